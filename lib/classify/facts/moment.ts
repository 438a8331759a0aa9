import { day, type Instant } from '../../domain/instant.ts';
import { isTimeZone, type WallClock, type ZoneClock, zoneClock } from '../../domain/wall-time.ts';

/** When and where a message was written, as dates in it are to be understood. */
export interface Moment {
  readonly at: Instant;
  readonly clock: () => ZoneClock;
  /** What the customer's clock showed. */
  readonly wall: () => WallClock;
  /** Whether 11/12 is the 12th of November here; undefined where nobody can tell. */
  readonly monthFirst: boolean | undefined;
}

/** What is known of where the customer is. */
interface Place {
  readonly timeZone?: string | undefined;
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
}

const span = 800 * day;
const period = 200 * day;
const mostClocks = 50;
const clocks = new Map<string, ZoneClock>();

/** Reading a zone's clock changes costs more than reading a message; a few clocks serve all messages of a season. */
const clockOf = (timeZone: string, at: Instant): ZoneClock => {
  const since = Math.floor(at / period) * period;
  const key = `${timeZone} ${since}`;
  const kept = clocks.get(key);
  if (kept) return kept;
  if (clocks.size >= mostClocks) clocks.clear();
  const clock = zoneClock(isTimeZone(timeZone) ? timeZone : 'UTC', since - span, since + period + span);
  clocks.set(key, clock);
  return clock;
};
const monthFirstPlaces = /^(?:US|PH|PR|GU)$|[-_](?:US|PH)$/i;

/** The customer's clock at an instant, read when a date is found; UTC where the zone is unknown. */
export const momentOf = (at: Instant, place: Place, language: string): Moment => {
  const { timeZone = 'UTC', locale, country } = place;
  const clock = (): ZoneClock => clockOf(timeZone, at);
  const known = country ?? locale;
  const dayFirst = language === 'en' && (known === undefined || /^en$/i.test(known)) ? undefined : false;
  const monthFirst = known !== undefined && monthFirstPlaces.test(known) ? true : dayFirst;
  return { at, clock, wall: () => clock().wallAt(at), monthFirst };
};

/** Midnight at the beginning of a day that the wall shows. */
export const startOfDay = (wall: WallClock): WallClock => Math.floor(wall / day) * day;

/** Midnight of a calendar day; undefined where the calendar has no such day. */
export const wallOf = (year: number, month: number, dayOfMonth: number): WallClock | undefined => {
  const wall = Date.UTC(year, month - 1, dayOfMonth);
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month) ? wall : undefined;
};

const daysIn = (year: number, month: number): number =>
  (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / day;

const yearOf = (wall: WallClock): number => Math.floor(1970 + wall / (365.2425 * day));

/** A day without a year: the one nearest to now, so that neither December nor January goes astray. */
export const nearest = (moment: Moment, month: number, dayOfMonth: number): WallClock | undefined => {
  const wall = moment.wall();
  return [-1, 0, 1]
    .map((years) => wallOf(yearOf(wall) + years, month, dayOfMonth))
    .filter((found) => found !== undefined)
    .sort((one, other) => distance(one, wall) - distance(other, wall))[0];
};

// People write of deadlines ahead more than of days half a year ago.
const distance = (one: WallClock, wall: WallClock): number => (one < wall ? wall - one : (one - wall) * 0.8);
