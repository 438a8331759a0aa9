import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { exampleStackOf } from '../../infra/local/open-pages.ts';
import { examples } from '../../infra/local/pages/examples.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { eventually } from './customers.ts';
import { runShell } from './shell.ts';

const customers = ['mail', 'form', 'telegram', 'line'];

let stack: LocalStack;
beforeAll(async () => {
  stack = await startLocalStack();
});
afterAll(() => stack?.stop());

describe('the examples that npm start prints', () => {
  it('work as they are printed, from the customers to the agents', { timeout: 120_000 }, async () => {
    const printed = examples(exampleStackOf(stack));
    const shell = (ids: (id: string) => boolean): string =>
      printed
        .filter(({ id }) => ids(id))
        .map(({ command }) => command)
        .join('\n');

    await runShell(shell((id) => customers.includes(id)));
    await eventually(
      async () => (stack.providers.messages().length === 4 ? true : undefined),
      'four acknowledgements',
    );
    const texts = stack.providers.messages().map(({ text }) => text);
    expect(stack.providers.refusals()).toEqual([]);
    expect(texts.filter((text) => /[ぁ-ん]/.test(text))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('您'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('mensaje'))).toHaveLength(1);

    const { stdout } = await runShell(shell((id) => !customers.includes(id)));
    for (const state of ['claimed at', 'waiting at', 'resolved at', 'queued at'])
      expect(stdout).toContain(state);
    await eventually(async () => (stack.providers.messages().length === 5 ? true : undefined), 'the reply');
  });
});
