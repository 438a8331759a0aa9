import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import { answerTimeText } from '../../lib/templates/answer-time.ts';

const phrases = { answerWithin: 'within {{duration}}', answerBy: 'by {{moment}} ({{zone}})' };

const within = (duration: number, locale = 'en'): string =>
  answerTimeText({ at: 0, expectedReplyAt: duration, timeZone: 'UTC' }, phrases, locale);

/** The sentence of somebody who wrote two days before. */
const by = (expected: string, timeZone: string, locale = 'en-GB'): string => {
  const expectedReplyAt = Date.parse(expected);
  return answerTimeText({ at: expectedReplyAt - 48 * hour, expectedReplyAt, timeZone }, phrases, locale);
};

describe('an answer that is near', () => {
  it.each([
    [-minute, 'within 15 minutes'],
    [0, 'within 15 minutes'],
    [15 * minute, 'within 15 minutes'],
    [15 * minute + 1, 'within 30 minutes'],
    [45 * minute, 'within 45 minutes'],
    [46 * minute, 'within 1 hour'],
    [hour + 1, 'within 2 hours'],
    [6 * hour, 'within 6 hours'],
  ])('in %d ms is told as "%s"', (duration, text) => {
    expect(within(duration)).toBe(text);
  });

  it('is told with the plural forms of the language', () => {
    expect(within(2 * hour, 'ru')).toBe('within 2 часа');
    expect(within(5 * hour, 'ru')).toBe('within 5 часов');
    expect(within(2 * hour, 'ar')).toBe('within ساعتان');
  });
});

describe('an answer that is far', () => {
  it('is told as a day and time in the customer’s zone, which is named', () => {
    expect(by('2026-11-23T01:00:00Z', 'Asia/Tokyo')).toBe(
      'by Monday 23 November at 10:00 (Japan Standard Time)',
    );
    expect(by('2026-11-23T01:00:00Z', 'Asia/Tokyo', 'ja')).toBe('by 11月23日月曜日 10:00 (日本標準時)');
    expect(by('2026-11-23T01:00:00Z', 'America/New_York')).toBe(
      'by Sunday 22 November at 20:00 (Eastern Time)',
    );
  });

  it('is rounded up to the next quarter, also where the zone is three quarters off', () => {
    expect(by('2026-11-23T01:00:01Z', 'Asia/Tokyo')).toContain('10:15');
    expect(by('2026-11-23T01:00:00Z', 'Asia/Kathmandu')).toContain('6:45');
  });

  it('names UTC for a zone nobody knows', () => {
    expect(by('2026-11-23T01:00:00Z', 'Mars/Olympus')).toBe('by Monday 23 November at 1:00 (GMT+00:00)');
  });

  it('uses Gregorian dates and a 12-hour clock where readers do', () => {
    const thirdOfMay = { at: 0, expectedReplyAt: Date.parse('2026-05-03T13:00:00Z'), timeZone: 'UTC' };
    expect(answerTimeText(thirdOfMay, phrases, 'en')).toContain('Sunday, May 3 at 1:00');
    expect(answerTimeText(thirdOfMay, phrases, 'ar-SA')).toMatch(/مايو/);
  });
});

describe('on the nights the clocks change', () => {
  it('skips the hour that does not exist in spring', () => {
    expect(by('2026-03-29T00:59:00Z', 'Europe/Berlin')).toContain('Sunday 29 March at 3:00');
    expect(by('2026-03-08T06:59:00Z', 'America/New_York')).toContain('Sunday 8 March at 3:00');
  });

  it('tells a time in the first of the two autumn hours as it is', () => {
    expect(by('2026-10-25T00:30:00Z', 'Europe/Berlin')).toContain('Sunday 25 October at 2:30');
  });

  it('tells a time in the second one as its end, since 02:30 would be read an hour early', () => {
    expect(by('2026-10-25T01:30:00Z', 'Europe/Berlin')).toContain('Sunday 25 October at 3:00');
    expect(by('2026-11-01T06:00:00Z', 'America/New_York')).toContain('Sunday 1 November at 2:00');
  });

  it('does so where clocks go back half an hour', () => {
    expect(by('2026-04-04T15:15:00Z', 'Australia/Lord_Howe')).toContain(' 2:00 ');
  });

  it('counts a near answer in real hours', () => {
    const at = Date.parse('2026-10-25T00:00:00Z');
    const expected = { at, expectedReplyAt: at + 2 * hour, timeZone: 'Europe/Berlin' };
    expect(answerTimeText(expected, phrases, 'en')).toBe('within 2 hours');
  });
});

it('never promises earlier than expected, at any instant of any zone', () => {
  const zones = [
    'Europe/London',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ];
  const wallOf = (at: number, timeZone: string): string =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
    }).format(at);
  const twoYears = { min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') };
  fc.assert(
    fc.property(fc.integer(twoYears), fc.constantFrom(...zones), (expectedReplyAt, timeZone) => {
      const told = answerTimeText({ at: 0, expectedReplyAt, timeZone }, phrases, 'en-GB');
      const firstReading = [...Array(3 * 60).keys()]
        .map((minutes) => Math.floor(expectedReplyAt / minute - 2 * 60 + minutes) * minute)
        .find((at) => told.includes(`by ${wallOf(at, timeZone)} (`));
      expect(firstReading).toBeGreaterThanOrEqual(expectedReplyAt);
    }),
    { numRuns: 60 },
  );
});
