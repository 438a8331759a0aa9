import { deriveId } from './ids.ts';
import { hour, type Instant, minute } from './instant.ts';

/**
 * `drain` takes a desk or region out of work at once and gives all its cases away; `close` closes early or opens late, and
 * whoever works on a case finishes it; `open` adds an opening.
 */
export const overrideKinds = ['drain', 'close', 'open'] as const;
export type OverrideKind = (typeof overrideKinds)[number];

export const scopeKinds = ['desk', 'region'] as const;
export interface OverrideScope {
  readonly kind: (typeof scopeKinds)[number];
  readonly id: string;
}

/** What a supervisor decided about the opening of a desk or of all desks of a region. Kept for a while after it ended. */
export interface Override {
  readonly overrideId: string;
  readonly scope: OverrideScope;
  readonly kind: OverrideKind;
  readonly from: Instant;
  /** Only a drain may be without: it then lasts until it is ended. */
  readonly until?: Instant;
  /** Of an `open`: how many are there at least. */
  readonly people?: number;
  readonly by: string;
  readonly because: string;
  readonly createdAt: Instant;
  /** Set when it was taken back, by whom. */
  readonly endedAt?: Instant;
  readonly endedBy?: string;
  /** When all cases of its desks had been looked at because of it, and again because it was over. */
  readonly sweptAt?: Instant;
  readonly returnedAt?: Instant;
  /** Where looking at its cases goes on: the number of the list, and the position in it. */
  readonly progress?: { readonly step: number; readonly after?: string };
  readonly version: number;
}

export const endOf = ({ until, endedAt }: Pick<Override, 'until' | 'endedAt'>): Instant =>
  Math.min(until ?? Number.MAX_SAFE_INTEGER, endedAt ?? Number.MAX_SAFE_INTEGER);

export const isInForce = (override: Override, at: Instant): boolean =>
  override.from <= at && at < endOf(override);

export const isOver = (override: Override, at: Instant): boolean => at >= endOf(override);

export const concerns = ({ scope }: Pick<Override, 'scope'>, desk: { id: string; region: string }): boolean =>
  scope.id === (scope.kind === 'desk' ? desk.id : desk.region);

export type OverrideRequest = Pick<
  Override,
  'scope' | 'kind' | 'from' | 'until' | 'people' | 'by' | 'because'
>;

/** The same request within a minute is the same override. */
export const overrideOf = (request: OverrideRequest, at: Instant): Override => {
  const { scope, kind, from, until, people } = request;
  const begins = Math.floor(from / minute) * minute;
  const parts = [scope.kind, scope.id, kind, String(begins), String(until ?? '')];
  const staffed = people === undefined ? [] : [String(people)];
  return {
    ...request,
    overrideId: deriveId(['override', ...parts, ...staffed]),
    from: begins,
    createdAt: at,
    version: 1,
  };
};

/** Takes an override back; one that is over already stays as it is. */
export const endOverride = (override: Override, at: Instant, by: string): Override => {
  if (isOver(override, at)) return override;
  const { progress: _elsewhere, ...rest } = override;
  return { ...rest, endedAt: at, endedBy: by, version: override.version + 1 };
};

/** In words an agent understands: `apac drained: typhoon`. */
export const overrideText = ({ scope, kind, because }: Override): string =>
  `${scope.id} ${doing[kind]}: ${because}`;

const doing: Readonly<Record<OverrideKind, string>> = {
  drain: 'drained',
  close: 'closed',
  open: 'open beyond its hours',
};

/** A region is out of work for so long that somebody may have forgotten to restore it. */
const long = 12 * hour;

/** Drains that have lasted too long to be meant. */
export const longDrains = (overrides: readonly Override[], at: Instant): readonly Override[] =>
  overrides.filter((each) => each.kind === 'drain' && isInForce(each, at) && at - each.from >= long);
