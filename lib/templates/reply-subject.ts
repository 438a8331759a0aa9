import { withoutReplyPrefixes } from '../domain/reply-subject.ts';

/** Long enough for a subject to be recognised, short enough for one header line of most mail programs. */
const longest = 120;

/** Line breaks and controls could start a header; bidirectional overrides could disguise what follows. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** The customer's (masked) subject on one safe line, without reply prefixes; empty when nothing is left of it. */
const tidy = (subject: string): string => {
  const line = subject
    .slice(0, 4 * longest)
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(withoutReplyPrefixes(line));
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
};

/** `Re: <subject> [<reference>]`, or `undefined` when the customer's subject says nothing. */
export const replySubject = (subject: string, reference: string): string | undefined => {
  const own = tidy(subject);
  if (own === '') return undefined;
  return own.includes(reference) ? `Re: ${own}` : `Re: ${own} [${reference}]`;
};
