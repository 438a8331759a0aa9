import { expect, it } from 'vitest';
import type { StackOptions } from '../../infra/local/stack-options.ts';
import { aFunction, aStack } from './an-assembly.ts';

const run = (
  source: string,
  properties: Readonly<Record<string, unknown>> = {},
  options: StackOptions = {},
) => aStack({ resources: { Subject: aFunction('subject', properties) }, code: { subject: source } }, options);

it('gives a function the environment of its template and of Lambda, and nothing of this process', async () => {
  process.env.ONLY_HERE = 'yes';
  const stack = await run('export const handler = async () => process.env;', {
    MemorySize: 256,
    Environment: { Variables: { TABLE_NAME: 'cases', LIMIT: 5 } },
  });
  const environment = await stack.invoke('subject', {});
  expect(environment).toMatchObject({
    TABLE_NAME: 'cases',
    LIMIT: '5',
    AWS_REGION: 'eu-west-1',
    AWS_LAMBDA_FUNCTION_NAME: 'test-subject',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    AWS_ENDPOINT_URL_DYNAMODB: stack.endpoints.dynamodb,
    AWS_ENDPOINT_URL_SES: stack.endpoints.ses,
  });
  expect(environment).not.toHaveProperty('ONLY_HERE');
});

it('tells the handler who it is and how much time is left', async () => {
  const stack = await run(`export const handler = async (_event, context) => ({
    ...context, left: context.getRemainingTimeInMillis() });`);
  const context = await stack.invoke('subject', {});
  expect(context).toMatchObject({
    functionName: 'test-subject',
    memoryLimitInMB: '128',
    functionVersion: '$LATEST',
  });
  expect(context).toHaveProperty('awsRequestId', expect.stringMatching(/^[0-9a-f-]{36}$/));
  expect(context).toHaveProperty('left', expect.closeTo(10_000, -4));
});

it('kills a function at its timeout and starts a fresh one for the next event', async () => {
  const source = `let count = 0;
    export const handler = async ({ wait }) => { count += 1; if (wait) for (;;); return count; };`;
  const stack = await run(source, { Timeout: 1 });
  expect(await stack.invoke('subject', {})).toBe(1);
  await expect(stack.invoke('subject', { wait: true })).rejects.toThrow('Task timed out after 1.00 seconds');
  expect(await stack.invoke('subject', {})).toBe(1);
});

it('keeps a function warm between events', async () => {
  const stack = await run('let count = 0; export const handler = async () => ++count;');
  expect([await stack.invoke('subject', {}), await stack.invoke('subject', {})]).toEqual([1, 2]);
});

it('runs one event at a time in an instance, and as many instances as allowed', async () => {
  const source = `let busy = 0; export const handler = async () => {
    busy += 1; const most = busy; await new Promise((r) => setTimeout(r, 50)); busy -= 1; return most; };`;
  const stack = await run(source, {}, { concurrency: 2 });
  const most = await Promise.all(Array.from({ length: 6 }, () => stack.invoke('subject', {})));
  expect(most).toEqual([1, 1, 1, 1, 1, 1]);
});

it('reports what a handler throws by type and message', async () => {
  const stack = await run(`class Odd extends Error { name = 'Odd' }
    export const handler = async () => { throw new Odd('strange'); };`);
  await expect(stack.invoke('subject', {})).rejects.toThrow('Odd: strange');
});

it('reports a module that cannot be loaded', async () => {
  const stack = await run(`throw new Error('TABLE_NAME is missing'); export const handler = 1;`);
  await expect(stack.invoke('subject', {})).rejects.toThrow('TABLE_NAME is missing');
});

it('survives a function that ends its own process', async () => {
  const stack = await run(
    'export const handler = async ({ leave }) => { if (leave) process.exit(3); return 1; };',
  );
  await expect(stack.invoke('subject', { leave: true })).rejects.toThrow('Runtime.ExitError');
  expect(await stack.invoke('subject', {})).toBe(1);
});

it('hands on what a function prints, with its name', async () => {
  const lines: string[] = [];
  const stack = await run(
    `export const handler = async () => { console.log('said'); console.error('complained'); };`,
    {},
    { log: (from: string, line: string) => lines.push(`${from}: ${line}`) },
  );
  await stack.invoke('subject', {});
  await expect.poll(() => lines.toSorted()).toEqual(['test-subject: complained', 'test-subject: said']);
});

it('starts afresh after a promise nobody awaited has ended an idle function', async () => {
  const source = `let count = 0; export const handler = async ({ leak }) => {
    if (leak) setTimeout(() => Promise.reject(new Error('nobody listens')), 10);
    return ++count; };`;
  const stack = await run(source);
  await stack.invoke('subject', { leak: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await stack.invoke('subject', {})).toBe(1);
});
