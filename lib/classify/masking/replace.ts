/** The figures of other scripts, ten each, starting at their zero. */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966, 0x0e50];
const figure = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g;
const wideLetter = /[\uff21-\uff3a\uff41-\uff5a]/g;

const asciiFigure = (character: string): string => {
  const code = character.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
};

/** Mathematical figures: five rows of ten, two units each. */
const mathFigure = /\ud835[\udfce-\udfff]/g;
const asciiMathFigure = (figure: string): string => `${(figure.charCodeAt(1) - 0xdfce) % 10} `;

/** Spaces, and what is there but not seen: soft hyphens, joiners, marks of direction, keycaps, variation selectors. */
const spaceOrUnseen =
  /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u202a-\u202f\u2060-\u206f\u3000\ufeff]|[\ufe00-\ufe0f]|\u20e3/g;

const beyondAscii = /[^\0-\x7f]/;

/** The same text, unit for unit, with ASCII figures, spaces and hyphens, so that one pattern reads every script. */
export const flatten = (text: string): string => (beyondAscii.test(text) ? flattenWide(text) : text);

const flattenWide = (text: string): string =>
  text
    .replace(figure, asciiFigure)
    .replace(wideLetter, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(mathFigure, asciiMathFigure)
    .replace(spaceOrUnseen, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    // The Japanese long-vowel sign serves as a hyphen between figures only.
    .replace(/(?<=\d)\u30fc(?=\d)/g, '-')
    .replaceAll('\uff1a', ':')
    .replaceAll('\uff0b', '+');

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

const tail = /[\udc00-\udfff]|\ufe0f|\u20e3/;

/** Behind the rest of a last figure that takes several units. */
const wholeEnd = (text: string, end: number): number => {
  let at = end;
  while (tail.test(text.charAt(at))) at++;
  return at;
};

/** Writes the tokens over their spans; later spans that overlap an earlier one are left out. */
export const writeSpans = (text: string, spans: readonly Span[]): string => {
  let written = '';
  let at = 0;
  for (const { start, end, token } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += text.slice(at, start) + token;
    at = wholeEnd(text, end);
  }
  return written + text.slice(at);
};

/** Finds what one kind of secret occupies in flattened text. */
export type FindSpans = (flat: string) => readonly Span[];

/** Spans of a pattern's group `value`, where `tokenOf` answers a token for it. */
export const spansOf = (
  flat: string,
  pattern: RegExp,
  tokenOf: (value: string, match: RegExpExecArray) => string | undefined,
): readonly Span[] => {
  const spans: Span[] = [];
  for (const match of flat.matchAll(pattern)) {
    const value = match.groups?.value ?? match[0];
    const token = tokenOf(value, match);
    if (token === undefined) continue;
    const start = match.index + match[0].lastIndexOf(value);
    spans.push({ start, end: start + value.length, token });
  }
  return spans;
};
