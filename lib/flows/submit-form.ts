import { type Allowance, formsOfAddress, formsOfNetwork, windowEndOf } from '../domain/allowance.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import { networkOf } from '../domain/network.ts';
import type { QuarantineReason } from '../domain/quarantined-mail.ts';
import { type Accepted, type AcceptPorts, acceptMessages } from './accept-messages.ts';
import { type HoldPorts, holdMessage, queueHeld } from './hold-message.ts';
import type { Store } from './ports.ts';
import { spendAllowance } from './spend-allowance.ts';

export interface SubmitPorts extends AcceptPorts, HoldPorts {
  readonly store: AcceptPorts['store'] & HoldPorts['store'] & Pick<Store, 'spend'>;
}

/** Somebody sent more than people do; the same submission may be sent again then. */
export interface Throttled {
  readonly allowance: Allowance;
  readonly mayRetryAt: Instant;
}

/** Who sends it: the address that was typed, if any, and the network it came from. */
export interface FormSender {
  readonly email?: string;
  readonly sourceIp: string;
}

/**
 * Counts a submission against what one address and one network may send in an hour. The same submission counts once. Two
 * conditional updates.
 */
export const countSubmission = async (
  { store }: Pick<SubmitPorts, 'store'>,
  { email, sourceIp }: FormSender,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<Throttled | undefined> => {
  const network = networkOf(sourceIp);
  const spent =
    (await spendAllowance(store, [formsOfNetwork], { correspondent: network, id, at })) ??
    (email === undefined
      ? undefined
      : await spendAllowance(store, [formsOfAddress], { correspondent: correspondentOf(email), id, at }));
  return spent === undefined ? undefined : { allowance: spent, mayRetryAt: windowEndOf(spent, at) };
};

/** The books of one submission: accepted = stored + duplicates + quarantined. */
export interface Submitted extends Accepted {
  readonly quarantined: number;
}

/**
 * Takes one submission in: to the desks, or, where something speaks against it, to the list of what is held. Sent again it
 * changes nothing, unless it was held before and nothing speaks against it now.
 */
export const submitForm = async (
  ports: SubmitPorts,
  message: InboundMessage,
  hold?: QuarantineReason,
): Promise<Submitted> => {
  if (hold !== undefined) {
    const isNew = await holdMessage(ports, message, hold);
    return { accepted: 1, stored: 0, duplicates: isNew ? 0 : 1, quarantined: isNew ? 1 : 0 };
  }
  const books = await acceptMessages(ports, [message]);
  if (books.duplicates > 0) await queueHeld(ports.store, message, message.receivedAt);
  return { ...books, quarantined: 0 };
};
