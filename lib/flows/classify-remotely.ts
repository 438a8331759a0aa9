import type { Classifier, ClassifyRequest } from '../domain/classification.ts';
import { isLanguageDoubtful, withLanguageOpinion } from '../domain/language-opinion.ts';
import { type Doubt, isDoubtful, withSecondOpinion } from '../domain/second-opinion.ts';
import type { Language } from '../domain/vocabulary.ts';
import { type AskPorts, askOnce, type ModelQuestion } from './ask-model.ts';
import { maskedParts } from './masked-parts.ts';
import type { Mask } from './ports.ts';

export interface SecondOpinionPorts extends AskPorts, Doubt {
  /** Who is asked, as agents read it. */
  readonly by: string;
}

/** A classifier that asks a remote model for the category of messages the other one is unsure of. */
export const askingForCategory = (classifier: Classifier, ports: SecondOpinionPorts): Classifier => ({
  classify: async (request, occasion) => {
    const read = await classifier.classify(request, occasion);
    if (!occasion?.opensCase || !isDoubtful(read, ports)) return read;
    const question = questionOf(request, ports.mask, pointLetters);
    const opinion = await askOnce(ports, 'category', question, occasion);
    return opinion === undefined ? read : withSecondOpinion(read, opinion, ports.by);
  },
});

export interface LanguageOpinionPorts extends AskPorts {
  /** Confidences below this are doubtful. */
  readonly below: number;
  readonly known: ReadonlySet<Language>;
  /** Who is asked, as agents read it. */
  readonly by: string;
}

/** A classifier that asks a remote detector for the language of messages the other one cannot tell. */
export const askingForLanguage = (classifier: Classifier, ports: LanguageOpinionPorts): Classifier => ({
  classify: async (request, occasion) => {
    const read = await classifier.classify(request, occasion);
    if (occasion === undefined || !isLanguageDoubtful(read, request.text, ports.below)) return read;
    const question = questionOf(request, ports.mask, languageLetters);
    const opinion = await askOnce(ports, 'language', question, occasion);
    return opinion === undefined ? read : withLanguageOpinion(read, opinion, ports);
  },
});

/** Enough for the point of a long mail, and for its language. */
const pointLetters = 4_000;
const languageLetters = 500;
const subjectLetters = 200;

/** Masked as a whole first, so that nothing is cut in two before it is recognised. */
const questionOf = (request: ClassifyRequest, mask: Mask, longest: number): ModelQuestion => {
  const { subject, text } = maskedParts(request, mask);
  return {
    ...(subject === undefined ? {} : { subject: cut(subject, subjectLetters) }),
    text: cut(text, longest),
  };
};

// A cut may part a pair of surrogates, and customers may send half a pair.
const cut = (text: string, longest: number): string => text.slice(0, longest).toWellFormed();
