import { z } from 'zod';

/**
 * `fail`, `throttle` and `refuse` answer in the provider's own words and deliver nothing; `timeout` never answers and
 * delivers nothing; `lost-answer` delivers and then breaks the connection, so that the caller cannot know.
 */
export const faultModes = ['fail', 'throttle', 'refuse', 'timeout', 'lost-answer'] as const;
export type FaultMode = (typeof faultModes)[number];

export const FaultOrder = z.strictObject({
  provider: z.string(),
  mode: z.enum(faultModes),
  /** For how many calls; 0 takes the order back. */
  times: z.number().int().min(0).max(10_000).default(1),
});
export type FaultOrder = z.output<typeof FaultOrder>;

/** Misbehaviour that was ordered and has not happened yet. */
export interface Faults {
  /** Replaces what was ordered of the provider before. */
  order(fault: FaultOrder): void;
  clear(): void;
  pending(): readonly FaultOrder[];
  /** The fault for this call, which uses it up. */
  take(provider: string): FaultMode | undefined;
}

export const createFaults = (): Faults => {
  const ordered = new Map<string, FaultOrder>();
  const order = (fault: FaultOrder): void => {
    if (fault.times === 0) ordered.delete(fault.provider);
    else ordered.set(fault.provider, fault);
  };
  return {
    order,
    clear: () => ordered.clear(),
    pending: () => [...ordered.values()],
    take: (provider) => {
      const fault = ordered.get(provider);
      if (fault) order({ ...fault, times: fault.times - 1 });
      return fault?.mode;
    },
  };
};
