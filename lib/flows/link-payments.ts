import type { Case } from '../domain/case.ts';
import { linkSamePayment } from '../domain/case-links.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { PaymentFact } from '../domain/payment-fact.ts';
import { mostMentions, type PaymentKey, paymentKeysOf } from '../domain/payment-keys.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';

export interface LinkPaymentPorts {
  readonly store: Pick<Store, 'loadCase' | 'saveCase' | 'insertMention' | 'listMentions'>;
  readonly configuration: Pick<Configuration, 'waitingDays'>;
}

/**
 * Links the case with those of other conversations that state the same payment, from both sides. Its own mention is written
 * before the others are read, so that of two runs at once at least one sees the other.
 */
export const linkPayments = async (
  ports: LinkPaymentPorts,
  supportCase: Case,
  facts: readonly PaymentFact[],
  at: Instant,
): Promise<Case> => {
  let linked = supportCase;
  for (const paymentKey of paymentKeysOf(facts)) linked = await linkByKey(ports, linked, paymentKey, at);
  return linked;
};

const linkByKey = async (
  ports: LinkPaymentPorts,
  supportCase: Case,
  { key, because }: PaymentKey,
  at: Instant,
): Promise<Case> => {
  const { caseId, contactId, conversationKey } = supportCase;
  await ports.store.insertMention({ key, caseId, contactId, at });
  const mentions = await ports.store.listMentions(key, mostMentions + 1);
  if (mentions.length > mostMentions) return supportCase;
  let linked = supportCase;
  for (const mention of mentions.filter((each) => each.caseId !== caseId)) {
    const other = await ports.store.loadCase(mention.caseId);
    if (other === undefined || other.conversationKey === conversationKey) continue;
    await save(ports, other, { caseId, because, at });
    linked = await save(ports, linked, { caseId: other.caseId, because, at });
  }
  return linked;
};

const save = async (
  { store, configuration }: LinkPaymentPorts,
  supportCase: Case,
  link: { readonly caseId: string; readonly because: string; readonly at: Instant },
): Promise<Case> => {
  const linked = linkSamePayment(supportCase, link, configuration.waitingDays);
  if (linked !== supportCase && !(await store.saveCase(linked))) {
    throw new Conflict('the case was written by another run');
  }
  return linked;
};
