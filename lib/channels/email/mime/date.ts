import type { Instant } from '../../../domain/instant.ts';

/** The Date header (RFC 5322 §3.3 with the obsolete forms of §4.3), and the forms old programs write instead. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours from UTC of the named zones of RFC 5322 and of those Asian and European mailers still write. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  kst: 9,
  hkt: 8,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  bst: 1,
  msk: 3,
};

const zoneMinutes = (zone: string | undefined): number => {
  const numeric = /([+-])(\d{2}):?(\d{2})/.exec(zone ?? '');
  if (numeric === null) return (zones[(zone ?? '').toLowerCase()] ?? 0) * 60;
  const size = Number(numeric[2]) * 60 + Number(numeric[3]);
  return numeric[1] === '-' ? -size : size;
};

/** Two-digit years: 00–49 are this century; three digits count from 1900 (RFC 5322 §4.3). */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 3) return year;
  return year + (text.length === 2 && year < 50 ? 2000 : 1900);
};

const instantOf = (
  year: number,
  month: number,
  day: number,
  time: RegExpExecArray | null,
): Instant | undefined => {
  const [hour, minute, second] = [Number(time?.[1] ?? 0), Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)];
  if (month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60)
    return undefined;
  const afternoon = /^p/i.test(time?.[4] ?? '') && hour < 12 ? 12 : 0;
  const midnight = /^a/i.test(time?.[4] ?? '') && hour === 12 ? -12 : 0;
  const at = Date.UTC(year, month, day, hour + afternoon + midnight, minute, second);
  return Number.isNaN(at) ? undefined : at - zoneMinutes(time?.[5]) * 60_000;
};

const timePattern =
  /(?:^|[^\d])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?\b)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5}\b)?/i;

/**
 * Reads a Date header. A missing zone counts as UTC, a missing time as midnight; `undefined` when there is no calendar date.
 */
export const readMailDate = (raw: string): Instant | undefined => {
  const text = raw
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const iso = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](.*))?$/.exec(text);
  if (iso !== null) {
    return instantOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), timePattern.exec(iso[4] ?? ''));
  }
  const dayFirst = /(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{2,4})(?!\d*:)(.*)$/i.exec(text);
  if (dayFirst !== null) {
    const [, day, month = '', year = '', rest = ''] = dayFirst;
    return instantOf(
      fullYear(year),
      months.indexOf(month.toLowerCase()),
      Number(day),
      timePattern.exec(rest),
    );
  }
  // The form of C's asctime: `Mon Mar  2 10:00:00 2026`, with or without a zone before the year.
  const monthFirst = /([a-z]{3})[a-z]* (\d{1,2}),? (?:(.*) )?(\d{4})(?: ([+-]\d{4}))?\b/i.exec(text);
  if (monthFirst === null) return undefined;
  const [, month = '', day, time = '', year = '', zone = ''] = monthFirst;
  const clock = timePattern.exec(`${time} ${zone}`);
  return instantOf(Number(year), months.indexOf(month.toLowerCase()), Number(day), clock);
};
