import type { OutboundMessage } from '../domain/message.ts';

/** A file at a public address, which the provider or the customer fetches. */
export interface LinkedFile {
  readonly name: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  readonly url: string;
}

/** The files a reply carries. */
export const linkedFiles = ({ attachments }: Pick<OutboundMessage, 'attachments'>): readonly LinkedFile[] =>
  attachments.flatMap(({ name, type, url }) => (url === undefined ? [] : [{ name, type, url }]));

/** The message with its files as lines of text, for channels that send no media by link. */
export const withLinksAsText = (message: OutboundMessage): OutboundMessage => {
  const lines = linkedFiles(message).map(({ name, url }) => `${name}: ${url}`);
  return lines.length === 0 ? message : { ...message, text: [message.text, '', ...lines].join('\n') };
};

/** The first part of a media type where the provider has a message for it, else `otherwise`. */
export const mediaKind = <Kind extends string>(
  { type }: LinkedFile,
  kinds: readonly Kind[],
  otherwise: Kind,
): Kind => kinds.find((kind) => type.startsWith(`${kind}/`)) ?? otherwise;
