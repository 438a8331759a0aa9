import { z } from 'zod';
import { jsonAnswer, type KnownInbox, type Provider, type ProviderAnswer, readJsonBody } from './provider.ts';
import { createTextProvider, hasHeader } from './text-api.ts';

// https://developers.viber.com/docs/api/rest-bot-api/#send-message and #error-codes

const SendMessage = z.object({
  receiver: z.string().min(1),
  min_api_version: z.number().optional(),
  sender: z.object({ name: z.string().min(1).max(28) }),
  type: z.literal('text'),
  text: z.string(),
});

/** Viber answers 200 to everything; `status` is the verdict. */
const verdict = (status: number, status_message: string): ProviderAnswer =>
  jsonAnswer(200, { status, status_message });

/** Viber's bot API: `POST /pa/send_message`. */
export const createViber = (inboxes: readonly KnownInbox[]): Provider =>
  createTextProvider(
    {
      name: 'viber',
      path: /^\/pa\/send_message$/,
      isFrom: hasHeader('x-viber-auth-token', 'authToken'),
      read: ({ body }) => {
        const { data } = SendMessage.safeParse(readJsonBody(body));
        return data && { to: data.receiver, text: data.text };
      },
      longest: 7000,
      idOf: (count) => String(5_098_034_272_017_990_000n + BigInt(count)),
      // The token is a number beyond what JavaScript's can hold, so it is written as text.
      accepted: (id) => ({
        ...verdict(0, 'ok'),
        body: `{"status":0,"status_message":"ok","message_token":${id}}`,
      }),
      refusals: {
        caller: verdict(2, 'invalidAuthToken'),
        path: verdict(3, 'badData: unknown method'),
        form: verdict(3, 'badData'),
        length: verdict(3, 'badData: text'),
      },
      faults: {
        fail: jsonAnswer(500, {}),
        throttle: verdict(12, 'tooManyRequests'),
        refuse: verdict(6, 'notSubscribed'),
      },
    },
    inboxes,
  );
