import { afterEach } from 'vitest';
import { type Pages, type PagesOptions, startPages } from '../../../infra/local/pages/server.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';

export const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const website: Inbox = {
  id: 'website',
  channel: 'form',
  language: 'en',
  timeZone: 'UTC',
  segment: 'consumer',
  allowedOrigins: ['https://www.pay.example'],
};

export const start = async (over: Partial<PagesOptions> = {}): Promise<Pages> => {
  const pages = await startPages({
    port: 0,
    apiUrl: 'http://127.0.0.1:1',
    inboxes: [website],
    outbox: () => ({ messages: [], refusals: [] }),
    addresses: [{ label: 'API', url: 'http://127.0.0.1:1', isPage: false }],
    examples: [{ id: 'mail', title: 'Send <this> mail', command: "curl -d '<&>'" }],
    ...over,
  });
  running.push(pages);
  return pages;
};

export const textOf = async (url: string, init?: RequestInit): Promise<string> =>
  (await fetch(url, init)).text();
