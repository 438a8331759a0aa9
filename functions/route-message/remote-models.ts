import type { Classifier } from '../../lib/domain/classification.ts';
import type { Configuration, RemoteModel } from '../../lib/domain/configuration.ts';
import { knownLanguages } from '../../lib/domain/language-opinion.ts';
import type { OpinionSubject } from '../../lib/domain/opinion.ts';
import { type AskingOutcome, type AskModel, type AskPorts, budgetMs } from '../../lib/flows/ask-model.ts';
import { createCircuitBreaker } from '../../lib/flows/circuit-breaker.ts';
import { askingForCategory, askingForLanguage } from '../../lib/flows/classify-remotely.ts';
import { createUsedUp } from '../../lib/flows/used-up.ts';
import type { Log } from '../../lib/runtime/log.ts';

export interface RemoteModelPorts extends Pick<AskPorts, 'store' | 'mask'> {
  readonly configuration: Configuration;
  readonly log: Log;
}

/**
 * The built-in classifier with those remote models around it that are configured; itself when none is. The language comes first, the
 * category last. Clients are loaded only when they are needed.
 */
export const withRemoteModels = async (builtIn: Classifier, ports: RemoteModelPorts): Promise<Classifier> => {
  const { configuration } = ports;
  const { language, secondOpinion } = configuration.classification ?? {};
  let classifier = builtIn;
  if (language !== undefined) {
    const { createComprehend } = await import('../../lib/models/comprehend.ts');
    const asking = askingOf(ports, 'language', language, createComprehend(language));
    const { below } = language;
    const known = knownLanguages(configuration);
    classifier = askingForLanguage(classifier, { ...asking, below, known, by: 'Amazon Comprehend' });
  }
  if (secondOpinion !== undefined) {
    const { createBedrock } = await import('../../lib/models/bedrock.ts');
    const asking = askingOf(ports, 'category', secondOpinion, createBedrock(secondOpinion));
    const { below, modelId } = secondOpinion;
    const { restrictedCategories } = configuration;
    const by = `Amazon Bedrock (${modelId})`;
    classifier = askingForCategory(classifier, { ...asking, below, restrictedCategories, by });
  }
  return classifier;
};

const askingOf = (
  { store, mask, log }: RemoteModelPorts,
  subject: OpinionSubject,
  { callsPerDay }: RemoteModel,
  ask: AskModel,
): AskPorts => ({
  ...{ store, mask, ask, callsPerDay },
  breaker: createCircuitBreaker(Date.now),
  usedUp: createUsedUp(budgetMs),
  note: (outcome, messageId) => {
    log.count({ opinions: 1 }, { subject, outcome });
    if (!failures.has(outcome)) return;
    log.count({ opinionFailures: 1 });
    log.warn('a remote model gave no opinion; the built-in one stands', { messageId, subject, outcome });
  },
});

const failures: ReadonlySet<AskingOutcome> = new Set([
  'timeout',
  'throttled',
  'failed',
  'unreadable',
  'declined',
]);
