import type { Classification } from './classification.ts';
import type { Opinion } from './opinion.ts';
import type { Issue } from './reading.ts';
import { type Category, categories, type Language, moreUrgentOf, patientCategories } from './vocabulary.ts';

/** An opinion that is itself a guess is no help. */
const leastConfidence = 0.5;

export interface Doubt {
  /** Confidences below this are doubtful. */
  readonly below: number;
  /** Categories that stay with the desks that name them, whatever a remote model thinks. */
  readonly restrictedCategories: readonly Category[];
}

/**
 * Whether somebody else should be asked about the category. Never where a risk was found or the category is restricted: the words
 * of a message must not talk its way out of those, and there minutes count.
 */
export const isDoubtful = (read: Classification, { below, restrictedCategories }: Doubt): boolean =>
  (read.unsure === true || read.categoryConfidence < below) &&
  read.risks.length === 0 &&
  read.goesOn !== true &&
  read.thanks !== true &&
  !restrictedCategories.includes(read.category);

/**
 * The reading with the category of a second opinion that is surer of it. Nothing else follows the opinion: not language, risks,
 * tone or facts; the urgency only leaves `low` where the new category cannot wait.
 */
export const withSecondOpinion = (
  read: Classification,
  { value, confidence }: Opinion,
  by: string,
): Classification => {
  const category = categories.find((each) => each === value);
  if (category === undefined || confidence < leastConfidence || confidence <= read.categoryConfidence)
    return read;
  const { unsure: _guess, issues, ...sure } = read;
  return {
    ...sure,
    category,
    categoryConfidence: confidence,
    urgency: moreUrgentOf(read.urgency, patientCategories.has(category) ? 'low' : 'normal'),
    ...(issues === undefined ? {} : { issues: leadingWith(category, confidence, issues) }),
    ...(category === read.category ? {} : { secondOpinion: { by, insteadOf: read.category } }),
  };
};

/** The matter of that category comes first; where none was found, it is what the doubtful one really is. */
const leadingWith = (
  category: Category,
  confidence: number,
  [main, ...others]: readonly Issue[],
): readonly Issue[] => {
  if (main === undefined) return [];
  const found = others.find((issue) => issue.category === category);
  const lead = { ...(found ?? main), category, confidence };
  const rest = others.filter((issue) => issue !== found);
  return found === undefined ? [lead, ...rest] : [lead, main, ...rest];
};

/** Where category and language of a routing decision come from, in words for agents, if not from the built-in classifier. */
export const opinionTexts = (
  { category, secondOpinion, language, languageBy }: Classification,
  routedIn: Language,
): readonly string[] => [
  ...(secondOpinion === undefined
    ? []
    : [
        `read as ${category} by ${secondOpinion.by}, as ${secondOpinion.insteadOf} by the built-in classifier, which was unsure`,
      ]),
  ...(languageBy === undefined || language !== routedIn ? [] : [`language ${language} by ${languageBy}`]),
];
