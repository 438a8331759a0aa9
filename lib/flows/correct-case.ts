import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import { type CorrectionTerms, correctCase, isCorrected, type Labels } from '../domain/correction.ts';
import { factsOf } from '../domain/hand-over.ts';
import type { Instant } from '../domain/instant.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { route } from '../domain/route.ts';
import { policyFor } from '../domain/sla.ts';
import { ticketOf } from '../domain/ticket.ts';
import type { DeskQueues, Store } from './ports.ts';
import { fenced, loadOwn, mayTake, type Work } from './work-on-case.ts';

export interface CorrectPorts {
  readonly store: Store;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Configuration;
}

/**
 * Puts a case's category, language or urgency right. Asking for what the case already says changes nothing, so that a request
 * may be repeated. Only a category that the desk may not take moves the case: its agent mostly is the one to answer all the same.
 */
export const correct = async (
  ports: CorrectPorts,
  work: Work,
  right: Partial<Labels>,
): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  if (isCorrected(loaded.value, right)) return loaded;
  const terms = termsOf(ports.configuration, { ...loaded.value, ...right }, work.at);
  const next = correctCase(loaded.value, fenced(ports, work), right, terms);
  if (!next.ok) return next;
  if (!(await ports.store.saveCase(next.value))) {
    return refuse('conflict', 'The case changed while you were writing. Read it again and repeat.');
  }
  if (next.value.state === 'queued') await ports.deskQueues.send([ticketOf(next.value)]);
  return accept(next.value);
};

const termsOf = (configuration: Configuration, corrected: Case, at: Instant): CorrectionTerms => {
  const policy = policyFor(configuration.sla, corrected);
  const desk = configuration.desks.find(({ id }) => id === corrected.deskId);
  if (desk === undefined || mayTake({ configuration }, desk, corrected)) return { policy };
  return { policy, decision: route(factsOf(corrected, at), configuration, at) };
};
