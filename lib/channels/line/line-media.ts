import { z } from 'zod';
import { newestSecret } from '../inbox-secrets.ts';
import {
  givenUp,
  type MediaFailure,
  type MediaSource,
  mediaByUrl,
  mediaFailureOf,
  noSecret,
  tryLater,
} from '../media.ts';
import { baseUrl, callProvider, type ProviderAnswer } from '../provider-call.ts';

// https://developers.line.biz/en/reference/messaging-api/#get-content and #verify-video-or-audio-preparation-status

const Transcoding = z.object({ status: z.string() });
const transcodingMs = 15_000;

const preparation = (answer: ProviderAnswer): MediaFailure | undefined => {
  if (answer.status !== 200) return mediaFailureOf(answer, false);
  const status = Transcoding.safeParse(answer.body).data?.status;
  if (status === 'failed') return givenUp('LINE could not prepare the recording');
  return status === 'processing' ? tryLater('LINE still prepares the recording', transcodingMs) : undefined;
};

/** Content lies on a host of its own. Recordings have to be prepared before they can be fetched. */
export const lineMedia: MediaSource = {
  locate: async (request) => {
    const { attachment, inbox, transport } = request;
    // The sender's own server: it gets no token of ours.
    if (/^https?:/i.test(attachment.providerRef)) return mediaByUrl.locate(request);
    const accessToken = newestSecret(inbox, 'accessToken');
    if (accessToken === undefined) return noSecret('accessToken');
    const headers = { authorization: `Bearer ${accessToken}` };
    const base = baseUrl(inbox.apiBaseUrl, 'https://api-data.line.me');
    const url = `${base}/v2/bot/message/${encodeURIComponent(attachment.providerRef)}/content`;
    if (/^(?:video|audio)\//.test(attachment.type)) {
      const answer = await callProvider(transport, `${url}/transcoding`, { method: 'GET', headers });
      const unprepared = preparation(answer);
      if (unprepared !== undefined) return unprepared;
    }
    return { url, headers };
  },
};
