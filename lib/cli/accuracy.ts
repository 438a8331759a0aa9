/** What a person labelled a message, and what Meridian says; without a label nothing is held against it. */
export interface Judged {
  readonly language: { readonly expected?: string; readonly answered: string };
  readonly category: { readonly expected?: string; readonly answered: string };
  /** The category is no more than a guess, and a case would go to people who know every subject. */
  readonly unsure: boolean;
}

export interface Tally {
  readonly right: number;
  readonly of: number;
}

interface Compared {
  readonly expected: string;
  readonly answered: string;
  /** The language to count it under: as labelled, else as read. */
  readonly language: string;
  readonly unsure: boolean;
}

export interface Accuracy extends Tally {
  readonly by: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
  /** What is taken for what, most often first. */
  readonly confusions: readonly {
    readonly expected: string;
    readonly answered: string;
    readonly count: number;
  }[];
}

const compared = (judged: readonly Judged[], what: 'category' | 'language'): readonly Compared[] =>
  judged.flatMap((each) => {
    const { expected, answered } = each[what];
    if (expected === undefined) return [];
    const language = each.language.expected ?? each.language.answered;
    return [{ expected, answered, language, unsure: each.unsure }];
  });

const tally = (those: readonly Compared[]): Tally => ({
  right: those.filter(({ expected, answered }) => expected === answered).length,
  of: those.length,
});

const tallyBy = (those: readonly Compared[], name: (each: Compared) => string): Record<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const each of those) {
    const { right, of } = tallies.get(name(each)) ?? { right: 0, of: 0 };
    tallies.set(name(each), { right: right + (each.expected === each.answered ? 1 : 0), of: of + 1 });
  }
  return Object.fromEntries([...tallies].sort(([one], [other]) => (one < other ? -1 : 1)));
};

const confusionsOf = (those: readonly Compared[]): Accuracy['confusions'] => {
  const counts = new Map<string, { expected: string; answered: string; count: number }>();
  for (const { expected, answered } of those) {
    if (expected === answered) continue;
    const key = `${expected} ${answered}`;
    const known = counts.get(key) ?? { expected, answered, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
};

/** How many of the labelled messages are right; `undefined` where none has such a label. */
export const accuracyOf = (
  judged: readonly Judged[],
  what: 'category' | 'language',
): Accuracy | undefined => {
  const those = compared(judged, what);
  if (those.length === 0) return undefined;
  const byLanguage = tallyBy(those, ({ language }) => language);
  const by =
    what === 'language'
      ? { language: byLanguage }
      : {
          category: tallyBy(those, ({ expected }) => expected),
          language: byLanguage,
          certainty: tallyBy(those, ({ unsure }) => (unsure ? 'unsure' : 'sure')),
        };
  return { ...tally(those), by, confusions: confusionsOf(those) };
};
