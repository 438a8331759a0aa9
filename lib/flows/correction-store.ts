import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';

export interface CorrectedRange {
  /** The newest correction came at this instant or later, */
  readonly from: Instant;
  /** and before this one. */
  readonly until: Instant;
  readonly limit: number;
  readonly after?: string;
}

export interface CorrectedCases {
  readonly cases: readonly Case[];
  readonly next?: string;
}

/** The part of the store that finds what agents put right. */
export interface CorrectionStore {
  /** Cases by their newest correction, the oldest first. A case corrected while pages are read may come again. */
  listCorrected(range: CorrectedRange): Promise<CorrectedCases>;
}
