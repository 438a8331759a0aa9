import type { Case } from '../domain/case.ts';
import { withDue } from '../domain/case-due.ts';
import { lookAtDueCase } from '../domain/case-look.ts';
import type { Configuration } from '../domain/configuration.ts';
import { withoutErrands } from '../domain/errand.ts';
import type { Instant } from '../domain/instant.ts';
import { aheadOf } from './floor.ts';
import type { Work } from './work.ts';
import { floorOf, type World } from './world.ts';

/** What the timers would make of a case that fell due, with its real place in its desk's queue. Its errands are done at once. */
export const lookAtWork = (world: World, work: Work, at: Instant): Case => {
  const { configuration, load } = world;
  const ahead = aheadOf(floorOf(world, work.supportCase.deskId), work);
  const { supportCase } = lookAtDueCase(work.supportCase, at, { configuration, load: load.at(at), ahead });
  return withErrandsDone(supportCase, configuration);
};

export const withErrandsDone = (supportCase: Case, { waitingDays }: Configuration): Case => {
  const ids = (supportCase.errands ?? []).map(({ id }) => id);
  return ids.length === 0 ? supportCase : withDue(withoutErrands(supportCase, new Set(ids)), waitingDays);
};
