import { type Language, undetermined } from '../../domain/vocabulary.ts';
import { type AlphabeticScript, type Candidate, rankAlphabetic } from './alphabetic.ts';
import { cleanForLanguage } from './clean.ts';
import { decideHan, type HanLanguage } from './han.ts';
import { dominantScript } from './mixed-scripts.ts';
import { languagePriors, type PriorHints } from './priors.ts';
import { countScripts, type ScriptCounts } from './scripts.ts';

export interface Identification {
  readonly language: Language;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Beside figures these are signs, and a single letter is a slip of the finger: no language shows in them. */
const signsOnly =
  /^(?:\P{L}|(?<!\p{L})(?:usd[tc]?|eur|gbp|cn[yh]|rmb|jpy|krw|hkd|twd|sgd|thb|idr|myr|rm|vnd|php|inr|rs|brl|mxn|aud|nzd|cad|chf|pln|sek|aed|sar|rub|btc|eth|tm|xd|[a-z])(?!\p{L}))*$/u;
const mostSigns = 24;

const unknown: Identification = { language: undetermined, confidence: 0 };

const identifyHan = (
  text: string,
  counts: ScriptCounts,
  preferred: HanLanguage | undefined,
): Identification => {
  const hiragana = (counts.get('hiragana') ?? 0) - (text.match(/の/g)?.length ?? 0);
  const katakana = counts.get('katakana') ?? 0;
  const han = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.join('') ?? '';
  if (hiragana > 1) return { language: 'ja', confidence: 0.99 };
  // A Chinese sentence may quote a Japanese name; a Japanese one has more than a の in hiragana.
  const decision = decideHan(han, preferred);
  const quotesJapanese = han.length > 2 && decision.language !== 'ja' && decision.confidence > 0.8;
  if (hiragana > 0 && !quotesJapanese) return { language: 'ja', confidence: 0.99 };
  if (katakana > 0 && !quotesJapanese) return { language: 'ja', confidence: 0.95 };
  if ((counts.get('bopomofo') ?? 0) > 1) return { language: 'zh-Hant', confidence: 0.95 };
  return decision;
};

/** Scores this close are a tie that a locale or country may break. */
const tie = 5;
/** Indonesian and Malay share most of their words; a country says more there. */
const malayTie = 24;

const identifyAlphabetic = (
  ranked: readonly Candidate[],
  letters: number,
  priors: readonly string[],
): Identification => {
  const [best, second] = ranked;
  if (!best) return unknown;
  const isMalayPair = best.language === 'id' || best.language === 'ms';
  const reach = (language: string) =>
    isMalayPair && (language === 'id' || language === 'ms') ? malayTie : tie;
  const near = ranked.filter(({ language, score }) => best.score - score < reach(language));
  const preferred = priors.map((language) => near.find((one) => one.language === language)).find(Boolean);
  const margin = best.score - (second?.score ?? 0);
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
  if (cleaned.length <= mostSigns && signsOnly.test(cleaned)) return unknown;
  if (!isAlphabetic(script)) return { language: script, confidence: 0.99 };
  return identifyAlphabetic(rankAlphabetic(cleaned, script), counts.get(script) ?? 0, priors);
};
