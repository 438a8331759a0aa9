import { z } from 'zod';
import { newestSecret } from '../inbox-secrets.ts';
import { givenUp, type MediaSource, mediaFailureOf, noSecret } from '../media.ts';
import { OptionalText, optional } from '../payload-fields.ts';
import { baseUrl, postJson } from '../provider-call.ts';

// https://core.telegram.org/bots/api#getfile

const Answer = z.object({
  description: OptionalText,
  result: optional(z.object({ file_path: OptionalText })),
});

/** Bots may download up to 20 MB; larger files are refused here. The address holds the token and is shown to nobody. */
export const telegramMedia: MediaSource = {
  locate: async ({ attachment: { providerRef }, inbox, transport }) => {
    const botToken = newestSecret(inbox, 'botToken');
    if (botToken === undefined) return noSecret('botToken');
    const base = baseUrl(inbox.apiBaseUrl, 'https://api.telegram.org');
    const answer = await postJson(transport, `${base}/bot${botToken}/getFile`, {}, { file_id: providerRef });
    const { description, result } = Answer.safeParse(answer.body).data ?? {};
    if (description?.includes('file is too big')) return givenUp('Telegram hands out files up to 20 MB only');
    if (answer.status !== 200) return mediaFailureOf(answer, false);
    return result?.file_path === undefined
      ? givenUp('Telegram names no path of the file')
      : { url: `${base}/file/bot${botToken}/${result.file_path}`, headers: {} };
  },
};
