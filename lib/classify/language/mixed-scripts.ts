import type { ScriptCounts } from './scripts.ts';
import { internationalWords } from './word-hints.ts';

/** How much text one letter of a script stands for, in Latin letters. */
const letterWeight: Readonly<Record<string, number>> = {
  han: 3,
  hiragana: 2,
  katakana: 2,
  bopomofo: 2,
  ko: 2.5,
  th: 1.5,
};
const family: Readonly<Record<string, string>> = { hiragana: 'han', katakana: 'han', bopomofo: 'han' };

/** What sentences are held together with; names and borrowed words have none of it. */
const grammar: Readonly<Record<string, RegExp>> = {
  han: /[ぁ-ん]|[的了是不没沒有我你您他她在要能想请請说說给給还還也都就和跟到从從这這那吗嗎呢吧啊嘛么麼怎被把让讓为為只再后後嘅咗唔喺冇佢嗰係个個]|[会會](?![社员員议議])|一直|一下|可以|什么|什麼|哪/g,
  ko: /(?:[요다까죠음는은을를이가에로도의면데고서])(?![가-힣])|[a-z0-9][가-힣]/g,
};
const englishGrammar =
  /(?<![a-z])(?:the|i|i'm|i've|my|is|are|was|were|to|you|your|it|not|have|has|had|of|for|with|this|that|but|what|why|when|how|where|who|can|can't|do|don't|does|did|been|would|could|should|and|me|we|our|they|he|she|his|her|their|an|a|from|in|on|at|by)(?![a-z'])/g;
const latinWord = /[a-z\u00c0-\u024f\u1e00-\u1eff]+/g;
/** Foreign words between words of one's own are quoted, whatever their number. */
const quoted = 0.3;
const plain = 0.9;
/** So many words of grammar make a sentence. */
const sentence = 2;

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Words of the trade count only where English grammar holds them together. */
const lettersOf = (text: string, english: number): number =>
  (text.match(latinWord) ?? []).reduce(
    (letters, word) => (english < sentence && internationalWords.has(word) ? letters : letters + word.length),
    0,
  );

const strongest = (totals: ReadonlyMap<string, number>): string | undefined => {
  let best: string | undefined;
  for (const [script, total] of totals) {
    if (best === undefined || total > (totals.get(best) ?? 0)) best = script;
  }
  return best;
};

/**
 * The script family the sentences of a lower-case text are written in. Beside another script, Latin letters are names and
 * payment jargon unless English grammar holds them together more often than the other language's grammar does.
 */
export const dominantScript = (counts: ScriptCounts, text: string): string | undefined => {
  const totals = new Map<string, number>();
  for (const [script, count] of counts) {
    const name = family[script] ?? script;
    totals.set(name, (totals.get(name) ?? 0) + count * (letterWeight[script] ?? 1));
  }
  if (!totals.has('latin') || totals.size === 1) return strongest(totals);
  totals.delete('latin');
  const other = strongest(totals) ?? '';
  const own = grammar[other] === undefined ? 0 : occurrences(text, grammar[other]);
  const english = occurrences(text, englishGrammar);
  if (own > 0 && 3 * own >= english) return other;
  return (
    totals.set('latin', (english === 0 ? quoted : plain) * lettersOf(text, english)) && strongest(totals)
  );
};
