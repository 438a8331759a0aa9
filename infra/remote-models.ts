import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { SecondOpinionModel } from '../lib/domain/configuration.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';

type Configured = Pick<Deployment, 'configuration'>;

/** To ask exactly the configured models; nothing when there are none. */
export const askingModels = (scope: Construct, { configuration }: Configured): readonly Grant[] => {
  const { language, secondOpinion } = configuration.classification ?? {};
  return [
    ...(secondOpinion === undefined ? [] : invokingModel(scope, secondOpinion)),
    // The action knows no resources, so it cannot be narrowed.
    ...(language === undefined ? [] : [{ actions: ['comprehend:DetectDominantLanguage'], resources: ['*'] }]),
  ];
};

/** Inference profiles are named after the part of the world whose regions they use. */
const profile = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|me|af|in|global)\.(?<model>.+)$/;

/** A profile needs its own right and that to the model in whichever region it picks, through this profile only. */
const invokingModel = (scope: Construct, { modelId, region }: SecondOpinionModel): readonly Grant[] => {
  const stack = Stack.of(scope);
  const actions = ['bedrock:InvokeModel'];
  const at = { service: 'bedrock', region: region ?? stack.region };
  const arnOf = (resourceName: string, place = at.region) =>
    stack.formatArn({ ...at, region: place, account: '', resource: 'foundation-model', resourceName });
  const model = profile.exec(modelId)?.groups?.model;
  if (model === undefined) return [{ actions, resources: [arnOf(modelId)] }];
  const profileArn = stack.formatArn({ ...at, resource: 'inference-profile', resourceName: modelId });
  const conditions = { StringEquals: { 'bedrock:InferenceProfileArn': profileArn } };
  return [
    { actions, resources: [profileArn] },
    { actions, resources: [arnOf(model, '*')], conditions },
  ];
};

/** So many failures in a row are waited for; then a model is left alone for a while. */
const failuresInARow = 3;

/** How much longer a batch may take because of models that do not answer. */
export const patienceWithModels = ({ configuration }: Configured): Duration => {
  const { language, secondOpinion } = configuration.classification ?? {};
  const each = (language?.timeoutMs ?? 0) + (secondOpinion?.timeoutMs ?? 0);
  return Duration.seconds(Math.ceil((failuresInARow * each) / 1_000));
};

/** Rings when configured models give no opinions. */
export const watchModels = (scope: Construct, deployment: Deployment): void => {
  const { language, secondOpinion } = deployment.configuration.classification ?? {};
  if (language === undefined && secondOpinion === undefined) return;
  deployment.alarms.add(scope, 'OpinionsAlarm', {
    impact:
      'remote models give no opinions: messages that the built-in classifier is unsure of go to desks by its guess',
    metric: counted(deployment, 'opinionFailures', Duration.minutes(15)),
    reaches: 10,
  });
};
