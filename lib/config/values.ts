import { z } from 'zod';
import { isLanguage, normaliseLanguage } from '../domain/languages.ts';
import { isTimeZone } from '../domain/wall-time.ts';

/** The single values of a configuration, each with the remedy in its message. */
const quoted = (value: unknown): string => JSON.stringify(value);

const checked = (isValid: (value: string) => boolean, remedy: (value: string) => string) =>
  z.string().refine(isValid, { error: ({ input }) => `${quoted(input)} ${remedy(String(input))}` });

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

export const StartTime = checked(isTime, () => 'is not a time; write HH:MM between 00:00 and 23:59');

export const EndTime = checked(
  (value) => isTime(value) || value === '24:00',
  () => 'is not a time; write HH:MM between 00:00 and 24:00',
);

/** Becomes part of queue names and URLs. */
export const Id = checked(
  (value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && value.length <= 32,
  () => 'is not an id; write 1 to 32 of a-z, 0-9 and -, beginning with a letter',
);

export const TimeZone = checked(
  isTimeZone,
  () => 'is no IANA time zone; write one such as "Asia/Tokyo" or "UTC"',
);

const languageRemedy = (value: string): string => {
  const normal = normaliseLanguage(value);
  return isLanguage(normal)
    ? `is not how Meridian writes the language; write ${quoted(normal)}`
    : 'is no known language; write a BCP 47 tag such as "ja", "pt" or "zh-Hant"';
};

export const LanguageTag = checked(isLanguage, languageRemedy);

/** Whose fallbacks: a language, `und` for messages without one, `*` for all others. */
export const FallbackKey = checked(
  (value) => value === '*' || value === 'und' || isLanguage(value),
  languageRemedy,
);

/** Whether a date `YYYY-MM-DD` is in the calendar. */
export const isDate = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date;
};

/** `2026-12-24`, or `12-24` for every year. */
export const DateOrAnnual = checked(
  (value) => (/^\d{4}-\d\d-\d\d$/.test(value) && isDate(value)) || isAnnual(value),
  () => 'is no date; write YYYY-MM-DD, or MM-DD for every year',
);

// 2000 was a leap year, so every day that ever exists is accepted.
const isAnnual = (value: string): boolean => /^\d\d-\d\d$/.test(value) && isDate(`2000-${value}`);

export const MailAddress = checked(
  (value) => z.email().safeParse(value).success,
  () => 'is no mail address; write one such as "support@example.com"',
);

const parseUrl = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

export const Origin = checked(
  (value) => parseUrl(value)?.origin === value && /^https?:/.test(value),
  () => 'is no web origin; write scheme and host only, such as "https://www.example.com"',
);

export const ApiUrl = checked(
  (value) => {
    const url = parseUrl(value);
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  },
  () => 'is no API address; write an https:// URL',
);
