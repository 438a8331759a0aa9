import type { Attachment, Message } from './message.ts';

/** References that are the content itself (RFC 5870, RFC 3966) or only the name of a picture the customer's app draws. */
const isContentItself = (providerRef: string): boolean => /^(?:geo|tel|sticker):/.test(providerRef);

/** Whether the file still lies at the provider, and is to be fetched. */
export const isFetchable = ({ providerRef, objectKey, problem }: Attachment): boolean =>
  providerRef !== undefined &&
  objectKey === undefined &&
  problem === undefined &&
  !isContentItself(providerRef);

/** Whether anything of the message is to be fetched. */
export const hasFetchable = ({ attachments }: Pick<Message, 'attachments'>): boolean =>
  attachments.some(isFetchable);

/** Whether the message is routed and only its files are missing. */
export const awaitsMedia = (message: Message): boolean =>
  message.direction === 'in' && message.mediaPending === true;

/** Whether nobody has routed the message yet, or a run that routes it died. */
export const awaitsRouting = (message: Message): boolean =>
  message.dueAt !== undefined && !awaitsMedia(message);
