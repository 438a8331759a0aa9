import type { LocalStack } from './local-stack.ts';
import { type Pages, startPages } from './pages/server.ts';

/** The pages, and what to print when everything runs. */
export interface OpenedPages extends Pages {
  readonly banner: string;
}

/** Serves the pages of a running stack. */
export const openPages = async (stack: LocalStack, port: number): Promise<OpenedPages> => {
  const addresses = [
    { label: 'HTTP API', url: stack.apiUrl, isPage: false },
    { label: 'Mail (SMTP)', url: `smtp://127.0.0.1:${stack.smtpPort ?? '-'}`, isPage: false },
    { label: 'Agent tokens', url: `${new URL(stack.issuerUrl).origin}/token`, isPage: false },
  ];
  const pages = await startPages({
    port,
    apiUrl: stack.apiUrl,
    inboxes: stack.inboxes,
    outbox: () => ({ messages: stack.providers.messages(), refusals: stack.providers.refusals() }),
    addresses,
    examples: [],
  });
  const lines = [{ label: 'Pages', url: pages.url }, ...addresses].map(
    ({ label, url }) => `  ${label.padEnd(14)} ${url}`,
  );
  return { ...pages, banner: ['Meridian runs on this machine.', '', ...lines, ''].join('\n') };
};
