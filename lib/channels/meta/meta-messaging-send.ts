import { z } from 'zod';
import type { InboxCredentials, Outgoing, SendResult, Transport } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { type LinkedFile, linkedFiles, mediaKind } from '../linked-files.ts';
import { Id } from '../payload-fields.ts';
import { baseUrl, type Failure, failed, missingSecret, sent } from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { type GraphError, postGraph } from './meta-send.ts';

const Accepted = z.object({ message_id: Id });

const readId = (answer: unknown): SendResult | undefined => {
  const { data } = Accepted.safeParse(answer);
  return data && sent(data.message_id);
};

const restricted = 1_893_063;
const messagesSwitchedOff = 2_534_041;

const sort = ({ code, error_subcode: subcode }: GraphError, reason: string): Failure | undefined => {
  if (code === 10 && subcode !== restricted) return failed('window-closed', reason);
  if (code === 551 || subcode === messagesSwitchedOff) return failed('blocked', reason);
  return undefined;
};

const contentOf = (part: string | LinkedFile): object =>
  typeof part === 'string'
    ? { text: part }
    : {
        attachment: {
          type: mediaKind(part, ['image', 'video', 'audio'], 'file'),
          payload: { url: part.url },
        },
      };

/** Sends the parts of a text to one person from one page or Instagram account. */
export const sendMessaging = async (
  { message, to }: Outgoing,
  parts: readonly string[],
  inbox: InboxCredentials,
  { transport, host, product }: { transport: Transport; host: string; product: object },
): Promise<SendResult> => {
  const accessToken = newestSecret(inbox, 'accessToken');
  if (accessToken === undefined) return missingSecret('accessToken');
  const url = `${baseUrl(inbox.apiBaseUrl, host)}/me/messages`;
  return sendParts([...parts, ...linkedFiles(message)], (part) => {
    const tagged = message.byHumanAgent ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } : product;
    const body = { recipient: { id: to.to }, ...tagged, message: contentOf(part) };
    return postGraph({ transport, url, accessToken }, body, readId, sort);
  });
};
