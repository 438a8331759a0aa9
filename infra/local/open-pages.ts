import type { LocalStack } from './local-stack.ts';
import type { ExampleStack } from './pages/example-stack.ts';
import { examples, printExamples } from './pages/examples.ts';
import { type Pages, startPages } from './pages/server.ts';

/** The pages, and what to print when everything runs. */
export interface OpenedPages extends Pages {
  readonly banner: string;
}

/** What examples say of a running stack. */
export const exampleStackOf = (stack: LocalStack): ExampleStack => ({
  apiUrl: stack.apiUrl,
  tokenUrl: `${new URL(stack.issuerUrl).origin}/token`,
  smtpPort: stack.smtpPort,
  inboxes: stack.inboxes,
  secrets: stack.providers.secrets,
});

/** Serves the pages of a running stack. */
export const openPages = async (stack: LocalStack, port: number): Promise<OpenedPages> => {
  const tried = exampleStackOf(stack);
  const addresses = [
    { label: 'HTTP API', url: stack.apiUrl, isPage: false },
    { label: 'Mail (SMTP)', url: `smtp://127.0.0.1:${stack.smtpPort ?? '-'}`, isPage: false },
    { label: 'Agent tokens', url: tried.tokenUrl, isPage: false },
  ];
  const pages = await startPages({
    port,
    apiUrl: stack.apiUrl,
    inboxes: stack.inboxes,
    outbox: () => ({ messages: stack.providers.messages(), refusals: stack.providers.refusals() }),
    addresses,
    examples: examples(tried),
  });
  const lines = [{ label: 'Pages', url: pages.url }, ...addresses].map(
    ({ label, url }) => `  ${label.padEnd(14)} ${url}`,
  );
  const banner = ['Meridian runs on this machine.', '', ...lines, '', printExamples(tried)].join('\n');
  return { ...pages, banner };
};
