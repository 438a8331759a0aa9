import { ComprehendClient, DetectDominantLanguageCommand } from '@aws-sdk/client-comprehend';
import { z } from 'zod';
import type { RemoteModel } from '../domain/configuration.ts';
import type { AskModel, ModelAnswer } from '../flows/ask-model.ts';
import { patienceOf, problemOf } from './patience.ts';

const Answered = z.object({
  Languages: z.array(z.object({ LanguageCode: z.string().min(2).max(35), Score: z.number().min(0).max(1) })),
});

/** Asks Amazon Comprehend which language a text is written in; `zh` is simplified Chinese there, `zh-TW` traditional. */
export const createComprehend = (
  model: Pick<RemoteModel, 'region' | 'timeoutMs'>,
  settings: { readonly endpoint?: string } = {},
): AskModel => {
  const { clientSettings, abortSignal } = patienceOf(model);
  const client = new ComprehendClient({ ...clientSettings, ...settings });
  return async ({ text }) => {
    try {
      const command = new DetectDominantLanguageCommand({ Text: text });
      return readAnswer(await client.send(command, { abortSignal: abortSignal() }));
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
};

/** The surest language; the service sorts them, and says nowhere that it has to. */
const readAnswer = (answer: unknown): ModelAnswer => {
  const parsed = Answered.safeParse(answer);
  if (!parsed.success) return { problem: 'unreadable' };
  const [best] = parsed.data.Languages.toSorted((a, b) => b.Score - a.Score);
  if (best === undefined) return { problem: 'declined' };
  return { opinion: { value: best.LanguageCode, confidence: best.Score } };
};
