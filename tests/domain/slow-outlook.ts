import type { Desk } from '../../lib/domain/desk.ts';
import { hour, type Instant, minute } from '../../lib/domain/instant.ts';
import { openingsFrom } from '../../lib/domain/opening-hours.ts';
import type { DeskLoad, Outlook } from '../../lib/domain/outlook.ts';

/** A second, plain opinion on `outlook`: opening by opening, with no totals kept. */
export const slowOutlook = (desk: Desk, at: Instant, load: DeskLoad): Outlook => {
  let left = load.queued * desk.minutesPerCase * minute;
  let opensAt: Instant | undefined;
  for (const { startAt, endAt, people } of shiftsOf(desk, at, load)) {
    const from = Math.max(at, startAt);
    opensAt ??= from;
    const pickUpAt = Math.ceil(from + left / people);
    if (pickUpAt < endAt) {
      const openNow = opensAt <= at;
      const expectedReplyAt = pickUpAt + Math.ceil(desk.minutesPerCase * minute);
      return { openNow, opensAt: openNow ? undefined : opensAt, pickUpAt, expectedReplyAt };
    }
    left = Math.max(0, left - (endAt - from) * people);
  }
  const openNow = opensAt === at;
  return { openNow, opensAt: openNow ? undefined : opensAt, pickUpAt: undefined, expectedReplyAt: undefined };
};

const shiftsOf = ({ schedule }: Desk, at: Instant, { people: counted }: DeskLoad) =>
  [...openingsFrom(schedule, at)].flatMap((opening) => {
    if (opening.startAt > at) return [opening];
    const knownUntil = Math.min(opening.endAt, at + 8 * hour);
    const rest = { ...opening, startAt: knownUntil };
    return [
      { startAt: at, endAt: knownUntil, people: counted ?? opening.people },
      ...(knownUntil < opening.endAt ? [rest] : []),
    ].filter(({ people }) => people > 0);
  });
