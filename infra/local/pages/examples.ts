import { agentExamples } from './agent-examples.ts';
import { customerExamples } from './customer-examples.ts';
import type { Example } from './example.ts';
import type { ExampleStack } from './example-stack.ts';

/** Everything worth trying, in an order in which all of it works in one shell: customers write, an agent answers. */
export const examples = (stack: ExampleStack): readonly Example[] => [
  ...customerExamples(stack),
  ...agentExamples(stack),
];

/** The examples as text for a terminal, ready to be copied. */
export const printExamples = (stack: ExampleStack): string =>
  examples(stack)
    .map(({ title, command }) => `# ${title}\n${command}\n`)
    .join('\n');
