import { hour, type Instant, minute } from '../domain/instant.ts';
import { near, quarter, roundUp, toldDuration } from '../domain/promise.ts';
import { knownZone } from './known-zone.ts';
import { fillIn } from './placeholders.ts';
import type { AnswerTimePhrases } from './templates.ts';

const durationText = (duration: number, locale: string): string => {
  const told = toldDuration(duration);
  const [unit, amount] =
    told < hour ? (['minute', told / minute] as const) : (['hour', told / hour] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
};

/**
 * The next quarter of an hour whose wall-clock time has not been shown before. When clocks are set back an hour happens
 * twice; who reads 01:30 takes the first, so a time in the second is told as the end of that hour. (All zones in use are
 * whole quarters from UTC.)
 */
const unmistakable = (at: Instant, timeZone: string): Instant => {
  const wall = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const isSecondTime = (instant: Instant): boolean =>
    [hour / 2, hour, 2 * hour].some((earlier) => wall.format(instant) === wall.format(instant - earlier));
  let shown = roundUp(at, quarter);
  while (isSecondTime(shown)) shown += quarter;
  return shown;
};

const momentText = (
  at: Instant,
  timeZone: string,
  locale: string,
  hourCycle: 'h12' | 'h23' | undefined,
): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    calendar: 'gregory',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(hourCycle ? { hourCycle } : {}),
  }).format(at);

const zoneText = (at: Instant, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value ?? timeZone;

export interface ExpectedAnswer {
  readonly at: Instant;
  readonly expectedReplyAt: Instant;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The sentence that tells a customer when to expect an answer, in their language, calendar words and time zone. Always
 * rounded up: never earlier than expected.
 */
export const answerTimeText = (
  expected: ExpectedAnswer,
  phrases: AnswerTimePhrases,
  locale: string,
): string => {
  const duration = expected.expectedReplyAt - expected.at;
  if (duration <= near) return fillIn(phrases.answerWithin, { duration: durationText(duration, locale) });
  const timeZone = knownZone(expected.timeZone);
  const moment = unmistakable(expected.expectedReplyAt, timeZone);
  return fillIn(phrases.answerBy, {
    moment: momentText(moment, timeZone, locale, phrases.hourCycle),
    zone: zoneText(moment, timeZone, locale),
  });
};
