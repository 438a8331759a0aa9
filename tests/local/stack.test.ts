import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { aFunction, aStack } from './an-assembly.ts';

it('names every resource type it does not know, and does not start', async () => {
  const resources = { Stream: { Type: 'AWS::Kinesis::Stream' }, Cache: { Type: 'AWS::DAX::Cluster' } };
  await expect(aStack({ resources })).rejects.toThrow(
    'Not known on this machine: Stream (AWS::Kinesis::Stream), Cache (AWS::DAX::Cluster)',
  );
});

it('names the resource and the property it cannot honour', async () => {
  const resources = { Worker: aFunction('worker', { Runtime: 'python3.14' }) };
  await expect(aStack({ resources, code: { worker: '' } })).rejects.toThrow(
    /Worker \(AWS::Lambda::Function\): .*only Node\.js functions run here.*Runtime/,
  );
});

it('says which port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(aStack({ resources: {} }, { ports: { api: port } })).rejects.toThrow(
    `HTTP API: port ${port} is already in use`,
  );
});

it('stops within two seconds although a function is busy and clients hold connections', async () => {
  const stack = await aStack({
    resources: { Busy: aFunction('busy', { Timeout: 30 }) },
    code: { busy: 'export const handler = () => new Promise((resolve) => setTimeout(resolve, 20_000));' },
  });
  const busy = stack.invoke('busy', {}).catch((error: unknown) => String(error));
  await fetch(stack.apiUrl);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const startedAt = Date.now();
  await stack.stop();
  expect(Date.now() - startedAt).toBeLessThan(2000);
  expect(await busy).toContain('Runtime.ExitError');
});
