import { z } from 'zod';
import { jsonAnswer, type KnownInbox, type Provider, type ProviderAnswer, readJsonBody } from './provider.ts';
import { createTextProvider, hasHeader } from './text-api.ts';

// https://developers.zalo.me/docs/official-account/tin-nhan/tin-tu-van/gui-tin-tu-van-dang-van-ban

const SendText = z.object({
  recipient: z.object({ user_id: z.string().min(1) }),
  message: z.object({ text: z.string() }),
});

/** Zalo answers 200 to everything; `error` is the verdict. */
const verdict = (error: number, message: string): ProviderAnswer => jsonAnswer(200, { error, message });

/** Zalo Official Account: `POST /v3.0/oa/message/cs`. */
export const createZalo = (inboxes: readonly KnownInbox[]): Provider =>
  createTextProvider(
    {
      name: 'zalo',
      path: /^\/v3\.0\/oa\/message\/cs$/,
      isFrom: hasHeader('access_token', 'accessToken'),
      read: ({ body }) => {
        const { data } = SendText.safeParse(readJsonBody(body));
        return data && { to: data.recipient.user_id, text: data.message.text };
      },
      longest: 2000,
      idOf: (count) => `local${count}`,
      accepted: (id, { to }) =>
        jsonAnswer(200, { error: 0, message: 'Success', data: { message_id: id, user_id: to } }),
      refusals: {
        caller: verdict(-216, 'Access token is invalid'),
        path: verdict(-201, 'Method is invalid'),
        form: verdict(-201, 'Params is invalid'),
        length: verdict(-201, 'Text is empty or too long'),
      },
      faults: {
        fail: jsonAnswer(500, {}),
        throttle: verdict(-32, 'Application request limit reached'),
        refuse: verdict(-213, 'User has not interacted with the OA'),
      },
    },
    inboxes,
  );
