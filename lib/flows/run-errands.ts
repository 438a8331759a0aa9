import type { Case } from '../domain/case.ts';
import { withDue } from '../domain/case-due.ts';
import type { Configuration } from '../domain/configuration.ts';
import { type Errand, withoutErrands } from '../domain/errand.ts';
import type { Instant } from '../domain/instant.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import { composeNotice, type EscalationNotices } from './escalation-notice.ts';
import type { Store } from './ports.ts';
import { type DelayPorts, tellDelay } from './tell-delay.ts';
import { type SummaryPorts, writeSummary } from './write-summary.ts';

export interface ErrandPorts extends SummaryPorts, DelayPorts {
  readonly store: SummaryPorts['store'] & DelayPorts['store'] & Pick<Store, 'loadCase' | 'saveCase'>;
  readonly templates: SummaryPorts['templates'] & DelayPorts['templates'];
  readonly notices: EscalationNotices;
  /** Where an agent reads a case, up to its id. */
  readonly casesUrl: string;
  readonly configuration: Configuration;
}

/**
 * Does what a move left to do, in order, and takes it off the case. Each errand is recognised when it is done twice; one that
 * fails stays with the case and is due again, the others are done.
 */
export const runErrands = async (ports: ErrandPorts, supportCase: Case, at: Instant): Promise<void> => {
  const { errands = [], errandsAt } = supportCase;
  if (errands.length === 0 || supportCase.state === 'resolved' || errandsAt === undefined) return;
  const done = new Set<string>();
  const problems: unknown[] = [];
  for (const errand of errands) {
    await runErrand(ports, supportCase, errand, at).then(
      () => done.add(errand.id),
      (problem: unknown) => problems.push(problem),
    );
  }
  if (done.size > 0) await repeatOnConflict(() => takeOff(ports, supportCase.caseId, done));
  if (problems.length > 0) throw problems[0];
};

const runErrand = async (
  ports: ErrandPorts,
  supportCase: Case,
  errand: Errand,
  at: Instant,
): Promise<void> => {
  switch (errand.kind) {
    case 'summary':
      return writeSummary(ports, supportCase, errand, at);
    case 'delay':
      return tellDelay(ports, supportCase, errand, at);
    case 'notice': {
      const notice = composeNotice(supportCase, errand, ports);
      if (notice !== undefined) await ports.notices.publish(notice);
    }
  }
};

const takeOff = async (
  { store, configuration }: ErrandPorts,
  caseId: string,
  done: ReadonlySet<string>,
): Promise<void> => {
  const supportCase = await store.loadCase(caseId);
  if (supportCase === undefined) return;
  const left = { ...withoutErrands(supportCase, done), version: supportCase.version + 1 };
  if (!(await store.saveCase(withDue(left, configuration.waitingDays))))
    throw new Conflict('the case was written by another run');
};
