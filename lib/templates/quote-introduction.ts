import type { QuoteFacts } from '../flows/ports.ts';
import { knownZone } from './known-zone.ts';
import { fillIn } from './placeholders.ts';
import type { Phrases } from './templates.ts';

const longestName = 80;

/** What would end the line, look like another address, or turn the line round. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}<>"\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const tidy = (text: string): string => text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim();

const authorText = ({ name = '', address }: QuoteFacts['author']): string => {
  const shown = Array.from(tidy(name)).slice(0, longestName).join('');
  return shown === '' ? `<${tidy(address)}>` : `${shown} <${tidy(address)}>`;
};

/**
 * The line above a quoted message, e.g. `On March 2, 2026 at 10:58 AM UTC, Ana <ana@example.org> wrote:`. The address, the
 * time and the verb are what mail programs, and our own reading of answers, know a quote by.
 */
export const quoteIntroduction = (
  { author, at, timeZone }: QuoteFacts,
  { quoteIntroduction: sentence, hourCycle }: Pick<Phrases, 'quoteIntroduction' | 'hourCycle'>,
  locale: string,
): string => {
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone: knownZone(timeZone),
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(hourCycle ? { hourCycle } : {}),
  }).format(at);
  return fillIn(sentence, { moment, author: authorText(author) });
};
