import type { Case } from '../domain/case.ts';
import { linkTo } from '../domain/case-links.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';

export interface LinkPorts {
  readonly store: Pick<Store, 'loadCase' | 'saveCase'>;
  readonly configuration: Pick<Configuration, 'waitingDays'>;
}

interface Link {
  readonly caseId: string;
  readonly what: string;
  readonly at: Instant;
}

/**
 * Links the message's case with the one it answers under another sender, and a follow-up with the case before it; from both
 * sides. Links are for agents: nothing of either case goes to the customer of the other.
 */
export const linkCases = async (
  ports: LinkPorts,
  supportCase: Case,
  { relatedCaseId }: Pick<InboundMessage, 'relatedCaseId'>,
  at: Instant,
): Promise<Case> => {
  const { caseId, previousCaseId } = supportCase;
  const before = previousCaseId === undefined ? undefined : await ports.store.loadCase(previousCaseId);
  if (before) await link(ports, before, { caseId, what: 'followed by a new case', at });
  const isOther = relatedCaseId !== undefined && relatedCaseId !== caseId;
  const other = isOther ? await ports.store.loadCase(relatedCaseId) : undefined;
  if (other === undefined) return supportCase;
  await link(ports, other, { caseId, what: 'somebody else wrote about this, in a case of their own', at });
  const what = 'answers a mail of another case, from another sender';
  return link(ports, supportCase, { caseId: other.caseId, what, at });
};

const link = async ({ store, configuration }: LinkPorts, supportCase: Case, facts: Link): Promise<Case> => {
  const linked = linkTo(supportCase, facts, configuration.waitingDays);
  if (linked !== supportCase && !(await store.saveCase(linked))) {
    throw new Conflict('the case was written by another run');
  }
  return linked;
};
