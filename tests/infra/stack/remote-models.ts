import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ClassificationModels } from '../../../lib/domain/configuration.ts';
import { aConfiguration } from '../a-configuration.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const limits = { below: 0.5, callsPerDay: 100, timeoutMs: 2_000 };
const language = { model: 'comprehend', ...limits } as const;
const secondOpinion = (modelId: string, region?: string) => ({
  ...({ model: 'bedrock', modelId, ...limits } as const),
  ...(region === undefined ? {} : { region }),
});

const withModels = (classification: ClassificationModels): Promise<Template> =>
  synthesize({ configuration: aConfiguration({ classification }) });

const asking = (template: Template) =>
  resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ properties }) => {
    const statements: Statement[] = properties.PolicyDocument.Statement;
    return statements
      .filter(({ Action }) => /"(?:bedrock|comprehend):/.test(JSON.stringify([Action].flat())))
      .map((statement) => ({ ...statement, role: targetOf(properties.Roles[0]) }));
  });

const routing = (template: Template) =>
  resourcesOf(template, 'AWS::Lambda::Function').find(
    ({ properties }) => properties.FunctionName === 'meridian-prod-route-message',
  )?.properties;

/** An ARN as one text, with `{AWS::Region}` and the like where CloudFormation fills in. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { parts } = Join.parse(value);
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.Ref}}`)).join('');
};
const Join = z
  .object({
    'Fn::Join': z.tuple([z.literal(''), z.array(z.union([z.string(), z.object({ Ref: z.string() })]))]),
  })
  .transform((join) => ({ parts: join['Fn::Join'][1] }));

const bedrock = 'arn:{AWS::Partition}:bedrock';

describe('remote models', () => {
  it('that are not configured give no right, no alarm and no time', async () => {
    const template = await synthesize();
    expect(asking(template)).toEqual([]);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/bedrock|comprehend|opinionFailures/i);
    expect(routing(template)?.Timeout).toBe(20);
  });

  it('of Bedrock give the routing function the right to that one model', async () => {
    const template = await withModels({ secondOpinion: secondOpinion('amazon.nova-lite-v1:0') });
    const [right, another] = asking(template);
    expect(right).toMatchObject({ Action: 'bedrock:InvokeModel', role: targetOf(routing(template)?.Role) });
    expect(shown(right?.Resource)).toBe(`${bedrock}:{AWS::Region}::foundation-model/amazon.nova-lite-v1:0`);
    expect(another).toBeUndefined();
  });

  it('are asked in the region that is named', async () => {
    const template = await withModels({ secondOpinion: secondOpinion('zai.glm-4.6', 'us-west-2') });
    expect(asking(template).map(({ Resource }) => shown(Resource))).toEqual([
      `${bedrock}:us-west-2::foundation-model/zai.glm-4.6`,
    ]);
  });

  it('behind an inference profile may be called through that profile only', async () => {
    const template = await withModels({ secondOpinion: secondOpinion('eu.amazon.nova-lite-v1:0') });
    const profile = `${bedrock}:{AWS::Region}:{AWS::AccountId}:inference-profile/eu.amazon.nova-lite-v1:0`;
    const [own, model, another] = asking(template);
    expect(own).toMatchObject({ Action: 'bedrock:InvokeModel' });
    expect(shown(own?.Resource)).toBe(profile);
    expect(model).toMatchObject({ Action: 'bedrock:InvokeModel' });
    expect(shown(model?.Resource)).toBe(`${bedrock}:*::foundation-model/amazon.nova-lite-v1:0`);
    const conditions = Object(model?.Condition).StringEquals;
    expect(Object.entries(conditions).map(([name, arn]) => [name, shown(arn)])).toEqual([
      ['bedrock:InferenceProfileArn', profile],
    ]);
    expect(another).toBeUndefined();
  });

  it('of Comprehend give the one right, which knows no resources', async () => {
    const template = await withModels({ language });
    expect(asking(template)).toMatchObject([
      { Action: 'comprehend:DetectDominantLanguage', Resource: '*', role: targetOf(routing(template)?.Role) },
    ]);
  });

  it('get time for three failures each, and ring when they give no opinions', async () => {
    const template = await withModels({ language, secondOpinion: secondOpinion('amazon.nova-lite-v1:0') });
    expect(routing(template)?.Timeout).toBe(20 + 3 * (2 + 2));
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(({ properties }) => properties);
    expect(alarms.filter(({ MetricName }) => MetricName === 'opinionFailures')).toHaveLength(1);
  });
});
