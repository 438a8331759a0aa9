import type { Instant } from './instant.ts';

/** Why an address is not written to by itself any more. */
export const markKinds = ['bounced', 'complained'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  /** When mail systems last said so. */
  readonly at: Instant;
  readonly reason: string;
  /** How many of our mails it happened to. */
  readonly count: number;
}

/** What became of mail to one address. One item an address, whichever inbox wrote. */
export interface AddressMark {
  /** Lower case. */
  readonly address: string;
  readonly bounced?: Mark;
  readonly complained?: Mark;
  /** When its owner last wrote to us: bounces from before are over. */
  readonly heardAt?: Instant;
  /** The newest reports taken into account, so that a repeated one is not counted again. */
  readonly reports: readonly string[];
  readonly version: number;
}

export interface MarkReport {
  readonly kind: MarkKind;
  readonly at: Instant;
  readonly reason: string;
  /** The same for every report of the same happening. */
  readonly key: string;
}

const keptReports = 20;

export const unmarked = (address: string): AddressMark => ({
  address: address.toLowerCase(),
  reports: [],
  version: 0,
});

/** The mark after one more report; one that is known, or older than what its owner wrote since, changes nothing. */
export const withReport = (mark: AddressMark, { kind, at, reason, key }: MarkReport): AddressMark => {
  const isOver = kind === 'bounced' && mark.heardAt !== undefined && at <= mark.heardAt;
  if (isOver || mark.reports.includes(key)) return mark;
  const before = mark[kind];
  const next: Mark = { at: Math.max(at, before?.at ?? 0), reason, count: (before?.count ?? 0) + 1 };
  return {
    ...mark,
    [kind]: next,
    reports: [...mark.reports, key].slice(-keptReports),
    version: mark.version + 1,
  };
};

/** Whoever writes has a mailbox that works; a complaint is a wish and stays. */
export const withoutBounce = (mark: AddressMark, heardAt: Instant): AddressMark => {
  const { bounced, ...rest } = mark;
  if (bounced === undefined || heardAt <= bounced.at) return mark;
  return { ...rest, heardAt, version: mark.version + 1 };
};

/** Why nothing should be sent to the address, in words for an agent; `undefined` when nothing is known against it. */
export const reasonNotToWrite = (mark: AddressMark | undefined): string | undefined => {
  if (mark?.complained !== undefined) return 'the customer reported our mail as spam';
  return mark?.bounced === undefined ? undefined : `mail to this address bounces (${mark.bounced.reason})`;
};
