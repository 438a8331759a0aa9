/** An instant in milliseconds since 1970-01-01T00:00:00Z. The only form of time inside Meridian; edges speak ISO 8601. */
export type Instant = number;

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** ISO 8601 in UTC with milliseconds, for APIs, logs and people. */
export const toIso = (at: Instant): string => new Date(at).toISOString();

/** Reads an ISO 8601 instant; `undefined` when the text is not one. */
export const fromIso = (text: string): Instant | undefined => {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
};

/** Keeps values as small objects comparable: the earliest of the instants that are there. */
export const earliest = (...instants: (Instant | undefined)[]): Instant | undefined => {
  const known = instants.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};
