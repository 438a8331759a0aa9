import type { Classification, Classifier, ClassifyRequest } from '../domain/classification.ts';
import type { PaymentFact } from '../domain/payment-fact.ts';
import type { Issue } from '../domain/reading.ts';
import { type Category, patientCategories } from '../domain/vocabulary.ts';
import { bodyOf } from './body.ts';
import { type CategoryDecision, decideCategory, scoreMessage, scoreTogether } from './category.ts';
import { combine, guessBelow } from './combine.ts';
import type { ReadCategory } from './encoder/read-category.ts';
import { findFacts } from './facts/find-facts.ts';
import { fold } from './fold.ts';
import { readOn } from './follow-up.ts';
import { findIssues } from './issues.ts';
import { identifyLanguage } from './language/identify.ts';
import { findSignals } from './lexicon-readers.ts';
import { mask } from './masking/mask.ts';
import type { Finding } from './reader.ts';
import { findReasons } from './reasons.ts';
import { findRisks } from './risks.ts';
import { letterPositions, spanBetween } from './spans.ts';
import { largeAmounts } from './stake.ts';
import { isThanksAlone } from './thanks/thanks.ts';
import { decideTone } from './tone.ts';
import { decideUrgency } from './urgency.ts';

/** Understands one message at a time. Pure: no I/O, no clock. */
export interface BuiltInClassifier extends Classifier {
  readonly classify: (request: ClassifyRequest) => Classification;
  /** Replaces payment secrets and personal numbers; `mask(mask(x))` is `mask(x)`. */
  readonly mask: (text: string) => string;
}

/** Language, category, urgency and risks of one message; never throws, whatever the text is. */
const classify = (request: ClassifyRequest, readCategory: ReadCategory | undefined): Classification => {
  const { text, subject, locale, country, earlierLanguage: earlier } = request;
  const hints = { locale, country, earlier };
  const whole = subject ? `${subject}\n${text}` : text;
  const inText = identifyLanguage(text, hints);
  const { language, confidence } = inText.confidence > 0 ? inText : identifyLanguage(subject ?? '', hints);
  const body = subject ? `${subject}\n${bodyOf(text)}` : bodyOf(text);
  const findings = findSignals(fold(body), language);
  const facts = findFacts(whole, language, request);
  const decided = readCategory
    ? combine(scoreMessage(findings), readCategory(body))
    : decideCategory(findings);
  const { goesOn, ...most } =
    request.earlierCategory === undefined
      ? { ...decided, goesOn: false }
      : readOn(decided, findings, request.earlierCategory);
  const issues = placeIssues(findings, { ...most, settled: goesOn }, body);
  const main = issues[0] ?? most;
  const inTrouble = goesOn && (request.earlierTrouble ?? !patientCategories.has(main.category));
  return {
    language,
    languageConfidence: confidence,
    category: main.category,
    categoryConfidence: main.confidence,
    ...(readCategory && !goesOn && main.confidence < guessBelow ? { unsure: true } : {}),
    ...readFeeling(findings, { category: main.category, inTrouble }, facts, body),
    issues,
    ...(goesOn ? { goesOn: true } : {}),
    ...(isThanksAlone(text) ? { thanks: true } : {}),
    ...(facts.length > 0 ? { facts } : {}),
  };
};

type Feeling = Pick<Classification, 'urgency' | 'risks' | 'tone' | 'because'>;

const readFeeling = (
  findings: readonly Finding[],
  { category, inTrouble }: { readonly category: Category; readonly inTrouble: boolean },
  facts: readonly PaymentFact[],
  body: string,
): Feeling => {
  const said = new Set(findings.map(({ signal }) => signal));
  const risks = findRisks(findings);
  const large = largeAmounts(facts);
  const urgency = decideUrgency({ said, category, risks, isMuch: large.length > 0, inTrouble });
  const tone = decideTone(said, risks, inTrouble);
  const words = findReasons(findings, { risks, urgency, tone }, () => letterPositions(body));
  const counts = urgency === 'high' || urgency === 'critical';
  const sums = counts ? large.map(({ start, end }) => ({ signal: 'amount', start, end })) : [];
  return { urgency, risks, tone, because: [...words, ...sums] };
};

/** The issues at their places in the message. A message of one issue is about it from beginning to end. */
const placeIssues = (
  findings: readonly Finding[],
  main: CategoryDecision & { readonly settled: boolean },
  body: string,
): readonly Issue[] => {
  const issues = findIssues(findings, main, scoreTogether);
  if (issues.length < 2)
    return [{ category: main.category, confidence: main.confidence, start: 0, end: body.length }];
  const places = letterPositions(body);
  return issues.map(({ start, end, ...issue }) => ({ ...issue, ...spanBetween(places, start, end) }));
};

/** Classifies by rules alone, or by rules and an encoder's reading together, which costs 35 to 130 ms a message. */
export const createClassifier = (readCategory?: ReadCategory): BuiltInClassifier => ({
  classify: (request) => classify(request, readCategory),
  mask,
});
