import type { Case } from './case.ts';
import { clocksAt } from './case-clocks.ts';
import { enqueue } from './case-moves.ts';
import type { Configuration } from './configuration.ts';
import { withErrands } from './errand.ts';
import { factsOf } from './hand-over.ts';
import { summaryFor } from './hand-over-moves.ts';
import type { Instant } from './instant.ts';
import type { Looked } from './looked.ts';
import { route } from './route.ts';

/** A case at a desk that has left the configuration goes where it would be routed now, whatever state it is in. */
export const leaveRemovedDesk = (supportCase: Case, configuration: Configuration, at: Instant): Looked => {
  if (supportCase.state === 'resolved') return { supportCase, ticket: false };
  const { deskId } = supportCase;
  const decision = route(factsOf(supportCase, at), configuration, at);
  const sla = clocksAt(supportCase, { desks: configuration.desks, at, to: decision.deskId });
  const move = {
    at,
    by: 'meridian',
    what: `moved from ${deskId} to ${decision.deskId}`,
    because: `desk ${deskId} is no longer configured; ${decision.because}`,
    waitingDays: configuration.waitingDays,
  };
  const leaving = withErrands(supportCase, summaryFor(supportCase, decision.deskId, at), at);
  return {
    supportCase: enqueue(leaving, move, { deskId: decision.deskId, lane: decision.lane, decision, sla }),
    ticket: true,
  };
};
