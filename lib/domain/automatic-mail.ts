import type { AutomaticFlags, InboundMessage } from './message.ts';

const noFlags: AutomaticFlags = {
  autoReply: false,
  bulk: false,
  bounce: false,
  feedback: false,
  loop: false,
  suppressAck: false,
};

/** Whether a message is work: machines answering machines is not, though it is stored like everything else. */
export const opensCase = ({ flags = noFlags }: Pick<InboundMessage, 'flags'>): boolean =>
  !(flags.autoReply || flags.bounce || flags.feedback || flags.loop);

/** Whether a message may be acknowledged automatically (RFC 3834 §2: never answer automatic or bulk mail). */
export const isAnsweredAutomatically = ({
  flags = noFlags,
  replyAddress,
}: Pick<InboundMessage, 'flags' | 'replyAddress'>): boolean =>
  replyAddress !== undefined && opensCase({ flags }) && !flags.bulk && !flags.suppressAck && !flags.flood;
