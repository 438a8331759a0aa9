import { minute, toIso } from '../domain/instant.ts';
import type { Category, Language } from '../domain/vocabulary.ts';
import { type Absence, absenceOf } from './absence.ts';
import type { Coverage, Stretch } from './coverage.ts';
import { concernedDesks, type Gap, gapMinutes, gapsOf } from './gaps.ts';
import { type ByLevel, minutesByLevel } from './level.ts';

/** Coverage as other programs read it. Instants are ISO 8601 in UTC, and every span is half-open. */
export interface CoverageJson {
  readonly from: string;
  readonly until: string;
  /** Minutes in which anybody goes without; 0 when the proof succeeds. */
  readonly gapMinutes: number;
  readonly gaps: readonly GapJson[];
  readonly audiences: readonly AudienceJson[];
}

export interface GapJson {
  readonly startAt: string;
  readonly endAt: string;
  readonly minutes: number;
  readonly audiences: readonly { readonly language: Language; readonly categories: readonly Category[] }[];
  /** The desks that would answer, on their own walls, and why each is not at work; empty when there is none. */
  readonly desks: readonly Absence[];
}

/** A language with categories that the same desks serve. `*` is any language that is not named. */
export interface AudienceJson {
  readonly language: Language;
  readonly categories: readonly Category[];
  /** `how` is `exact`, `fallback:<language>` or `translated:<language>`. */
  readonly desks: readonly { readonly deskId: string; readonly how: string }[];
  readonly minutes: ByLevel;
  /** The best `how` of any open desk, `none` when there is none; together they make up the whole span. */
  readonly stretches: readonly { readonly startAt: string; readonly endAt: string; readonly how: string }[];
}

export const coverageJson = (coverage: Coverage): CoverageJson => {
  const gaps = gapsOf(coverage);
  return {
    from: toIso(coverage.from),
    until: toIso(coverage.until),
    gapMinutes: gapMinutes(gaps),
    gaps: gaps.map(gapJson),
    audiences: coverage.audiences.map(({ language, categories, readers, stretches }) => ({
      language,
      categories,
      desks: readers.map(({ desk, match }) => ({ deskId: desk.id, how: match.how })),
      minutes: minutesByLevel(stretches),
      stretches: stretches.map(stretchJson),
    })),
  };
};

const stretchJson = ({ startAt, endAt, how }: Stretch) => ({
  startAt: toIso(startAt),
  endAt: toIso(endAt),
  how,
});

const gapJson = (gap: Gap): GapJson => ({
  startAt: toIso(gap.startAt),
  endAt: toIso(gap.endAt),
  minutes: (gap.endAt - gap.startAt) / minute,
  audiences: gap.audiences.map(({ language, categories }) => ({ language, categories })),
  desks: concernedDesks(gap).map((desk) => absenceOf(desk, gap)),
});
