import { afterAll, beforeAll } from 'vitest';
import type { Classifier } from '../../lib/domain/classification.ts';
import { startTestEngines, type TestEngines } from '../world/engines.ts';
import { classifierContract } from './classifier-contract.ts';
import { aToolUse, languages, type ModelRecorder, startModelRecorder } from './model-recorder.ts';
import { askBedrock, askComprehend, asking, builtIn, detecting, doubting } from './remote-classifier.ts';
import { useCredentials } from './use-credentials.ts';

useCredentials();
let engines: TestEngines;
let recorder: ModelRecorder;
const made: Record<string, Classifier> = {};
const known = (name: string) => () => {
  const classifier = made[name];
  if (classifier === undefined) throw new Error(`no classifier ${name} was made`);
  return { classifier, builtIn };
};

const recorders: ModelRecorder[] = [];
const answering = async (answer: Parameters<ModelRecorder['answer']>[0]): Promise<ModelRecorder> => {
  recorder = await startModelRecorder();
  recorder.answer(answer);
  recorders.push(recorder);
  return recorder;
};

beforeAll(async () => {
  engines = await startTestEngines();
  const bedrock = await answering({ body: aToolUse({ category: 'technical', confidence: 0.9 }) });
  const broken = await answering({ status: 500, error: 'InternalServerException' });
  const comprehend = await answering({ body: languages(['zh-TW', 0.9]) });
  made.bedrock = doubting((await asking(engines, askBedrock(bedrock))).ports);
  made.broken = doubting((await asking(engines, askBedrock(broken))).ports);
  made.comprehend = detecting((await asking(engines, askComprehend(comprehend))).ports);
});
afterAll(async () => {
  await Promise.all([engines.stop(), ...recorders.map(({ stop }) => stop())]);
});

classifierContract('the built-in classifier', () => ({ classifier: builtIn, builtIn }));
classifierContract('one that asks Amazon Bedrock', known('bedrock'));
classifierContract('one whose model is down', known('broken'));
classifierContract('one that asks Amazon Comprehend', known('comprehend'));
