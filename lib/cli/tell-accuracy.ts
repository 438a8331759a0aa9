import { categories } from '../domain/vocabulary.ts';

/** What a message was labelled by a person, and what Meridian says. */
export interface Judged {
  readonly language: string;
  readonly expected: string;
  readonly answered: string;
}

const share = (judged: readonly Judged[]): string => {
  const right = judged.filter(({ expected, answered }) => expected === answered).length;
  return `${((100 * right) / judged.length).toFixed(1).padStart(5)} %  ${right} of ${judged.length}`;
};

const byName = (
  judged: readonly Judged[],
  name: (each: Judged) => string,
): readonly (readonly [string, readonly Judged[]])[] =>
  [...new Set(judged.map(name))]
    .toSorted()
    .map((key) => [key, judged.filter((each) => name(each) === key)] as const);

/** Accuracy by category, by language and as a confusion matrix (rows: the label; columns: the answer), as lines of text. */
export const tellAccuracy = (judged: readonly Judged[]): readonly string[] => {
  if (judged.length === 0) return ['No message has a label.'];
  const table = (title: string, name: (each: Judged) => string): readonly string[] => [
    '',
    title,
    ...byName(judged, name).map(([key, those]) => `  ${key.padEnd(24)} ${share(those)}`),
  ];
  return [
    `accuracy ${share(judged)}`,
    ...table('by category', ({ expected }) => expected),
    ...table('by language', ({ language }) => language),
    ...matrix(judged),
  ];
};

const matrix = (judged: readonly Judged[]): readonly string[] => {
  const names = categories.filter((name) =>
    judged.some(({ expected, answered }) => expected === name || answered === name),
  );
  const count = (row: string, column: string) =>
    judged.filter(({ expected, answered }) => expected === row && answered === column).length;
  const cell = (value: string | number) => String(value).padStart(5);
  return [
    '',
    'confusions (rows: label, columns: answer, in the same order)',
    ...names.map((row, at) => {
      const counts = names.map((column) => cell(count(row, column) || '·'));
      return `${String(at + 1).padStart(3)} ${row.padEnd(24)}${counts.join('')}`;
    }),
    `${''.padEnd(28)}${names.map((_, at) => cell(at + 1)).join('')}`,
  ];
};
