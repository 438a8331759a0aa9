import type { Desk } from '../domain/desk.ts';
import type { Instant } from '../domain/instant.ts';
import { openingsFrom } from '../domain/opening-hours.ts';

/** A desk opens or closes. */
export interface OpeningChange {
  readonly at: Instant;
  /** Its place in the configuration. */
  readonly desk: number;
  readonly opens: boolean;
}

/**
 * Every opening and closing of some desks in a span, in order of time. What is open at its beginning opens then, and a
 * change of head count counts as closing and opening at once.
 */
export function* openingChanges(
  desks: readonly Desk[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Generator<OpeningChange> {
  // Millions of changes are sorted fastest as plain numbers: time, then direction, then desk.
  const changes: number[] = [];
  desks.forEach(({ schedule }, desk) => {
    for (const { startAt, endAt } of openingsFrom(schedule, from, until)) {
      changes.push((Math.max(0, startAt - from) * 2 + 1) * desks.length + desk);
      if (endAt < until) changes.push((endAt - from) * 2 * desks.length + desk);
    }
  });
  for (const change of Float64Array.from(changes).sort()) {
    const rest = Math.floor(change / desks.length);
    yield { at: from + Math.floor(rest / 2), desk: change % desks.length, opens: rest % 2 === 1 };
  }
}
