/** What an event came to, in our own words: it is logged. */
export interface Applied {
  readonly outcome: string;
  readonly caseId?: string;
}
