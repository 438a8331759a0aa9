import type {
  AcknowledgementFacts,
  IntroduceQuote,
  RenderAcknowledgement,
  Rendered,
} from '../flows/ports.ts';
import type { RenderSummary } from '../flows/write-summary.ts';
import { answerTimeText } from './answer-time.ts';
import { handOverText } from './hand-over-text.ts';
import { formatLocale, localeChain } from './locale-chain.ts';
import { fillIn } from './placeholders.ts';
import { quoteIntroduction } from './quote-introduction.ts';
import { replySubject } from './reply-subject.ts';
import { type LocaleTemplates, lastResortLocale, type Templates } from './templates.ts';

/** Writes acknowledgements: the mail form, and a short one without subject for messaging apps; and introduces quotes. */
export interface Renderer {
  readonly acknowledgement: RenderAcknowledgement;
  readonly chatAcknowledgement: RenderAcknowledgement;
  readonly quoteIntroduction: IntroduceQuote;
  /** Tells that an answer takes longer than acknowledged; by mail with a subject. */
  readonly delay: RenderAcknowledgement;
  /** What a desk that takes over a case reads, in its own language and on its own clock. */
  readonly handOver: RenderSummary;
}

const choose = (templates: Templates, language: string): LocaleTemplates => {
  const locale = localeChain(language).find((each) => templates.has(each));
  const chosen = templates.get(locale ?? lastResortLocale);
  if (!chosen)
    throw new Error(`no template for "${language}" nor "${lastResortLocale}"; load templates first`);
  return chosen;
};

const fill = (body: string, facts: AcknowledgementFacts, chosen: LocaleTemplates): string =>
  fillIn(body, {
    brand: facts.brand,
    reference: facts.reference,
    answerTime: answerTimeText(facts, chosen.phrases, formatLocale(facts.language, chosen.locale)),
  });

const subjectOf = (facts: AcknowledgementFacts, otherwise: string): string =>
  (facts.subject === undefined ? undefined : replySubject(facts.subject, facts.reference)) ??
  fillIn(otherwise, { reference: facts.reference });

/** A renderer over checked templates; the text is in the first locale of the fallback chain that exists. */
export const createRenderer = (templates: Templates): Renderer => ({
  acknowledgement: (facts): Rendered => {
    const chosen = choose(templates, facts.language);
    const text = fill(chosen.mail.body, facts, chosen);
    return { subject: subjectOf(facts, chosen.mail.subject), text, language: chosen.locale };
  },
  chatAcknowledgement: (facts): Rendered => {
    const chosen = choose(templates, facts.language);
    return { subject: '', text: fill(chosen.chat.body, facts, chosen), language: chosen.locale };
  },
  delay: (facts): Rendered => {
    const chosen = choose(templates, facts.language);
    const text = fill(chosen.delay.body, facts, chosen);
    return { subject: subjectOf(facts, chosen.delay.subject), text, language: chosen.locale };
  },
  handOver: (summary, { language, timeZone }) => {
    const { locale, handOver } = choose(templates, language);
    return handOverText(summary, handOver, { locale, timeZone });
  },
  quoteIntroduction: (facts) => {
    const chosen = choose(templates, facts.language);
    return quoteIntroduction(facts, chosen.phrases, formatLocale(facts.language, chosen.locale));
  },
});
