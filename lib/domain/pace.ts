import { hour, type Instant, minute } from './instant.ts';
import { isOpen } from './opening-hours.ts';
import type { Schedule } from './schedule.ts';

/** What one agent was last seen doing at one desk. */
export interface Duty {
  readonly deskId: string;
  readonly agentId: string;
  readonly seenAt: Instant;
  /** The newest cases finished (answered or resolved), each claim once. */
  readonly finished: readonly { readonly id: string; readonly at: Instant }[];
  readonly version: number;
}

const keptMarks = 50;
/** Being seen again counts only after so long, so that busy agents are not written down at every click. */
const seenEvery = 5 * minute;

/** The duty after an agent was seen, and perhaps finished a case; the same one when that adds nothing. */
export const seenOnDuty = (
  duty: Duty | undefined,
  seen: Pick<Duty, 'deskId' | 'agentId'> & { readonly at: Instant; readonly finishedId?: string },
): Duty => {
  const { deskId, agentId, at, finishedId } = seen;
  const known = duty?.finished ?? [];
  const isNew = finishedId !== undefined && !known.some(({ id }) => id === finishedId);
  if (duty !== undefined && !isNew && at - duty.seenAt < seenEvery) return duty;
  const finished = isNew ? [...known, { id: finishedId, at }].slice(-keptMarks) : known;
  const seenAt = Math.max(at, duty?.seenAt ?? at);
  return { deskId, agentId, seenAt, finished, version: (duty?.version ?? 0) + 1 };
};

/** Who was seen in the last half hour is at work. */
const atWorkFor = 30 * minute;

/**
 * How many are really there. Known once the desk has been open for half an hour and somebody was seen: a desk where nobody was
 * seen may simply not have begun to work with the system, so its schedule counts.
 */
export const peopleSeen = (duties: readonly Duty[], at: Instant, schedule: Schedule): number | undefined => {
  if (!isOpen(schedule, at) || !isOpen(schedule, at - atWorkFor)) return undefined;
  const seen = duties.filter(({ seenAt }) => seenAt <= at && at - seenAt < atWorkFor).length;
  return seen === 0 ? undefined : seen;
};

/** Finished cases and the working minutes they took, older ones counting for less and less. */
export interface Pace {
  readonly cases: number;
  readonly personMinutes: number;
}

const halfLife = 2 * hour;
const fewCases = 5;
const mostElapsed = 5 * minute;

/** The pace after a further minute: only people who had something to do have worked. */
export const nextPace = (
  before: Pace = { cases: 0, personMinutes: 0 },
  { elapsed, finished, busy }: { readonly elapsed: number; readonly finished: number; readonly busy: number },
): Pace => {
  const fading = 2 ** (-Math.max(0, elapsed) / halfLife);
  return {
    cases: before.cases * fading + finished,
    personMinutes: before.personMinutes * fading + (busy * Math.min(elapsed, mostElapsed)) / minute,
  };
};

/** Minutes a case takes here; `undefined` after few cases. Never farther than three times from what was configured. */
export const measuredMinutes = ({ cases, personMinutes }: Pace, configured: number): number | undefined =>
  cases < fewCases ? undefined : Math.min(configured * 3, Math.max(configured / 3, personMinutes / cases));
