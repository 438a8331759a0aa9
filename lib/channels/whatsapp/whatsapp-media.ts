import { z } from 'zod';
import { newestSecret } from '../inbox-secrets.ts';
import { givenUp, type MediaSource, mediaFailureOf, noSecret } from '../media.ts';
import { baseUrl, callProvider } from '../provider-call.ts';
import { graphBase } from './whatsapp-send.ts';

const Media = z.object({ url: z.string() });

/** Two steps: the media id gives an address that lives for five minutes, and needs the same token. */
export const whatsappMedia: MediaSource = {
  locate: async ({ attachment: { providerRef }, inbox, transport }) => {
    const accessToken = newestSecret(inbox, 'accessToken');
    if (accessToken === undefined) return noSecret('accessToken');
    const headers = { authorization: `Bearer ${accessToken}` };
    const url = `${baseUrl(inbox.apiBaseUrl, graphBase)}/${encodeURIComponent(providerRef)}`;
    const answer = await callProvider(transport, url, { method: 'GET', headers });
    if (answer.status !== 200) return mediaFailureOf(answer, false);
    const media = Media.safeParse(answer.body);
    return media.success
      ? { url: media.data.url, headers }
      : givenUp('the provider names no address of the file');
  },
};
