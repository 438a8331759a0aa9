import type { Case } from './case.ts';

/** What became of a case whose due instant has passed; `ticket` says that its ticket belongs on the desk's queue (again). */
export interface Looked {
  readonly supportCase: Case;
  readonly ticket: boolean;
}
