import type { Case } from './case.ts';
import type { Instant } from './instant.ts';

/**
 * Something that follows from a move of a case and happens outside of it. It is written with the move, so that neither can be
 * lost without the other, and taken off once it is done. Its id is derived: doing it twice is recognised.
 */
export type Errand = SummaryErrand | DelayErrand | NoticeErrand;

interface AnyErrand {
  readonly id: string;
  readonly at: Instant;
}

/** Writes down for the desk that takes over what the case is about. */
export interface SummaryErrand extends AnyErrand {
  readonly kind: 'summary';
  readonly fromDeskId: string;
  readonly deskId: string;
}

/** Tells the customer that the answer takes longer than promised. */
export interface DelayErrand extends AnyErrand {
  readonly kind: 'delay';
  readonly expectedReplyAt: Instant;
}

export const promiseNames = ['reply', 'resolution'] as const;
export type PromiseName = (typeof promiseNames)[number];

/** Tells somebody of the escalation ladder that a promise is at risk or broken. */
export interface NoticeErrand extends AnyErrand {
  readonly kind: 'notice';
  readonly recipientId: string;
  readonly promise: PromiseName;
  readonly what: 'at-risk' | 'breached';
  /** From 1. */
  readonly level: number;
  readonly deadlineAt: Instant;
  readonly deskId: string;
}

/** Leaves errands with the case, to be tried at `tryAt`. */
export const withErrands = <Facts extends Pick<Case, 'errands' | 'errandsAt'>>(
  facts: Facts,
  errands: readonly Errand[],
  tryAt: Instant,
): Facts => {
  if (errands.length === 0) return facts;
  const known = (facts.errands ?? []).filter(({ id }) => !errands.some((errand) => errand.id === id));
  return { ...facts, errands: [...known, ...errands], errandsAt: tryAt };
};

/** Takes errands off that are done. */
export const withoutErrands = (supportCase: Case, ids: ReadonlySet<string>): Case => {
  const { errands = [], errandsAt, ...rest } = supportCase;
  const left = errands.filter(({ id }) => !ids.has(id));
  return left.length === 0
    ? rest
    : { ...rest, errands: left, ...(errandsAt === undefined ? {} : { errandsAt }) };
};
