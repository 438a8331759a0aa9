import type { Instant } from './instant.ts';

export const factKinds = ['iban', 'bic', 'uetr', 'card', 'reference', 'amount', 'date'] as const;
export type FactKind = (typeof factKinds)[number];

/** Something about a payment that a message states, with its place in UTF-16 units (`end` exclusive). */
export interface PaymentFact {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
  /**
   * Normalised: `1234.56 EUR`, `2026-11-27`, a whole IBAN; of a card only its first and last figures. Serves to compare
   * payments in memory and is neither stored nor shown.
   */
  readonly value: string;
  /** The value for people, with accounts masked. */
  readonly shown: string;
  /** Of a date: the instant it is over (or the stated time of day), in the customer's zone. */
  readonly at?: Instant;
  /** The date is one by which the customer needs something. */
  readonly deadline?: true;
}

/** A fact as a case keeps it. */
export type KnownFact = Pick<PaymentFact, 'kind' | 'shown' | 'confidence' | 'at' | 'deadline'> & {
  /** The message that states it. */
  readonly messageId: string;
};

/** Raised when what is stored of a fact changes its meaning. */
export const factsVersion = 1;

/** What the customer's messages state about payments, in the order it was first stated. */
export interface KnownFacts {
  readonly version: typeof factsVersion;
  readonly known: readonly KnownFact[];
}

const mostKnown = 40;
const same = (one: KnownFact, other: KnownFact): boolean =>
  one.kind === other.kind && one.shown === other.shown && one.at === other.at;

/** Adds the facts of one message, each once; a case keeps forty. */
export const withFacts = (
  before: KnownFacts | undefined,
  facts: readonly PaymentFact[] | undefined,
  messageId: string,
): KnownFacts | undefined => {
  const known = [...(before?.known ?? [])];
  for (const { kind, shown, confidence, at, deadline } of facts ?? []) {
    const next = { kind, shown, confidence, messageId, ...(at === undefined ? {} : { at }) };
    const fact: KnownFact = deadline ? { ...next, deadline } : next;
    if (known.length < mostKnown && !known.some((each) => same(each, fact))) known.push(fact);
  }
  return known.length === 0 ? undefined : { version: factsVersion, known };
};

/** The earliest date by which the customer needs something and which is still to come. */
export const customerDeadline = (
  facts: readonly PaymentFact[] | undefined,
  after: Instant,
): Instant | undefined => {
  const dates = (facts ?? []).flatMap(({ at, deadline }) =>
    deadline && at !== undefined && at > after ? [at] : [],
  );
  return dates.length === 0 ? undefined : Math.min(...dates);
};
