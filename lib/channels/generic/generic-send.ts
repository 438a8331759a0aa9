import { toIso } from '../../domain/instant.ts';
import { isAutomatic } from '../../domain/purpose.ts';
import type { Channel, Outgoing } from '../channel.ts';
import { hmac } from '../hmac.ts';
import { defined } from '../inbound-item.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { callProvider, failed, failureOfStatus, missingSecret, sent } from '../provider-call.ts';
import { keyBytes } from './webhook-key.ts';

/** The receiver's end: only encrypted, or on this very machine. */
const isAcceptableUrl = (text: string): boolean => {
  try {
    const { protocol, hostname } = new URL(text);
    return (
      protocol === 'https:' ||
      (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
    );
  } catch {
    return false;
  }
};

const bodyOf = ({ message, to, at }: Outgoing): string =>
  JSON.stringify({
    type: 'message.created',
    timestamp: toIso(at),
    data: {
      id: message.messageId,
      conversationId: to.to,
      text: message.text,
      ...defined({ subject: message.subject, inReplyTo: message.inReplyTo }),
      locale: message.language,
      automatic: isAutomatic(message.purpose),
    },
  });

/** Delivers a reply as a signed webhook. The message id is the `webhook-id`, so the receiver recognises a repetition. */
export const sendGeneric: Channel<'generic'>['send'] = async (outgoing, inbox, transport) => {
  const secret = newestSecret(inbox, 'secret');
  const url = newestSecret(inbox, 'deliveryUrl');
  if (secret === undefined) return missingSecret('secret');
  if (url === undefined) return missingSecret('deliveryUrl');
  const key = keyBytes(secret, 'whsec_');
  if (key.length === 0) return failed('permanent', '"secret" must be whsec_ and base64');
  if (!isAcceptableUrl(url)) return failed('permanent', '"deliveryUrl" must be an https URL');
  const body = bodyOf(outgoing);
  const id = outgoing.message.messageId;
  const timestamp = String(Math.floor(outgoing.at / 1000));
  const signature = Buffer.from(hmac('sha256', key, `${id}.${timestamp}.${body}`)).toString('base64');
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  const answer = await callProvider(transport, url, { headers, body });
  if (answer.status >= 200 && answer.status < 300) return sent(id);
  return failureOfStatus(answer, 'the receiver did not accept the message');
};
