import type { Occasion } from '../domain/classification.ts';
import { day } from '../domain/instant.ts';
import { type AskedOpinion, type Opinion, type OpinionSubject, opinionIdOf } from '../domain/opinion.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { Mask } from './ports.ts';
import { spendAllowance } from './spend-allowance.ts';
import type { ThreadStore } from './thread-store.ts';
import type { UsedUp } from './used-up.ts';

/** What a remote model is shown: masked, cut, well-formed Unicode. */
export interface ModelQuestion {
  readonly subject?: string;
  readonly text: string;
}

/** `unreadable`: no answer of the agreed form. `declined`: the model would not answer. */
export type ModelProblem = 'timeout' | 'throttled' | 'failed' | 'unreadable' | 'declined';

export type ModelAnswer = { readonly opinion: Opinion } | { readonly problem: ModelProblem };

/** One call to a remote model, within its time limit. Never throws. */
export type AskModel = (question: ModelQuestion) => Promise<ModelAnswer>;

export interface OpinionStore {
  /** Notes that a question is asked now; false when it was asked before. */
  insertOpinion(asked: AskedOpinion): Promise<boolean>;
  /** Adds the answer. */
  saveOpinion(answered: AskedOpinion): Promise<boolean>;
  loadOpinion(opinionId: string): Promise<AskedOpinion | undefined>;
}

/** What became of a question, for metrics. */
export type AskingOutcome = ModelProblem | 'answered' | 'asked-before' | 'over-budget' | 'paused';

export interface AskPorts {
  readonly store: OpinionStore & Pick<ThreadStore, 'spend'>;
  readonly mask: Mask;
  readonly ask: AskModel;
  readonly breaker: CircuitBreaker;
  /** Counted by UTC days of the messages' receipt. */
  readonly callsPerDay: number;
  /** The day whose calls are known to be used up. */
  readonly usedUp: UsedUp;
  /** Told of every question. */
  readonly note: (outcome: AskingOutcome, messageId: string) => void;
}

/**
 * Asks a remote model about a message, at most once for each message and so many times a day. A repeated run gets the answer
 * of the first; where that one died before it had the answer, there is none. `undefined` is no opinion, whatever the reason.
 * @throws only for what the table does.
 */
export const askOnce = async (
  ports: AskPorts,
  subject: OpinionSubject,
  question: ModelQuestion,
  occasion: Occasion,
): Promise<Opinion | undefined> => {
  const { store, breaker, usedUp, note } = ports;
  const opinionId = opinionIdOf(subject, occasion);
  if (breaker.isOpen()) return askedBefore(ports, opinionId, occasion, 'paused');
  if (usedUp.includes(occasion.receivedAt)) return askedBefore(ports, opinionId, occasion, 'over-budget');
  const use = { correspondent: 'model', id: opinionId.slice(0, usedCharacters), at: occasion.receivedAt };
  if (await spendAllowance(store, [allowanceOf(subject, ports.callsPerDay)], use)) {
    usedUp.add(occasion.receivedAt);
    note('over-budget', occasion.messageId);
    return undefined;
  }
  const asked: AskedOpinion = { opinionId, subject, askedAt: occasion.receivedAt, version: 1 };
  if (!(await store.insertOpinion(asked))) return askedBefore(ports, opinionId, occasion, 'asked-before');
  return answerOf(ports, asked, question, occasion);
};

/** An account lists its uses, and every use writes the list: short ids keep ten thousand a day cheap. */
const usedCharacters = 12;

/** The window of a budget. */
export const budgetMs = day;

const allowanceOf = (subject: OpinionSubject, most: number) => ({
  name: `${subject}-opinions-a-day`,
  most,
  windowMs: budgetMs,
});

const askedBefore = async (
  { store, note }: AskPorts,
  opinionId: string,
  { messageId }: Occasion,
  outcome: 'paused' | 'over-budget' | 'asked-before',
): Promise<Opinion | undefined> => {
  const earlier = await store.loadOpinion(opinionId);
  note(earlier === undefined ? outcome : 'asked-before', messageId);
  return earlier?.opinion;
};

const answerOf = async (
  { store, ask, breaker, note }: AskPorts,
  asked: AskedOpinion,
  question: ModelQuestion,
  { messageId }: Occasion,
): Promise<Opinion | undefined> => {
  const answer = await ask(question);
  const problem = 'problem' in answer ? answer.problem : undefined;
  // What the model makes of one text says nothing about its health.
  breaker.tell(problem === undefined || problem === 'unreadable' || problem === 'declined');
  note(problem ?? 'answered', messageId);
  if (!('opinion' in answer)) return undefined;
  await store.saveOpinion({ ...asked, opinion: answer.opinion, version: asked.version + 1 });
  return answer.opinion;
};
