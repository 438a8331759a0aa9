import { z } from 'zod';
import { jsonAnswer, type KnownInbox, type Provider, type ProviderAnswer, readJsonBody } from './provider.ts';
import { createTextProvider, hasBearer, type TextApi } from './text-api.ts';

// https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages and …/docs/messenger-platform/reference/send-api

const graphError = (status: number, code: number, message: string): ProviderAnswer =>
  jsonAnswer(status, { error: { message, type: 'OAuthException', code, fbtrace_id: 'local' } });

const refusals: TextApi['refusals'] = {
  caller: graphError(401, 190, 'Invalid OAuth access token'),
  path: graphError(400, 100, 'Unsupported post request'),
  form: graphError(400, 100, 'Invalid parameter'),
  length: graphError(400, 100, 'Param text must be at most the permitted length and not empty'),
};

const shared = {
  path: /^\/[^/]+\/messages$/,
  isFrom: hasBearer('accessToken'),
  refusals,
} as const;

const temporary = graphError(500, 2, 'Service temporarily unavailable');

const Addressed = {
  messaging_product: z.literal('whatsapp'),
  to: z.string().optional(),
  recipient: z.string().optional(),
};
const Linked = z.object({ link: z.url({ protocol: /^https$/ }), filename: z.string().optional() });
const TemplateText = z.object({ type: z.literal('text'), text: z.string().min(1) });
const WhatsappMessage = z.discriminatedUnion('type', [
  z.object({ ...Addressed, type: z.literal('text'), text: z.object({ body: z.string() }) }),
  z.object({ ...Addressed, type: z.literal('image'), image: Linked }),
  z.object({ ...Addressed, type: z.literal('video'), video: Linked }),
  z.object({ ...Addressed, type: z.literal('audio'), audio: Linked }),
  z.object({ ...Addressed, type: z.literal('document'), document: Linked }),
  z.object({
    ...Addressed,
    type: z.literal('template'),
    template: z.object({
      name: z.string().min(1),
      language: z.object({ code: z.string().min(2) }),
      components: z
        .array(z.object({ type: z.literal('body'), parameters: z.array(TemplateText).min(1) }))
        .optional(),
    }),
  }),
]);

/** What the customer sees; of a template, whose words only Meta knows, its name and what fills its gaps. */
const shownText = (message: z.output<typeof WhatsappMessage>): string => {
  if (message.type === 'text') return message.text.body;
  if (message.type === 'image') return message.image.link;
  if (message.type === 'video') return message.video.link;
  if (message.type === 'audio') return message.audio.link;
  if (message.type === 'document') return message.document.link;
  const { name, language, components = [] } = message.template;
  const parameters = components.flatMap((component) => component.parameters.map(({ text }) => text));
  return [`template ${name} in ${language.code}`, ...parameters].join('; ');
};

/** WhatsApp Cloud API: `POST /<phone number id>/messages`. */
export const createWhatsapp = (inboxes: readonly KnownInbox[]): Provider =>
  createTextProvider(
    {
      ...shared,
      name: 'whatsapp',
      longest: 4096,
      read: ({ body }) => {
        const { data } = WhatsappMessage.safeParse(readJsonBody(body));
        const to = data?.to ?? data?.recipient;
        return data && to !== undefined ? { to, text: shownText(data) } : undefined;
      },
      idOf: (count) => `wamid.local${count}`,
      accepted: (id, { to }) => {
        const contacts = [{ input: to, wa_id: to }];
        return jsonAnswer(200, { messaging_product: 'whatsapp', contacts, messages: [{ id }] });
      },
      faults: {
        fail: temporary,
        throttle: graphError(429, 130_429, 'Rate limit hit'),
        refuse: graphError(400, 131_026, 'Message undeliverable'),
      },
    },
    inboxes,
  );

const PageText = z.object({
  recipient: z.object({ id: z.string() }),
  message: z.union([
    z.object({ text: z.string() }),
    z.object({
      attachment: z.object({
        type: z.enum(['image', 'video', 'audio', 'file']),
        payload: z.object({ url: z.url({ protocol: /^https$/ }) }),
      }),
    }),
  ]),
});

/** Messenger and Instagram: `POST /me/messages` with the account's own token. */
const createMessaging = (
  name: string,
  longest: number,
  lengthOf: (text: string) => number,
  inboxes: readonly KnownInbox[],
) =>
  createTextProvider(
    {
      ...shared,
      name,
      longest,
      lengthOf,
      read: ({ body }) => {
        const { data } = PageText.safeParse(readJsonBody(body));
        if (data === undefined) return undefined;
        const { message } = data;
        return {
          to: data.recipient.id,
          text: 'text' in message ? message.text : message.attachment.payload.url,
        };
      },
      idOf: (count) => `m_local${count}`,
      accepted: (id, { to }) => jsonAnswer(200, { recipient_id: to, message_id: id }),
      faults: {
        fail: temporary,
        throttle: graphError(400, 613, 'Calls to this API have exceeded the rate limit'),
        refuse: graphError(400, 551, 'This person is not available right now'),
      },
    },
    inboxes,
  );

export const createMessenger = (inboxes: readonly KnownInbox[]): Provider =>
  createMessaging('messenger', 2000, (text) => text.length, inboxes);

/** Instagram counts bytes. */
export const createInstagram = (inboxes: readonly KnownInbox[]): Provider =>
  createMessaging('instagram', 1000, (text) => Buffer.byteLength(text), inboxes);
