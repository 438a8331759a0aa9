import { describe, expect, it } from 'vitest';
import { createBedrock } from '../../../lib/models/bedrock.ts';
import { createComprehend } from '../../../lib/models/comprehend.ts';
import { useCredentials } from '../../models/use-credentials.ts';
import { start } from './recorder-fixture.ts';

useCredentials();
const model = { modelId: 'amazon.nova-lite-v1:0', timeoutMs: 20_000 };
const question = { text: 'Where is my money' };

describe('remote models on one machine', () => {
  it('take a well-formed question and refuse to answer it, since none runs here', async () => {
    const providers = await start();
    const { url } = providers;
    const answers = [
      await createBedrock(model, { endpoint: `${url}/bedrock` })(question),
      await createComprehend(model, { endpoint: `${url}/comprehend` })(question),
    ];
    expect(answers).toEqual([{ problem: 'failed' }, { problem: 'failed' }]);
    expect(providers.refusals()).toMatchObject([
      { provider: 'bedrock', refusal: expect.stringContaining('no model runs on this machine') },
      { provider: 'comprehend', refusal: expect.stringContaining('no model runs on this machine') },
    ]);
    expect(providers.messages()).toEqual([]);
  });

  it('name what is wrong with a question, as the services do', async () => {
    const providers = await start();
    await createComprehend(model, { endpoint: `${providers.url}/comprehend` })({ text: '' });
    expect(providers.refusals()[0]?.refusal).toBe('ValidationException: Text');
  });

  it('throttle when that is ordered', async () => {
    const providers = await start();
    providers.faults.order({ provider: 'bedrock', mode: 'throttle', times: 1 });
    const ask = createBedrock(model, { endpoint: `${providers.url}/bedrock` });
    expect(await ask(question)).toEqual({ problem: 'throttled' });
  });
});
