import { essence } from './essence.ts';

/** Two texts, by their places in the list, and how alike they are: the share of three-letter runs they have in common. */
export interface Likeness {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** The three-letter runs of a text, each once, as numbers that are smaller the rarer a run is. */
type Runs = Int32Array;

const runsOf = (text: string): ReadonlySet<string> => {
  const letters = [...` ${essence(text)} `];
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`));
};

const numbered = (texts: readonly string[]): readonly Runs[] => {
  const sets = texts.map(runsOf);
  const counts = new Map<string, number>();
  for (const set of sets) for (const run of set) counts.set(run, (counts.get(run) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([a, few], [b, many]) => few - many || (a < b ? -1 : 1));
  const ranks = new Map(rarestFirst.map(([run], rank) => [run, rank]));
  return sets.map((set) => Int32Array.from(set, (run) => ranks.get(run) ?? 0).sort());
};

/**
 * Pairs of texts that have at least a share of their runs in common, exact copies included; of each text the first pair only.
 * Texts so alike share one of their few rarest runs, so only those are looked up (prefix filtering: Chaudhuri, Ganti and
 * Kaushik 2006); the cost follows how many texts share a rare run, not how many there are.
 */
export const nearDuplicates = (texts: readonly string[], least: number): readonly Likeness[] => {
  const all = numbered(texts);
  const havingRun = new Map<number, number[]>();
  const found: Likeness[] = [];
  for (const [other, runs] of all.entries()) {
    const rare = runs.subarray(0, runs.length - Math.ceil(least * runs.length) + 1);
    const pair = firstAlike(all, { other, rare, havingRun, least });
    if (pair) found.push(pair);
    for (const run of rare) {
      const having = havingRun.get(run);
      if (having) having.push(other);
      else havingRun.set(run, [other]);
    }
  }
  return found;
};

interface Search {
  readonly other: number;
  readonly rare: Runs;
  readonly havingRun: ReadonlyMap<number, readonly number[]>;
  readonly least: number;
}

const firstAlike = (
  all: readonly Runs[],
  { other, rare, havingRun, least }: Search,
): Likeness | undefined => {
  const seen = new Set<number>();
  for (const run of rare) {
    for (const one of havingRun.get(run) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      const likeness = likenessOf(all[one], all[other], least);
      if (likeness >= least) return { one, other, likeness };
    }
  }
  return undefined;
};

/** The share of common runs (Jaccard), or 0 where their numbers alone say that it is less than wanted. */
const likenessOf = (one: Runs = new Int32Array(), other: Runs = new Int32Array(), least: number): number => {
  if (Math.min(one.length, other.length) < least * Math.max(one.length, other.length)) return 0;
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left = 0, right = 0] = [one[a], other[b]];
    if (left === right) common++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return common / (one.length + other.length - common);
};
