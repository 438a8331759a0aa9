import type { Case } from './case.ts';
import type { SummaryErrand } from './errand.ts';
import type { Instant } from './instant.ts';
import type { InboundMessage, Message, OutboundMessage } from './message.ts';
import type { Category, Language, Urgency } from './vocabulary.ts';

/** What a desk that takes over has to know, before it is put into words. */
export interface HandOverSummary {
  readonly reference: string;
  readonly fromDeskId: string;
  readonly category: Category;
  readonly urgency: Urgency;
  readonly language: Language;
  readonly risks: readonly string[];
  /** Masked. */
  readonly subject?: string;
  /** What the customer stated about payments, as a case keeps it: masked. */
  readonly facts: readonly string[];
  /** When a first answer was promised, while it is still owed. */
  readonly promisedReplyAt?: Instant;
  /** The newest answer: what it promised stands in its words. Masked and cut. */
  readonly lastAnswer?: { readonly at: Instant; readonly by: string; readonly text: string };
  /** Messages of the customer since then. */
  readonly unanswered: number;
  readonly undelivered: number;
  readonly replyDueAt?: Instant;
  readonly resolutionDueAt?: Instant;
  readonly windowEndsAt?: Instant;
}

const longestQuote = 300;
const longestSubject = 120;
const mostFacts = 10;

/**
 * One line of what somebody wrote, masked first so that nothing is cut in two before it is recognised, and again as one line:
 * groups of figures that stood far apart are then one number.
 */
const lineOf = (text: string, mask: (text: string) => string, longest: number): string => {
  const line = mask(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = Array.from(mask(line));
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
};

const isAnswer = (message: Message): message is OutboundMessage =>
  message.direction === 'out' && (message.purpose === 'reply' || message.purpose === 'echo');

const isWritten = (message: Message): message is InboundMessage =>
  message.direction === 'in' && message.flags?.autoReply !== true && message.deletedAt === undefined;

/** The case as a colleague needs it: what is wanted, what was promised, what is pending. */
export const summarise = (
  supportCase: Case,
  messages: readonly Message[],
  { fromDeskId }: Pick<SummaryErrand, 'fromDeskId'>,
  mask: (text: string) => string,
): HandOverSummary => {
  const { reference, category, urgency, language, risks, caseId } = supportCase;
  const own = messages.filter((message) => message.caseId === caseId);
  const answers = own.filter(isAnswer);
  const answer = answers.at(-1);
  const written = own.filter(isWritten);
  const subject = written.findLast((each) => each.subject !== undefined)?.subject ?? supportCase.subject;
  return {
    ...{ reference, fromDeskId, category, urgency, language, risks },
    ...(subject === undefined ? {} : { subject: lineOf(subject, mask, longestSubject) }),
    ...(answer === undefined ? {} : { lastAnswer: quoteOf(answer, mask) }),
    facts: (supportCase.facts?.known ?? []).slice(0, mostFacts).map(({ shown }) => shown),
    unanswered: written.filter(({ sentAt }) => sentAt > (answer?.sentAt ?? 0)).length,
    undelivered: answers.filter(({ delivery }) => delivery.state === 'failed').length,
    ...promisesOf(supportCase),
  };
};

const quoteOf = ({ sentAt, agentId, text }: OutboundMessage, mask: (text: string) => string) => ({
  at: sentAt,
  by: agentId ?? '?',
  text: lineOf(text, mask, longestQuote),
});

const promisesOf = (supportCase: Case): Partial<HandOverSummary> => {
  const { sla, promisedReplyAt, lastOutboundAt, replyWindowEndsAt } = supportCase;
  const isOwed = lastOutboundAt === undefined && promisedReplyAt !== undefined;
  const owesReply = sla.reply.state === 'running' || sla.reply.state === 'breached';
  return {
    ...(isOwed ? { promisedReplyAt } : {}),
    ...(owesReply ? { replyDueAt: sla.reply.dueAt } : {}),
    ...(sla.resolution.state === 'met' ? {} : { resolutionDueAt: sla.resolution.dueAt }),
    ...(replyWindowEndsAt === undefined ? {} : { windowEndsAt: replyWindowEndsAt }),
  };
};
