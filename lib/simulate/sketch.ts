/** Counts of durations in buckets that grow by two percent: any quantile to within one percent, in little memory. */
export interface Sketch {
  readonly add: (milliseconds: number) => void;
  readonly count: () => number;
  readonly mean: () => number;
  /** The duration that so large a share of all stays within; 0 when nothing was added. */
  readonly quantile: (share: number) => number;
}

const growth = Math.log(1.02);
/** Shorter durations count as none. */
const shortest = 1_000;
// 1 s to 30 years.
const buckets = 1_050;

export const createSketch = (): Sketch => {
  const counts = new Float64Array(buckets);
  let total = 0;
  let sum = 0;
  return {
    add: (milliseconds) => {
      const step = milliseconds < shortest ? 0 : 1 + Math.floor(Math.log(milliseconds / shortest) / growth);
      const bucket = Math.min(step, buckets - 1);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      total++;
      sum += milliseconds;
    },
    count: () => total,
    mean: () => (total === 0 ? 0 : sum / total),
    quantile: (share) => {
      const rank = Math.max(1, Math.ceil(share * total));
      let seen = 0;
      for (let bucket = 0; bucket < buckets; bucket++) {
        seen += counts[bucket] ?? 0;
        if (seen >= rank) return bucket === 0 ? 0 : shortest * Math.exp((bucket - 0.5) * growth);
      }
      return 0;
    },
  };
};
