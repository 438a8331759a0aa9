import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/function-names.ts';
import { stageOf } from '../../infra/stage.ts';
import { synthesize, synthesizeAfresh } from './synthesize.ts';

describe('synthesis', () => {
  it('gives the same template twice', async () => {
    const [first, second] = [await synthesizeAfresh(), await synthesizeAfresh()];
    expect(second.toJSON()).toEqual(first.toJSON());
  });

  it('passes the rules CloudFormation checks templates by, without an account', async () => {
    await expect(synthesize({ validates: true })).resolves.toBeDefined();
  }, 90_000);

  it('names nothing of an account or region', async () => {
    expect(JSON.stringify((await synthesize()).toJSON())).not.toMatch(/\b\d{12}\b|[a-z]{2}-[a-z]+-\d\b/);
  });

  it('needs no function that only deploys: there are no custom resources', async () => {
    const resources: { Type: string }[] = Object.values((await synthesize()).toJSON().Resources);
    expect(
      resources.filter(({ Type }) => /^(Custom::|AWS::CloudFormation::CustomResource)/.test(Type)),
    ).toEqual([]);
    expect(resources.filter(({ Type }) => Type === 'AWS::Lambda::Function')).toHaveLength(
      functionNames.length,
    );
  });
});

describe('a stage', () => {
  it.each(['', 'Prod', 'my-stage', '1st', 'averyverylongname'])('cannot be called "%s"', (name) => {
    expect(() => stageOf(name)).toThrow(/lower-case letters and digits/);
  });
});
