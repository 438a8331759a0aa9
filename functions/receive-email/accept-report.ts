import { readMailReport } from '../../lib/channels/email/mail-report.ts';
import type { ParsedMail } from '../../lib/channels/email/parsed-mail.ts';
import { readReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { opensCase } from '../../lib/domain/automatic-mail.ts';
import { parseConversationKey } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { eventOfReport } from '../../lib/domain/mail-report-event.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { type AcceptEventPorts, acceptEvents } from '../../lib/flows/accept-events.ts';
import { hearFromAddress } from '../../lib/flows/mark-address.ts';
import type { Store } from '../../lib/flows/ports.ts';

export interface ReportPorts extends AcceptEventPorts {
  readonly store: Store;
  readonly replyKeys: (at: Instant) => Promise<readonly string[]>;
}

export interface TakenMail {
  readonly raw: Uint8Array;
  readonly mail: ParsedMail;
  readonly message: InboundMessage;
}

/** What a mail tells beside its text: that a mail of ours came back, or that its sender's mailbox works. */
export const acceptReport = async (ports: ReportPorts, taken: TakenMail): Promise<void> => {
  const { raw, mail, message } = taken;
  const { receivedAt, rawKey, conversationKey, messageId } = message;
  const report = readMailReport(raw, mail);
  if (report === undefined) return hearSender(ports.store, message);
  const keys = await ports.replyKeys(receivedAt);
  const event = eventOfReport(report, {
    ...{ inboxId: parseConversationKey(conversationKey).inboxId, receivedAt },
    ...{ dedupe: messageId, trusted: false },
    caseId: report.quotedAddresses
      .map((address) => readReplyAddress(address, keys))
      .find((found) => found !== undefined),
    ...(rawKey === undefined ? {} : { rawKey }),
  });
  await acceptEvents(ports, [event]);
};

/** Machines answer for mailboxes that are gone, and anybody can write under an address that is not proved. */
const hearSender = async (store: Store, message: InboundMessage): Promise<void> => {
  const { from, unverifiedSender, receivedAt } = message;
  if (from === undefined || unverifiedSender || !opensCase(message)) return;
  await hearFromAddress(store, from.address, receivedAt);
};
