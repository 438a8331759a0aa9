import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createClassifier } from '../classify/classifier.ts';
import { createEncoder } from '../classify/encoder/encoder.ts';
import { createCategoryReader } from '../classify/encoder/read-category.ts';
import type { ClassifyRequest } from '../domain/classification.ts';
import type { RunCommand } from './command.ts';
import { eachJsonLine, takesNoWords } from './json-lines.ts';

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
  out  {"id","language","languageConfidence","category","categoryConfidence","urgency","risks","masked"}`;

/** Answers what Meridian makes of recorded messages: one JSON line in, one out, in the same order. */
export const run: RunCommand = async (args, io) => {
  const misuse = takesNoWords(args, usage, io);
  if (misuse !== undefined) return misuse;
  const classifier = createClassifier(createCategoryReader(createEncoder(readFileSync(weights))));
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
