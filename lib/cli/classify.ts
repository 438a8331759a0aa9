import { createReadStream, readFileSync } from 'node:fs';
import { type BuiltInClassifier, createClassifier } from '../classify/classifier.ts';
import { createEncoder } from '../classify/encoder/encoder.ts';
import { createCategoryReader } from '../classify/encoder/read-category.ts';
import { accuracyOf, type Judged } from './accuracy.ts';
import { type ClassifyOptions, readOptions, usage } from './classify-options.ts';
import type { CommandIo, RunCommand } from './command.ts';
import { type RecordedLine, readMessages } from './read-messages.ts';
import { tellAccuracy } from './tell-accuracy.ts';
import { readingOf, readingRows, tableHead } from './tell-reading.ts';

const weights = new URL('../classify/encoder/weights.bin', import.meta.url);

/** Answers what Meridian makes of recorded messages, in their order, and how much of it is right where they are labelled. */
export const run: RunCommand = async (args, io) => {
  if (args.includes('--help')) {
    io.stderr(usage);
    return 0;
  }
  let options: ClassifyOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const input = options.file === undefined ? io.stdin : createReadStream(options.file);
  await answer(readMessages(input, options), options, io);
  return 0;
};

const answer = async (
  lines: AsyncIterable<RecordedLine>,
  { output, accuracy }: ClassifyOptions,
  io: CommandIo,
): Promise<void> => {
  const classifier = createClassifier(createCategoryReader(createEncoder(readFileSync(weights))));
  const judged: Judged[] = [];
  const counts = { messages: 0, problems: 0 };
  const isTable = output === 'table';
  if (isTable && !accuracy) io.stdout(tableHead);
  for await (const line of lines) {
    if ('problem' in line) {
      counts.problems++;
      if (isTable || accuracy) io.stderr(JSON.stringify(line));
      else io.stdout(JSON.stringify(line));
      continue;
    }
    counts.messages++;
    const { reading, verdict } = read(classifier, line.message);
    judged.push(verdict);
    if (accuracy) continue;
    for (const text of isTable ? readingRows(reading) : [JSON.stringify(reading)]) io.stdout(text);
  }
  for (const text of summary(judged, counts, { isTable, accuracy })) io.stdout(text);
};

const read = (
  { classify, mask }: BuiltInClassifier,
  message: Parameters<typeof readingOf>[0],
): { reading: ReturnType<typeof readingOf>; verdict: Judged } => {
  const answered = classify(message.request);
  const { category, language } = message;
  const verdict = {
    language: { ...(language ? { expected: language } : {}), answered: answered.language },
    category: { ...(category ? { expected: category } : {}), answered: answered.category },
    unsure: answered.unsure ?? false,
  };
  return { reading: readingOf(message, answered, mask), verdict };
};

/** What is told behind the last message: nothing where each line has one JSON line of its own. */
const summary = (
  judged: readonly Judged[],
  { messages, problems }: { readonly messages: number; readonly problems: number },
  { isTable, accuracy }: { readonly isTable: boolean; readonly accuracy: boolean },
): readonly string[] => {
  const [category, language] = [accuracyOf(judged, 'category'), accuracyOf(judged, 'language')];
  if (!isTable) return accuracy ? [JSON.stringify({ messages, problems, category, language })] : [];
  const isLabelled = accuracy || category !== undefined || language !== undefined;
  return [
    ...(isLabelled ? [...(accuracy ? [] : ['']), ...tellAccuracy(judged)] : []),
    '',
    `${messages} messages read, ${problems} lines not`,
  ];
};
