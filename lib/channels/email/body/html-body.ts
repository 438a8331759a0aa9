import type { QuotedMessage } from '../../../domain/message.ts';
import { type Direction, directionOf, paragraphDirection } from './direction.ts';
import { escapeHtml, withoutControls } from './escape-html.ts';
import { runsOf } from './isolate.ts';
import { layout } from './layout.generated.ts';
import { linksIn } from './links.ts';

/** What a mail says, for both of its forms. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  /** Newest first; each is quoted inside the one before. */
  readonly quoted: readonly QuotedMessage[];
}

const startOf = (direction: Direction): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left');
const opposite = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl');

/** Mail programs collapse spaces; figures in columns need them. */
const keptSpaces = (text: string): string => text.replace(/\t/g, '    ').replace(/^ | (?= )/gm, '\u00a0');

/** A reference or an amount is read as one; anything longer has to wrap. */
const longestWhole = 24;

const isolated = (text: string, direction: Direction): string =>
  `<span dir="${direction}" style="unicode-bidi:isolate${text.length <= longestWhole ? ';white-space:nowrap' : ''}">${escapeHtml(text)}</span>`;

const wordsHtml = (line: string, direction: Direction): string =>
  runsOf(line, direction)
    .map((run) => (run.isolated ? isolated(run.text, opposite(direction)) : escapeHtml(run.text)))
    .join('');

const linkHtml = (url: string): string =>
  `<a href="${escapeHtml(url)}" dir="ltr" style="unicode-bidi:isolate" target="_blank" rel="noopener noreferrer">${escapeHtml(url)}</a>`;

const lineHtml = (line: string, direction: Direction): string =>
  linksIn(line)
    .map(({ text, isLink }) => (isLink ? linkHtml(text) : wordsHtml(text, direction)))
    .join('');

type WriteLine = (line: string, direction: Direction) => string;

const paragraphs = (text: string, ofDocument: Direction, writeLine: WriteLine): string =>
  keptSpaces(withoutControls(text).trim())
    .split(/\n(?:[ \u00a0]*\n)+/)
    .map((paragraph) => {
      const direction = paragraphDirection(paragraph, ofDocument);
      const lines = paragraph.split('\n').map((line) => writeLine(line, direction));
      const style = `margin:0 0 16px;text-align:${startOf(direction)}`;
      return `<p dir="${direction}" style="${style}">${lines.join('<br>')}</p>`;
    })
    .join('\n');

/** Earlier messages have no links: what a stranger wrote must not be one click away under our name. */
const quoteHtml = ([newest, ...earlier]: readonly QuotedMessage[], direction: Direction): string => {
  if (newest === undefined) return '';
  const side = startOf(direction);
  const bar = `margin:0;padding:0;padding-${side}:12px;border-${side}:2px solid #c5ced6`;
  return `<div style="margin:0 0 12px">${wordsHtml(withoutControls(newest.introduction), direction)}</div>
<blockquote type="cite" style="${bar}">${paragraphs(newest.text, direction, wordsHtml)}
${quoteHtml(earlier, direction)}</blockquote>`;
};

/** Mail programs fold away what carries this class, and whoever reads an answer to us knows it for a quote. */
const earlierHtml = (quoted: readonly QuotedMessage[], direction: Direction): string =>
  quoted.length === 0
    ? ''
    : `<div class="gmail_quote earlier" dir="${direction}" style="margin-top:28px;font-size:14px;line-height:21px;color:#5b6770">${quoteHtml(quoted, direction)}</div>`;

const fillIn = (values: Readonly<Record<string, string>>): string =>
  layout.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/**
 * The HTML form of a mail. Whatever people wrote is text in it, never markup; it loads nothing from anywhere.
 */
export const htmlBody = ({ subject, text, language, quoted }: MailContent): string => {
  const direction = directionOf(language);
  return fillIn({
    language: language === 'und' ? '' : escapeHtml(language),
    direction,
    start: startOf(direction),
    title: escapeHtml(withoutControls(subject).replace(/\s+/g, ' ')),
    content: `${paragraphs(text, direction, lineHtml)}${earlierHtml(quoted, direction)}`,
  });
};
