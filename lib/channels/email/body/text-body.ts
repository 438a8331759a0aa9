import type { QuotedMessage } from '../../../domain/message.ts';
import { directionOf, paragraphDirection } from './direction.ts';
import { withoutControls } from './escape-html.ts';
import type { MailContent } from './html-body.ts';
import { isolatedText } from './isolate.ts';

const quoteMark = (line: string): string => {
  if (line === '') return '>';
  return line.startsWith('>') ? `>${line}` : `> ${line}`;
};

const quoteLines = ([newest, ...earlier]: readonly QuotedMessage[]): string[] => {
  if (newest === undefined) return [];
  const nested = quoteLines(earlier);
  const quoted = [
    ...withoutControls(newest.text).trim().split('\n'),
    ...(nested.length === 0 ? [] : ['', ...nested]),
  ];
  return [withoutControls(newest.introduction), ...quoted.map(quoteMark)];
};

/** The plain form of a mail: all that the HTML form says. */
export const textBody = ({ text, language, quoted }: MailContent): string => {
  const direction = directionOf(language);
  const earlier = quoteLines(quoted);
  const lines = [
    ...withoutControls(text).trim().split('\n'),
    ...(earlier.length === 0 ? [] : ['', '', ...earlier]),
  ];
  return lines.map((line) => isolatedText(line, paragraphDirection(line, direction))).join('\n');
};
