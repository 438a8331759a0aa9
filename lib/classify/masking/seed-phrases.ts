import { wordEnd } from '../words.ts';
import type { FindSpans, Span } from './replace.ts';
import { seedWords } from './seed-words.ts';

const fewestWords = 12;
const token = '[seed phrase]';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Numbers, commas and line breaks are what people put between the words. */
const between = /^(?:[\s,.;)\]\d、・-]|(?<=\d):){1,8}$/;

const wordsOf = (flat: string): readonly Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < flat.length; ) {
    const end = wordEnd(flat, at);
    if (end > at) words.push({ start: at, end, text: flat.slice(at, end).toLowerCase() });
    at = Math.max(end, at + 1);
  }
  return words;
};

/** Twelve words of a letter each with something between them. */
const shortest = 2 * fewestWords - 1;

/** Runs of the list's words, twelve or more: no sentence has so many without one that is not on it. */
const runs = (flat: string): readonly Span[] => {
  const spans: Span[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= fewestWords && first && last) spans.push({ start: first.start, end: last.end, token });
    run = [];
  };
  for (const next of wordsOf(flat)) {
    const last = run.at(-1);
    if (last && !between.test(flat.slice(last.end, Math.min(next.start, last.end + 9)))) close();
    if (seedWords.has(next.text)) run.push(next);
    else close();
  }
  close();
  return spans;
};

const names =
  '(?:(?:seed|recovery|secret|mnemonic|backup) (?:phrase|words)|mnemonic|seed|助记词|助記詞|シードフレーズ|復元フレーズ|리커버리 ?구문|시드 ?구문|복구 ?구문|сид[ -]?фраз\\p{L}|мнемоническ\\p{L}+ фраз\\p{L}|frase semilla|frase de recuperaci[oó]n|frase[ -]semente|frase de recupera[cç][aã]o|frase seme|frase di recupero|phrase de r[eé]cup[eé]ration|phrase secr[eè]te|wiederherstellungs(?:phrase|wörter)|عبارة الاسترداد|วลีกู้คืน|cụm từ (?:khôi phục|hạt giống)|frasa (?:pemulihan|benih)|kurtarma (?:kelimeleri|ifadesi)|रिकवरी फ़?्?रेज़?)';
/** After a name and a colon, words of any language and list. */
const called = new RegExp(
  `${names}[^\\p{L}\\n]{0,3}(?:is|are|是|は|:|=)[\\s:"'“「]{0,4}(?<value>[\\p{L}\\p{M}]{1,12}(?:[\\s,、.\\d)]{1,6}[\\p{L}\\p{M}]{1,12}){11,23})`,
  'giu',
);
const hasColon = /[:=]\s{0,3}["'“「]?$/;

const colon = /[:=]/;

const named = (flat: string): readonly Span[] =>
  (colon.test(flat) ? [...flat.matchAll(called)] : []).flatMap(({ 0: whole, index, groups }) => {
    const value = groups?.value ?? '';
    const start = index + whole.length - value.length;
    const isList = hasColon.test(whole.slice(0, whole.length - value.length));
    return isList ? [{ start, end: start + value.length, token }] : [];
  });

/** Words that restore a wallet, whoever reads them. */
export const findSeedPhrases: FindSpans = (flat) =>
  flat.length < shortest ? [] : [...named(flat), ...runs(flat)];
