import { easternWords } from './eastern-words.ts';
import { isAddressed, isName } from './names.ts';
import { northernWords } from './northern-words.ts';
import { southernWords } from './southern-words.ts';
import type { ThanksWords } from './thanks-words.ts';
import { westernWords } from './western-words.ts';

/**
 * Whether a message thanks and says nothing else. Everything in it must be known to be thanks, courtesy or a name; one word
 * that is not, a question mark, a figure or an unhappy face, and somebody reads it. So an unknown way to thank costs a look,
 * and no question is ever taken for thanks.
 */

const marks = /[\u0300-\u036f\u064b-\u0655\u0640]/g;
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  å: 'a',
};

const beyondAscii = /[^\0-\x7f]/;

/** Lower case without accents and apostrophes; as long as its words are the same, so is the text. */
const plain = (text: string): string =>
  (beyondAscii.test(text) ? withoutAccents(text) : text.toLowerCase())
    .replace(/['’‘`´]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[ıßđøłæå]/g, (letter) => letters[letter] ?? letter);

const alternatives = (phrases: readonly string[]): string =>
  [...new Set(phrases.map(plain))]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' ?'))
    .join('|');

const whole = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(phrases)})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
const anywhere = (phrases: readonly string[]): RegExp => new RegExp(alternatives(phrases), 'gu');

const spaced = [...westernWords, ...northernWords, ...southernWords];
const all = ({ thanks, beside }: ThanksWords): readonly string[] => [...thanks, ...beside];
const known = [whole(spaced.flatMap(all)), anywhere(easternWords.flatMap(all))];
const thanked = [
  whole(spaced.flatMap((words) => words.thanks)),
  anywhere(easternWords.flatMap((words) => words.thanks)),
];

const face = /[:;=]-?[)D]|<3|\^_?\^/g;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu;
const unhappy = /[:;=]-?[(/|]|[😡😠🤬👎😤😞😢😭😩💔😒🙄😕🙁☹😟😣😖😫🤔❓❔⁉🆘⚠]/u;
/** Questions and figures; Greek asks with a semicolon of its own. */
const tells = /[?？؟;\u037e\p{N}@]|https?:/u;

const longest = 400;
const mostLines = 10;

/** The text with a `#` for everything that is known. */
const marked = (text: string): string =>
  known.reduce((rest, pattern) => rest.replace(pattern, ' # '), plain(text.replaceAll('#', ' ')));

const unknownOf = (text: string): string =>
  marked(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

const says = (patterns: readonly RegExp[], plainText: string): boolean =>
  patterns.some((pattern) => plainText.search(pattern) >= 0);

/**
 * What is not known must be the name of who is greeted or who signs: behind a courtesy, or on a line of its own once thanks
 * were said. A sentence that begins with an unknown word says something.
 */
const isCourtesy = (sentence: string, mayBeName: boolean): boolean => {
  const unknown = new Set(unknownOf(sentence).split(' '));
  const names = sentence.split(/[\s,，、:：]+/u).filter((word) => unknown.has(unknownOf(word)));
  if (names.length < unknown.size) return false;
  return /^[^\p{L}#]*#/u.test(marked(sentence)) ? isName(names) : isSignature(names, mayBeName);
};

const isSignature = (names: readonly string[], mayBeName: boolean): boolean =>
  isAddressed(names) || (mayBeName && isName(names));

const isKnownLine = (line: string, mayBeName: boolean): boolean => {
  const sentences = line.split(/[.!…。！．।~～]+(?=\s|$|[^\s\p{Script=Latin}])/u);
  const unknown = sentences.filter((sentence) => unknownOf(sentence) !== '');
  const isNameLine = mayBeName && sentences.filter((sentence) => sentence.trim() !== '').length === 1;
  return unknown.every((sentence) => isCourtesy(sentence, isNameLine));
};

export const isThanksAlone = (text: string): boolean => {
  if (text.length > longest || unhappy.test(text)) return false;
  const bare = text.replace(face, ' ').replace(emoji, ' ');
  if (tells.test(bare) || !says(thanked, plain(bare))) return false;
  const lines = bare.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const thanksLine = lines.findIndex((line) => says(thanked, plain(line)));
  return lines.length <= mostLines && lines.every((line, index) => isKnownLine(line, index > thanksLine));
};
