import type {
  AcknowledgementFacts,
  IntroduceQuote,
  RenderAcknowledgement,
  Rendered,
} from '../flows/ports.ts';
import { answerTimeText } from './answer-time.ts';
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

const mailSubject = (facts: AcknowledgementFacts, chosen: LocaleTemplates): string =>
  (facts.subject === undefined ? undefined : replySubject(facts.subject, facts.reference)) ??
  fillIn(chosen.mail.subject, { reference: facts.reference });

/** A renderer over checked templates; the text is in the first locale of the fallback chain that exists. */
export const createRenderer = (templates: Templates): Renderer => ({
  acknowledgement: (facts): Rendered => {
    const chosen = choose(templates, facts.language);
    const text = fill(chosen.mail.body, facts, chosen);
    return { subject: mailSubject(facts, chosen), text, language: chosen.locale };
  },
  chatAcknowledgement: (facts): Rendered => {
    const chosen = choose(templates, facts.language);
    return { subject: '', text: fill(chosen.chat.body, facts, chosen), language: chosen.locale };
  },
  quoteIntroduction: (facts) => {
    const chosen = choose(templates, facts.language);
    return quoteIntroduction(facts, chosen.phrases, formatLocale(facts.language, chosen.locale));
  },
});
