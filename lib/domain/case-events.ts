import type { Case, CaseEvent } from './case.ts';

/** Cases stay small: the newest events and message ids are enough for agents and for recognising redeliveries. */
const keptEvents = 40;
const keptMessageIds = 40;

export const addEvent = (supportCase: Case, event: CaseEvent): readonly CaseEvent[] =>
  addEvents(supportCase, [event]);

export const addEvents = ({ history }: Case, events: readonly CaseEvent[]): readonly CaseEvent[] =>
  [...history, ...events].slice(-keptEvents);

export const rememberMessage = (supportCase: Case, messageId: string): readonly string[] =>
  [...supportCase.recentMessageIds, messageId].slice(-keptMessageIds);
