import { z } from 'zod';
import type { OutboundMessage } from '../../domain/message.ts';
import type { Template } from '../../domain/purpose.ts';
import type { Channel, Outgoing, SendResult } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { type LinkedFile, linkedFiles, mediaKind } from '../linked-files.ts';
import { type GraphCall, type GraphError, postGraph } from '../meta/meta-send.ts';
import { Id } from '../payload-fields.ts';
import { baseUrl, type Failure, failed, missingSecret, sent } from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';

// https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages and …/support/error-codes

export const whatsappTextLength = 4096;

export const graphBase = 'https://graph.facebook.com/v25.0';

const Accepted = z.object({ messages: z.array(z.object({ id: Id })).min(1) });

const readId = (answer: unknown): SendResult | undefined => {
  const id = Accepted.safeParse(answer).data?.messages[0]?.id;
  return id === undefined ? undefined : sent(id);
};

const pairLimit = 131_056;
const tryAgain = [130_429, 131_000, 131_016, 131_057];

const sort =
  (attempts: number) =>
  ({ code }: GraphError, reason: string): Failure | undefined => {
    if (code === 131_047) return failed('window-closed', reason);
    if (code === 131_050) return failed('blocked', reason);
    // Too many messages to one person: the documentation asks for 4^n seconds.
    if (code === pairLimit) {
      const pauseMs = 4 ** Math.min(Math.max(attempts, 1), 6) * 1000;
      return { ...failed('retry-later', reason, pauseMs), thisContactOnly: true };
    }
    return tryAgain.includes(code) ? failed('retry-later', reason) : undefined;
  };

/** People by phone number or business-scoped id; anything else is a group. */
const recipient = (to: string): object => {
  if (/^\d+$/.test(to)) return { recipient_type: 'individual', to };
  return /^[A-Z]{2}\.(ENT\.)?\w+$/.test(to)
    ? { recipient_type: 'individual', recipient: to }
    : { recipient_type: 'group', to };
};

// https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates
const templateOf = ({ name, language, parameters }: Template): object => ({
  type: 'template',
  template: {
    name,
    language: { code: language },
    ...(parameters.length === 0
      ? {}
      : { components: [{ type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) }] }),
  },
});

/** What Meta fetches and shows; everything else is a document under its name. */
const shownTypes = ['image/jpeg', 'image/png', 'video/mp4', 'audio/mpeg', 'audio/ogg', 'audio/mp4'];

const mediaOf = (file: LinkedFile): object => {
  const isShown = shownTypes.includes(file.type);
  const kind = isShown ? mediaKind(file, ['image', 'video', 'audio'], 'document') : 'document';
  return { type: kind, [kind]: { link: file.url, ...(kind === 'document' ? { filename: file.name } : {}) } };
};

type Part = string | LinkedFile;

const contentOf = ({ template }: OutboundMessage, part: Part): object => {
  if (typeof part !== 'string') return mediaOf(part);
  return template === undefined
    ? { type: 'text', text: { body: part, preview_url: false } }
    : templateOf(template);
};

const bodyOf = ({ message, to }: Outgoing, part: Part): object => ({
  messaging_product: 'whatsapp',
  ...recipient(to.to),
  ...contentOf(message, part),
  // Comes back in every status of this message.
  biz_opaque_callback_data: message.messageId,
});

export const sendWhatsapp: Channel<'whatsapp'>['send'] = async (outgoing, inbox, transport) => {
  const accessToken = newestSecret(inbox, 'accessToken');
  if (accessToken === undefined) return missingSecret('accessToken');
  const number = outgoing.to.threadId ?? inbox.account;
  if (number === undefined)
    return failed('permanent', "the inbox has no address: set it to the number's phone_number_id");
  const base = baseUrl(inbox.apiBaseUrl, graphBase);
  const call: GraphCall = { transport, accessToken, url: `${base}/${encodeURIComponent(number)}/messages` };
  const { text, delivery } = outgoing.message;
  const parts: Part[] = [...splitText(text, whatsappTextLength), ...linkedFiles(outgoing.message)];
  return sendParts(parts, (part) => postGraph(call, bodyOf(outgoing, part), readId, sort(delivery.attempts)));
};
