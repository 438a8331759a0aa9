import { categories } from '../domain/vocabulary.ts';
import { type Accuracy, accuracyOf, type Judged, type Tally } from './accuracy.ts';

const share = ({ right, of }: Tally): string =>
  `${((100 * right) / of).toFixed(1).padStart(5)} %  ${right} of ${of}`;

/** Accuracy of categories and languages as lines of text, with what is taken for what. */
export const tellAccuracy = (judged: readonly Judged[]): readonly string[] => {
  const [category, language] = [accuracyOf(judged, 'category'), accuracyOf(judged, 'language')];
  if (category === undefined && language === undefined) return ['No message has a label.'];
  return [
    ...(category === undefined
      ? []
      : [`accuracy ${share(category)}`, ...tables(category), ...matrix(category)]),
    ...(category && language ? [''] : []),
    ...(language === undefined
      ? []
      : [`accuracy of languages ${share(language)}`, ...tables(language), ...taken(language)]),
  ];
};

const tables = ({ by }: Accuracy): readonly string[] =>
  Object.entries(by).flatMap(([name, tallies]) => [
    '',
    `by ${name}`,
    ...Object.entries(tallies).map(([key, those]) => `  ${key.padEnd(24)} ${share(those)}`),
  ]);

const taken = ({ confusions }: Accuracy): readonly string[] =>
  confusions.length === 0
    ? []
    : [
        '',
        'taken for another',
        ...confusions.map((each) => `  ${each.expected} for ${each.answered}  ${each.count}`),
      ];

const matrix = ({ by, confusions }: Accuracy): readonly string[] => {
  const told = by.category ?? {};
  const names = categories.filter(
    (name) => told[name] || confusions.some(({ answered }) => answered === name),
  );
  const count = (row: string, column: string) =>
    row === column
      ? told[row]?.right
      : confusions.find(({ expected, answered }) => expected === row && answered === column)?.count;
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
