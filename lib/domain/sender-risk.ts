import type { Classification } from './classification.ts';
import type { InboundMessage } from './message.ts';

/** The risk of a case in which somebody may write under another's address. */
export const unverifiedSender = 'unverified-sender';

/** What a message says, with what is known of its sender. */
export const withSenderRisk = (
  classification: Classification,
  message: Pick<InboundMessage, 'unverifiedSender'>,
): Classification =>
  message.unverifiedSender === true
    ? { ...classification, risks: [...classification.risks, unverifiedSender] }
    : classification;
