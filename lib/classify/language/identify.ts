import { type Language, undetermined } from '../../domain/vocabulary.ts';
import { type AlphabeticScript, type Candidate, rankAlphabetic } from './alphabetic.ts';
import { cleanForLanguage } from './clean.ts';
import { decideHan, type HanLanguage } from './han.ts';
import { languagePriors, type PriorHints } from './priors.ts';
import { countScripts, type ScriptCounts } from './scripts.ts';
import { internationalWords } from './word-hints.ts';

export interface Identification {
  readonly language: Language;
  /** 0 to 1. */
  readonly confidence: number;
}

const unknown: Identification = { language: undetermined, confidence: 0 };

/** How much text one letter of a script stands for, in Latin letters. */
const letterWeight: Readonly<Record<string, number>> = {
  han: 3,
  hiragana: 2,
  katakana: 2,
  bopomofo: 2,
  ko: 2.5,
};
const family: Readonly<Record<string, string>> = { hiragana: 'han', katakana: 'han', bopomofo: 'han' };

/** The script family the sentences are written in; names and payment jargon in Latin letters do not count. */
const dominantScript = (counts: ScriptCounts, text: string): string | undefined => {
  const totals = new Map<string, number>();
  for (const [script, count] of counts) {
    const name = family[script] ?? script;
    totals.set(name, (totals.get(name) ?? 0) + count * (letterWeight[script] ?? 1));
  }
  if (totals.has('latin') && totals.size > 1) {
    const words = text.match(/[a-z\u00c0-\u024f\u1e00-\u1eff]+/g) ?? [];
    const telling = words.filter((word) => !internationalWords.has(word)).join('').length;
    totals.set('latin', 0.9 * telling);
  }
  return [...totals].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

const identifyHan = (
  text: string,
  counts: ScriptCounts,
  preferred: HanLanguage | undefined,
): Identification => {
  const hiragana = (counts.get('hiragana') ?? 0) - (text.match(/の/g)?.length ?? 0);
  const katakana = counts.get('katakana') ?? 0;
  const han = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.join('') ?? '';
  // A Chinese sentence may quote a Japanese name; a Japanese one has more than a の in hiragana.
  const decision = decideHan(han, preferred);
  const quotesJapanese = han.length > 2 && decision.language !== 'ja' && decision.confidence > 0.8;
  if (hiragana > 1 || (hiragana > 0 && !quotesJapanese)) return { language: 'ja', confidence: 0.99 };
  if (katakana > 0 && !quotesJapanese) return { language: 'ja', confidence: 0.95 };
  if ((counts.get('bopomofo') ?? 0) > 1) return { language: 'zh-Hant', confidence: 0.95 };
  return decision;
};

/** Scores this close are a tie that a locale or country may break. */
const tie = 5;

const identifyAlphabetic = (
  ranked: readonly Candidate[],
  letters: number,
  priors: readonly string[],
): Identification => {
  const [best, second] = ranked;
  if (!best) return unknown;
  const near = ranked.filter((candidate) => best.score - candidate.score < tie);
  const preferred = priors.map((language) => near.find((one) => one.language === language)).find(Boolean);
  const margin = best.score - (second?.score ?? 0);
  const isMalayPair = best.language === 'id' || best.language === 'ms';
  const rest = isMalayPair ? ranked.find((one) => one.language !== 'id' && one.language !== 'ms') : second;
  const clear = isMalayPair ? Math.max(margin, 0.15 * (best.score - (rest?.score ?? 0))) : margin;
  const certainty = 1 - Math.exp(-Math.max(clear, 0.5) / 9);
  const length = 1 - Math.exp(-letters / 7);
  const confidence = Math.min(0.99, 0.15 + 0.85 * certainty * length);
  return preferred && preferred !== best
    ? { language: preferred.language, confidence: Math.max(0.5, confidence) }
    : { language: best.language, confidence };
};

const hanPreference = (priors: readonly string[]): HanLanguage | undefined =>
  priors.find((language): language is HanLanguage => ['zh-Hans', 'zh-Hant', 'ja'].includes(language));

const isAlphabetic = (script: string): script is AlphabeticScript =>
  script === 'latin' || script === 'cyrillic' || script === 'arabic';

/** The language the sentences of a text are written in; `und` where it has none. */
export const identifyLanguage = (text: string, hints: PriorHints = {}): Identification => {
  const cleaned = cleanForLanguage(text);
  const counts = countScripts(cleaned);
  const script = dominantScript(counts, cleaned);
  if (!script) return unknown;
  const priors = languagePriors(hints);
  if (script === 'han') return identifyHan(cleaned, counts, hanPreference(priors));
  if (script === 'devanagari')
    return { language: /आहे|नाही|माझ/.test(cleaned) ? 'mr' : 'hi', confidence: 0.98 };
  if (!isAlphabetic(script)) return { language: script, confidence: 0.99 };
  return identifyAlphabetic(rankAlphabetic(cleaned, script), counts.get(script) ?? 0, priors);
};
