import type { Classification, ClassifyRequest } from '../domain/classification.ts';
import { decideCategory } from './category.ts';
import { findFacts } from './facts/find-facts.ts';
import { fold } from './fold.ts';
import { identifyLanguage } from './language/identify.ts';
import { findSignals } from './lexicon-readers.ts';
import { mask } from './masking/mask.ts';
import { findRisks } from './risks.ts';
import { isThanksAlone } from './thanks/thanks.ts';
import { decideUrgency } from './urgency.ts';

/** Understands one message at a time. Pure: no I/O, no clock. */
export interface Classifier {
  readonly classify: (request: ClassifyRequest) => Classification;
  /** Replaces payment secrets and personal numbers; `mask(mask(x))` is `mask(x)`. */
  readonly mask: (text: string) => string;
}

/** Language, category, urgency and risks of one message; never throws, whatever the text is. */
const classify = (request: ClassifyRequest): Classification => {
  const { text, subject, locale, country } = request;
  const whole = subject ? `${subject}\n${text}` : text;
  const inText = identifyLanguage(text, { locale, country });
  const { language, confidence } =
    inText.confidence > 0 ? inText : identifyLanguage(subject ?? '', { locale, country });
  const findings = findSignals(fold(whole), language);
  const { category, confidence: categoryConfidence } = decideCategory(findings);
  const risks = findRisks(findings);
  const facts = findFacts(whole, language, request);
  return {
    language,
    languageConfidence: confidence,
    category,
    categoryConfidence,
    urgency: decideUrgency(findings, category, risks),
    risks,
    ...(isThanksAlone(text) ? { thanks: true } : {}),
    ...(facts.length > 0 ? { facts } : {}),
  };
};

export const createClassifier = (): Classifier => ({ classify, mask });
