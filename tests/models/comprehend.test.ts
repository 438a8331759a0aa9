import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createComprehend } from '../../lib/models/comprehend.ts';
import { languages, type ModelRecorder, startModelRecorder } from './model-recorder.ts';
import { useCredentials } from './use-credentials.ts';

useCredentials();
let recorder: ModelRecorder;
beforeAll(async () => {
  recorder = await startModelRecorder();
});
afterAll(() => recorder.stop());
beforeEach(() => {
  recorder.calls.length = 0;
});

const detect = (text = 'Kung saan man', timeoutMs = 20_000) =>
  createComprehend({ region: 'eu-west-1', timeoutMs }, { endpoint: recorder.url })({ text });

describe('Amazon Comprehend', () => {
  it('is asked by one signed JSON 1.1 call with the text and nothing else', async () => {
    recorder.answer({ body: languages(['tl', 0.97]) });
    expect(await detect()).toEqual({ opinion: { value: 'tl', confidence: 0.97 } });
    expect(recorder.calls).toMatchObject([
      {
        path: '/',
        signed: true,
        target: 'Comprehend_20171127.DetectDominantLanguage',
        contentType: 'application/x-amz-json-1.1',
      },
    ]);
    expect(JSON.parse(recorder.calls[0]?.body ?? '')).toEqual({ Text: 'Kung saan man' });
  });

  it('is believed in its surest language, in whatever order it names them', async () => {
    recorder.answer({ body: languages(['ms', 0.2], ['zh-TW', 0.7]) });
    expect(await detect()).toEqual({ opinion: { value: 'zh-TW', confidence: 0.7 } });
  });

  it.each([
    ['no language', languages(), 'declined'],
    ['a score above one', languages(['en', 97]), 'unreadable'],
    ['another form', { languages: ['en'] }, 'unreadable'],
    ['JSON that breaks off', '{"Languages":[', 'unreadable'],
  ])('has no opinion when it answers with %s', async (_name, body, problem) => {
    recorder.answer({ body });
    expect(await detect()).toEqual({ problem });
  });

  it.each([
    [400, 'ThrottlingException', 'throttled'],
    [429, 'TooManyRequestsException', 'throttled'],
    [500, 'InternalServerException', 'failed'],
    [400, 'TextSizeLimitExceededException', 'failed'],
  ])('is asked once and no more when it answers %i %s', async (status, __type, problem) => {
    recorder.answer({ status, body: { __type, message: 'no' } });
    expect(await detect()).toEqual({ problem });
    expect(recorder.calls).toHaveLength(1);
  });

  it('is not waited for beyond its time', async () => {
    recorder.answer({ body: languages(['en', 1]), afterMs: 60_000 });
    expect(await detect('Where is it', 150)).toEqual({ problem: 'timeout' });
  });
});
