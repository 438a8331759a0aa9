import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { anInput } from './an-input.ts';
import { problemsOf } from './problems-of.ts';

const at = Date.parse('2026-11-23T00:00:00Z');
const secondOpinion = { model: 'bedrock', modelId: 'amazon.nova-lite-v1:0' } as const;
const language = { model: 'comprehend' } as const;
const problems = (classification: unknown): string => problemsOf({ ...anInput(), classification }).join('\n');

describe('remote models', () => {
  it('are asked by nobody who does not name them', () => {
    expect(resolveConfiguration(anInput(), at).classification).toBeUndefined();
  });

  it('have usual limits, and are read again where they are deployed', () => {
    const resolved = resolveConfiguration(anInput({ classification: { secondOpinion, language } }), at);
    expect(resolved.classification).toEqual({
      secondOpinion: { ...secondOpinion, below: 0.5, callsPerDay: 1_000, timeoutMs: 4_000 },
      language: { ...language, below: 0.5, callsPerDay: 1_000, timeoutMs: 1_500 },
    });
    expect(parseConfiguration(JSON.parse(JSON.stringify(resolved)))).toEqual(resolved);
  });

  it.each([
    'anthropic.claude-3-5-haiku-20241022-v1:0',
    'eu.anthropic.claude-haiku-4-5-20251001-v1:0',
    'global.amazon.nova-2-lite-v1:0',
    'zai.glm-4.6',
  ])('may be %s', (modelId) => {
    expect(problems({ secondOpinion: { ...secondOpinion, modelId } })).toBe('');
  });

  it.each<[string, unknown, string]>([
    [
      'another provider',
      { secondOpinion: { ...secondOpinion, model: 'openai' } },
      'classification.secondOpinion.model: "openai" does not fit; write "bedrock"',
    ],
    ['no model', { secondOpinion: { model: 'bedrock' } }, 'classification.secondOpinion.modelId: is missing'],
    [
      'an ARN',
      {
        secondOpinion: {
          ...secondOpinion,
          modelId: 'arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0',
        },
      },
      'classification.secondOpinion.modelId: is no model or inference profile; write an id',
    ],
    [
      'a place that is no region',
      { language: { ...language, region: 'Frankfurt' } },
      'classification.language.region: is no AWS region; write one such as "eu-central-1"',
    ],
    [
      'a confidence in per cent',
      { secondOpinion: { ...secondOpinion, below: 50 } },
      'classification.secondOpinion.below: 50 does not fit; write at most 1',
    ],
    [
      'a budget beyond counting',
      { language: { ...language, callsPerDay: 1_000_000 } },
      'classification.language.callsPerDay: 1000000 does not fit; write at most 10000',
    ],
    [
      'patience for ever',
      { secondOpinion: { ...secondOpinion, timeoutMs: 60_000 } },
      'classification.secondOpinion.timeoutMs: 60000 does not fit; write at most 8000',
    ],
    [
      'a misspelt field',
      { second_opinion: secondOpinion },
      'classification.second_opinion: is no known field',
    ],
  ])('are refused with %s', (_name, classification, problem) => {
    expect(problems(classification)).toContain(problem);
  });
});
