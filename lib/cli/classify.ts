import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type BuiltInClassifier, createClassifier } from '../classify/classifier.ts';
import { createEncoder } from '../classify/encoder/encoder.ts';
import { createCategoryReader } from '../classify/encoder/read-category.ts';
import type { ClassifyRequest } from '../domain/classification.ts';
import { categories } from '../domain/vocabulary.ts';
import type { CommandIo, RunCommand } from './command.ts';
import { eachJsonLine, takesNoWords } from './json-lines.ts';
import { type Judged, tellAccuracy } from './tell-accuracy.ts';

const weights = new URL('../classify/encoder/weights.bin', import.meta.url);

/** Exports write absent values as null as often as not at all. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: optionalText,
  channel: optionalText,
  locale: optionalText,
  country: optionalText,
  category: z.enum(categories).nullish(),
});
type Line = z.infer<typeof Line>;

const requestOf = ({ text, subject, channel, locale, country }: Line): ClassifyRequest => ({
  text,
  ...(subject === undefined ? {} : { subject }),
  ...(channel === undefined ? {} : { channel }),
  ...(locale === undefined ? {} : { locale }),
  ...(country === undefined ? {} : { country }),
});

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;

const problemOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');

const usage = `Usage: npm run -s meridian -- classify < messages.jsonl
  in   {"id","text","subject?","channel?","locale?","country?"}, one a line
  out  {"id","language","languageConfidence","category","categoryConfidence","urgency","risks","masked"}

       npm run -s meridian -- classify --accuracy < labelled.jsonl
  in   the same, with the right "category"; lines without it do not count
  out  accuracy in all, by category and by language, and what is taken for what; no text of any message`;

/** Answers what Meridian makes of recorded messages: one JSON line in, one out, in the same order. */
export const run: RunCommand = async (args, io) => {
  const isJudged = args[0] === '--accuracy';
  const misuse = takesNoWords(isJudged ? args.slice(1) : args, usage, io);
  if (misuse !== undefined) return misuse;
  const classifier = createClassifier(createCategoryReader(createEncoder(readFileSync(weights))));
  if (isJudged) return judge(classifier, io);
  await eachJsonLine(io.stdin, io.stdout, (value) => {
    const line = Line.safeParse(value);
    if (!line.success) throw new Error(problemOf(line.error));
    const answer = classifier.classify(requestOf(line.data));
    return {
      id: line.data.id,
      language: answer.language,
      languageConfidence: round(answer.languageConfidence),
      category: answer.category,
      categoryConfidence: round(answer.categoryConfidence),
      urgency: answer.urgency,
      risks: answer.risks,
      masked: classifier.mask(line.data.text),
    };
  });
  return 0;
};

/** Holds the answers against the labels. A line that cannot be read is told with its number and does not count. */
const judge = async ({ classify }: BuiltInClassifier, io: CommandIo): Promise<number> => {
  const judged: Judged[] = [];
  const tellProblem = (answer: string) => answer !== '{}' && io.stderr(answer);
  await eachJsonLine(io.stdin, tellProblem, (value) => {
    const line = Line.safeParse(value);
    if (!line.success) throw new Error(problemOf(line.error));
    const { category: expected } = line.data;
    if (!expected) return {};
    const { category: answered, language } = classify(requestOf(line.data));
    judged.push({ language, expected, answered });
    return {};
  });
  for (const line of tellAccuracy(judged)) io.stdout(line);
  return 0;
};
