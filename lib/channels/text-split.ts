/** How a provider counts the length of a text. */
export type TextMeasure = 'utf-16' | 'utf-8';

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** UTF-16 units of the longest prefix that fits the limit without cutting a surrogate pair; at least one code point. */
const longestPrefix = (text: string, limit: number, measure: TextMeasure): number => {
  let length = 0;
  let units = 0;
  for (const character of text) {
    length += measure === 'utf-8' ? utf8Length(character.codePointAt(0) ?? 0) : character.length;
    if (length > limit && units > 0) return units;
    units += character.length;
  }
  return units;
};

const lastBoundary = (window: string, fits: number, granularity: 'word' | 'grapheme'): number => {
  let boundary = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity }).segment(window)) {
    if (index > fits) break;
    boundary = index;
  }
  return boundary;
};

const endOfLast = (pattern: RegExp, prefix: string): number => {
  let end = 0;
  for (const match of prefix.matchAll(pattern)) end = match.index + match[0].length;
  return end;
};

/** Where to cut: after a line, a sentence or a word in the second half, else between words, graphemes, code points. */
const cutAt = (text: string, fits: number): number => {
  const prefix = text.slice(0, fits);
  for (const pattern of [/\n/g, /[。！？．]|[.!?](?=\s)/g, /\s/g]) {
    const end = endOfLast(pattern, prefix);
    if (end > fits / 2) return end;
  }
  // A little more than fits, so that a word or grapheme that goes on after the cut is seen whole.
  const window = text.slice(0, fits + 64);
  return lastBoundary(window, fits, 'word') || lastBoundary(window, fits, 'grapheme') || fits;
};

/** Splits a text into parts within the provider's limit, at the most natural places. Only white space is lost. */
export const splitText = (
  text: string,
  limit: number,
  measure: TextMeasure = 'utf-16',
): readonly string[] => {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const fits = longestPrefix(rest, limit, measure);
    const cut = fits >= rest.length ? rest.length : cutAt(rest, fits);
    const part = rest.slice(0, cut).trim();
    if (part !== '') parts.push(part);
    rest = rest.slice(cut).trim();
  }
  return parts;
};
