import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import type { SecondOpinionModel } from '../domain/configuration.ts';
import { categories } from '../domain/vocabulary.ts';
import type { AskModel, ModelAnswer, ModelQuestion } from '../flows/ask-model.ts';
import { patienceOf, problemOf } from './patience.ts';
import { dataOf, instructions, tool } from './prompt.ts';

/** The tool call is all that counts of an answer; whatever the model says beside it is not read. */
const Answered = z.object({
  output: z.object({
    message: z.object({
      content: z.array(
        z.object({
          toolUse: z.object({ name: z.string(), input: z.unknown() }).optional(),
        }),
      ),
    }),
  }),
});

const Report = z.strictObject({
  category: z.enum(categories),
  confidence: z.number().min(0).max(1),
});

const longestAnswerTokens = 200;

/**
 * Asks a model of Amazon Bedrock for the category of a message, by the Converse API and one tool it has to use. The model must
 * support being told which tool that is (those of Anthropic and Amazon do).
 */
export const createBedrock = (
  model: Pick<SecondOpinionModel, 'modelId' | 'region' | 'timeoutMs'>,
  settings: { readonly endpoint?: string } = {},
): AskModel => {
  const { clientSettings, abortSignal } = patienceOf(model);
  const client = new BedrockRuntimeClient({ ...clientSettings, ...settings });
  return async (question) => {
    try {
      return readAnswer(
        await client.send(questionTo(model.modelId, question), { abortSignal: abortSignal() }),
      );
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
};

const questionTo = (modelId: string, question: ModelQuestion): ConverseCommand =>
  new ConverseCommand({
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: 'user', content: [{ text: dataOf(question) }] }],
    // No temperature: newer models refuse one, and an answer that is kept need not be repeatable.
    inferenceConfig: { maxTokens: longestAnswerTokens },
    toolConfig: {
      tools: [
        { toolSpec: { name: tool.name, description: tool.description, inputSchema: { json: tool.schema } } },
      ],
      toolChoice: { tool: { name: tool.name } },
    },
  });

const readAnswer = (answer: unknown): ModelAnswer => {
  const parsed = Answered.safeParse(answer);
  if (!parsed.success) return { problem: 'unreadable' };
  const calls = parsed.data.output.message.content.flatMap(({ toolUse }) => toolUse ?? []);
  const [call, another] = calls;
  if (call === undefined) return { problem: 'declined' };
  const report = Report.safeParse(call.input);
  if (!report.success || another !== undefined || call.name !== tool.name) return { problem: 'unreadable' };
  return { opinion: { value: report.data.category, confidence: report.data.confidence } };
};
