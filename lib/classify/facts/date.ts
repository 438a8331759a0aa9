import { day, toIso } from '../../domain/instant.ts';
import type { PaymentFact } from '../../domain/payment-fact.ts';
import { dateOf } from '../../domain/wall-time.ts';
import { calendarDays, type FoundDay } from './calendar-dates.ts';
import { cueAround } from './deadline-cues.ts';
import type { FactText } from './fact.ts';
import type { Moment } from './moment.ts';
import { type FoundSpan, relativeDays, spansAhead } from './relative-dates.ts';
import { isLastTime, timeAround } from './time-of-day.ts';

const nameOf = (wall: number, since: number | undefined): string =>
  since === undefined ? dateOf(wall) : toIso(wall + since).slice(0, 16);

/** A day lasts until its last midnight, unless something must happen before it. */
const dayFact = ({ lower }: FactText, found: FoundDay, { clock }: Moment): PaymentFact => {
  const { wall, confidence } = found;
  const time = timeAround(lower, found.start, found.end);
  const { start, end } = time ?? found;
  const isLast = isLastTime(lower.slice(found.end, end));
  const cue = cueAround(lower, start, end) ?? (isLast ? 'up-to' : undefined);
  const until = wall + (time?.since ?? (cue === 'before' ? 0 : day));
  const value = nameOf(wall, time?.since);
  const fact = {
    kind: 'date',
    start,
    end,
    confidence,
    value,
    shown: value,
    at: clock().instantOf(until),
  } as const;
  return cue === undefined ? fact : { ...fact, deadline: true };
};

const spanFact = ({ start, end, at }: FoundSpan, { clock }: Moment): PaymentFact => {
  const value = toIso(clock().wallAt(at)).slice(0, 16);
  return { kind: 'date', start, end, confidence: 0.85, value, shown: value, at, deadline: true };
};

/** Days and deadlines on the customer's clock. */
export const findDates = (text: FactText, moment: Moment): readonly PaymentFact[] => [
  ...calendarDays(text.lower, moment).map((found) => dayFact(text, found, moment)),
  ...spansAhead(text.lower, moment).map((found) => spanFact(found, moment)),
  ...relativeDays(text.lower, moment).map((found) => dayFact(text, found, moment)),
];
