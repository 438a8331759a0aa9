import { createClassifier } from '../../lib/classify/classifier.ts';
import type { Classifier } from '../../lib/domain/classification.ts';
import { type AskingOutcome, type AskModel, type AskPorts, budgetMs } from '../../lib/flows/ask-model.ts';
import { createCircuitBreaker } from '../../lib/flows/circuit-breaker.ts';
import { askingForCategory, askingForLanguage } from '../../lib/flows/classify-remotely.ts';
import { createUsedUp } from '../../lib/flows/used-up.ts';
import { createBedrock } from '../../lib/models/bedrock.ts';
import { createComprehend } from '../../lib/models/comprehend.ts';
import { createOpinionStore } from '../../lib/store/opinion-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { freshTable, type TestEngines } from '../world/engines.ts';
import { receivedAt } from './classifier-contract.ts';
import type { ModelRecorder } from './model-recorder.ts';

export const builtIn = createClassifier();

export interface Asking {
  readonly ports: AskPorts;
  /** What became of each question. */
  readonly outcomes: AskingOutcome[];
}

/** So that a busy machine is not taken for a slow model. */
export const timeoutMs = 20_000;
export const askBedrock = ({ url }: Pick<ModelRecorder, 'url'>, limit = timeoutMs): AskModel =>
  createBedrock({ modelId: 'amazon.nova-lite-v1:0', timeoutMs: limit }, { endpoint: url });
export const askComprehend = ({ url }: Pick<ModelRecorder, 'url'>): AskModel =>
  createComprehend({ timeoutMs }, { endpoint: url });

/** Everything it takes to ask, on a table of its own. */
export const asking = async (
  engines: TestEngines,
  ask: AskModel,
  over: Partial<AskPorts> = {},
): Promise<Asking> => {
  const tableName = await freshTable(engines);
  const { client } = engines.tables;
  const expiry = { messageDays: 30, caseDays: 60, rawMailDays: 30 };
  const outcomes: AskingOutcome[] = [];
  return {
    outcomes,
    ports: {
      store: {
        ...createOpinionStore(client, tableName),
        spend: createTableStore({ client, tableName, expiry }).spend,
      },
      mask: builtIn.mask,
      ask,
      breaker: createCircuitBreaker(() => receivedAt),
      usedUp: createUsedUp(budgetMs),
      callsPerDay: 1_000,
      note: (outcome) => void outcomes.push(outcome),
      ...over,
    },
  };
};

export const doubting = (ports: AskPorts): Classifier =>
  askingForCategory(builtIn, {
    ...ports,
    below: 0.5,
    restrictedCategories: ['fraud-security'],
    by: 'Amazon Bedrock',
  });

export const detecting = (ports: AskPorts, below = 0.5): Classifier =>
  askingForLanguage(builtIn, {
    ...ports,
    below,
    known: new Set(['en', 'ja', 'fr', 'zh-Hant', 'zh-Hans']),
    by: 'Amazon Comprehend',
  });
