import type { Fit } from '../domain/candidate.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Decision, RoutingFacts } from '../domain/decision.ts';
import type { Instant } from '../domain/instant.ts';
import { isOpen, nextOpening } from '../domain/opening-hours.ts';
import type { Load } from '../domain/outlook.ts';
import { chooseDesk, laneOf } from '../domain/route.ts';
import { shortlistFor } from '../domain/shortlist.ts';

export interface Scene {
  readonly configuration: Configuration;
  readonly at: Instant;
  /** As desks were counted in the last minute. */
  readonly load: Load;
  /** Cases in a desk's queue this moment. */
  readonly queued: (deskId: string) => number;
}

/** A way to choose desks, Meridian's or one to compare it with. */
export interface Strategy {
  readonly name: string;
  /** Whether cases are looked at when they fall due: handed over, moved to the urgent lane. */
  readonly looks: boolean;
  readonly choose: (
    facts: RoutingFacts,
    scene: Scene,
  ) => Pick<Decision, 'deskId' | 'lane' | 'expectedReplyAt'>;
}

export const meridian: Strategy = {
  name: 'meridian',
  looks: true,
  choose: (facts, { configuration, at, load }) => chooseDesk(facts, configuration, at, load),
};

/** A strategy that picks one of the desks that may take the case, by a figure: the smallest, then as listed. */
const byFigure = (name: string, figureOf: (fit: Fit, scene: Scene) => number): Strategy => ({
  name,
  looks: false,
  choose: (facts, scene) => {
    const { desks } = shortlistFor(facts, scene.configuration);
    const figures = desks.map((fit) => figureOf(fit, scene));
    const best = desks[figures.indexOf(Math.min(...figures))] ?? desks[0];
    if (best === undefined) throw new Error('The configuration has no desks: add one to meridian.config.ts.');
    return { deskId: best.desk.id, lane: laneOf(facts.urgency), expectedReplyAt: scene.at };
  },
});

/** Each language has one desk: the first listed that reads it best. */
export const fixedDesk = byFigure('fixed desk', ({ match }) => match.rank);

/** The first listed desk that is open, whatever waits there; else the one that opens first. */
export const firstOpen = byFigure('first open', ({ desk }, { at }) =>
  isOpen(desk.schedule, at) ? 0 : (nextOpening(desk.schedule, at) ?? Number.MAX_VALUE),
);

/** Skills without clocks: among desks that read the language best the shortest queue, open or not. */
export const skillsOnly = byFigure(
  'skills only',
  ({ desk, match }, { queued }) => Math.min(match.rank, farthestRank) * longerThanQueues + queued(desk.id),
);

const farthestRank = 1_000;
const longerThanQueues = 1e9;

export const baselines: readonly Strategy[] = [fixedDesk, firstOpen, skillsOnly];
