/** What people write who thank and say nothing else, in one language. */
export interface ThanksWords {
  /** Thanks themselves; without one of them nothing is thanks. */
  readonly thanks: readonly string[];
  /** What stands around them: for what, greetings, "it works now". Nothing in it asks, denies or reports a trouble. */
  readonly beside: readonly string[];
}

/** One phrase after the other, separated by bars. */
export const thanksWords = (thanks: string, beside: string): ThanksWords => ({
  thanks: thanks.split('|').map((phrase) => phrase.trim()),
  beside: beside.split('|').map((phrase) => phrase.trim()),
});
