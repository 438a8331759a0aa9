import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import type { Instant } from './instant.ts';

/** Something an agent should know of, without the customer's words. `because` names what it is about. */
export interface News {
  readonly at: Instant;
  readonly what: string;
  readonly because: string;
}

/** Whether the case has heard of it: a repeated report changes nothing. */
export const hasHeard = ({ history }: Case, { what, because }: Pick<News, 'what' | 'because'>): boolean =>
  history.some((event) => event.what === what && event.because === because);

/** Writes it into the history; the case keeps its place. */
export const hear = (supportCase: Case, news: News, waitingDays: number): Case => {
  if (hasHeard(supportCase, news)) return supportCase;
  const history = addEvent(supportCase, { ...news, by: 'meridian' });
  return withDue({ ...supportCase, history, version: supportCase.version + 1 }, waitingDays);
};
