import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { type Audience, audiencesOf } from './audience.ts';
import { type OpeningChange, openingChanges } from './opening-changes.ts';
import { type Tally, tallyOf } from './tally.ts';

/** From `from` until just before `until`. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** Half-open: the best that open desks do for an audience does not change in it. */
export interface Stretch {
  readonly startAt: Instant;
  readonly endAt: Instant;
  /** `exact`, `fallback:<language>`, `translated:<language>`, or `none` when nobody who reads is at work. */
  readonly how: string;
}

export interface AudienceCoverage extends Audience {
  /** Covers the span without overlap or hole, in order. */
  readonly stretches: readonly Stretch[];
}

export interface Coverage extends Span {
  readonly audiences: readonly AudienceCoverage[];
}

/**
 * Who could be answered when, by schedule alone: for every language and category, and every instant of the span, the
 * best way in which an open desk reads the language. Exact to the millisecond: desks are followed from one opening or
 * closing to the next. The generalist desk counts for what it serves and reads, not as last resort for the rest.
 */
export const coverageOf = (configuration: Configuration, span: Span): Coverage => {
  const { desks } = configuration;
  const audiences = audiencesOf(configuration);
  const tally = tallyOf(audiences, desks);
  const drafts = audiences.map(() => new Draft(span));
  for (const [at, touched] of follow(openingChanges(desks, span), tally))
    for (const audience of touched) drafts[audience]?.go(tally.best(audience), at);
  return {
    ...span,
    audiences: audiences.map((audience, index) => ({
      ...audience,
      stretches: drafts[index]?.finished() ?? [],
    })),
  };
};

/** The stretches of one audience so far. */
class Draft {
  private readonly stretches: Stretch[] = [];
  private readonly until: Instant;
  private startAt: Instant;
  private how = 'none';

  constructor({ from, until }: Span) {
    this.startAt = from;
    this.until = until;
  }

  go(how: string, at: Instant): void {
    if (how === this.how) return;
    this.close(at);
    this.how = how;
    this.startAt = at;
  }

  finished(): readonly Stretch[] {
    this.close(this.until);
    return this.stretches;
  }

  private close(endAt: Instant): void {
    const { startAt, how } = this;
    if (endAt > startAt) this.stretches.push({ startAt, endAt, how });
  }
}

/**
 * The audiences touched at each instant. Changes of one instant count together: a desk that takes over from another
 * leaves nobody alone.
 */
function* follow(
  changes: Iterable<OpeningChange>,
  tally: Tally,
): Generator<readonly [at: Instant, touched: ReadonlySet<number>]> {
  const touched = new Set<number>();
  let now = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.at !== now && touched.size > 0) {
      yield [now, touched];
      touched.clear();
    }
    now = change.at;
    tally.count(change, touched);
  }
  yield [now, touched];
}
