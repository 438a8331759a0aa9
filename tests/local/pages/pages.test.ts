import { createServer, type IncomingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, listen } from '../../../infra/local/loopback.ts';
import { formLanguages } from '../../../infra/local/pages/form-labels.ts';
import { outboxList } from '../../../infra/local/pages/outbox-page.ts';
import { type Pages, type PagesOptions, startPages } from '../../../infra/local/pages/server.ts';
import type { SentMessage } from '../../../infra/local/providers/outbox.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';

const running: (Pages | LoopbackServer)[] = [];
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

const start = async (over: Partial<PagesOptions> = {}): Promise<Pages> => {
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

interface Api {
  readonly url: string;
  readonly received: { path: string | undefined; headers: IncomingHttpHeaders; body: string }[];
}

/** An API that takes every form, or refuses it with a problem document. */
const startApi = async (status = 202): Promise<Api> => {
  const received: Api['received'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ path: request.url, headers: request.headers, body });
    const isPage = status < 400 && request.headers.accept?.includes('text/html');
    const problem = JSON.stringify({ title: 'Bad Request', detail: 'email: is <no> address' });
    response.writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json' });
    response.end(isPage ? '<p>Su referencia: MR-1' : problem);
  });
  const api = await listen('API', 0, server);
  running.push(api);
  return { url: api.url, received };
};

const textOf = async (url: string, init?: RequestInit): Promise<string> => (await fetch(url, init)).text();

const sent = (over: Partial<SentMessage> = {}): SentMessage => ({
  id: 1,
  provider: 'ses',
  to: 'mei@mail.example',
  subject: '收到',
  text: '您好',
  headers: { 'in-reply-to': '<a@b>', 'x-other': 'hidden' },
  providerMessageId: 'x',
  problems: [],
  at: Date.parse('2026-11-23T01:00:00Z'),
  ...over,
});

describe('the outbox', () => {
  it('shows the newest message first, with the headers that matter', async () => {
    const messages = [
      sent({ id: 1, subject: 'Monday' }),
      sent({ id: 2, subject: 'Tuesday', problems: ['too long'] }),
    ];
    const pages = await start({ outbox: () => ({ messages, refusals: [] }) });
    const shown = await textOf(`${pages.url}/outbox`);
    expect(shown.indexOf('Tuesday')).toBeLessThan(shown.indexOf('Monday'));
    expect(shown).toContain('&lt;a@b&gt;');
    expect(shown).not.toContain('hidden');
    expect(shown).toContain('<strong>Problem:</strong> too long');
  });

  it('never turns what customers or providers wrote into markup', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const evil = `<img src=x onerror=alert(1)>"'${name}`;
        const list = outboxList({
          messages: [
            sent({
              to: evil,
              subject: evil,
              text: evil,
              html: evil,
              headers: { from: evil },
              problems: [evil],
            }),
          ],
          refusals: [{ provider: 'line', at: 0, refusal: evil }],
        });
        expect(list).not.toContain('<img');
        expect(list.split('&lt;img')).toHaveLength(8);
      }),
    );
  });

  it('may run no script but its own', async () => {
    const pages = await start();
    const { headers } = await fetch(`${pages.url}/outbox`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
  });
});

describe('the contact form', () => {
  it('speaks every language it offers, and has a label for every field', async () => {
    const pages = await start();
    expect(Object.keys(formLanguages)).toEqual(
      expect.arrayContaining(['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'es', 'fr', 'de', 'pt']),
    );
    for (const [tag, labels] of Object.entries(formLanguages)) {
      const shown = await textOf(`${pages.url}/form?lang=${tag}`);
      expect(shown).toContain(`<html lang="${tag}"`);
      expect(shown).toContain(`<h1>${labels.title}</h1>`);
      expect(shown).toContain(`name="language" value="${tag}"`);
      for (const field of ['name', 'email', 'subject', 'message', 'website'])
        expect(shown).toMatch(new RegExp(`<label for="${field}">[\\s\\S]*id="${field}"`));
    }
  });

  it('follows the browser’s language when none is chosen, and falls back like the templates', async () => {
    const pages = await start();
    const inTaiwan = await textOf(`${pages.url}/form`, { headers: { 'accept-language': 'zh-TW,zh;q=0.9' } });
    expect(inTaiwan).toContain('<html lang="zh-Hant"');
    expect(await textOf(`${pages.url}/form?lang=xx`)).toContain('<html lang="en"');
    expect(await textOf(`${pages.url}/form?lang=ar`)).toContain('<html lang="ar" dir="rtl">');
  });

  it('gives each opened page its own submission id, so that sending it twice is one message', async () => {
    const pages = await start();
    const idOf = async (): Promise<string | undefined> =>
      /name="submissionId" value="([0-9a-f-]{36})"/.exec(await textOf(`${pages.url}/form`))?.[1];
    const [first, second] = [await idOf(), await idOf()];
    expect(first).toBeDefined();
    expect(first).not.toBe(second);
  });

  it('reaches the API as the company’s site would, without scripts', async () => {
    const api = await startApi();
    const pages = await start({ apiUrl: api.url });
    const shown = await textOf(`${pages.url}/forms/website`, {
      method: 'POST',
      body: new URLSearchParams({ message: '¿Dónde está mi dinero?', language: 'es' }),
      headers: { accept: 'text/html', 'accept-language': 'es' },
    });
    expect(shown).toContain('Su referencia: MR-1');
    const [post] = api.received;
    expect([post?.path, post?.headers.origin]).toEqual(['/forms/website', 'https://www.pay.example']);
    expect(post?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(new URLSearchParams(post?.body).get('message')).toBe('¿Dónde está mi dinero?');
  });

  it('hands scripts the API’s own answer', async () => {
    const api = await startApi(422);
    const pages = await start({ apiUrl: api.url });
    const answer = await fetch(`${pages.url}/forms/website`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, await answer.json()]).toMatchObject([422, { detail: 'email: is <no> address' }]);
  });

  it('tells a visitor without scripts why it was refused', async () => {
    const api = await startApi(422);
    const pages = await start({ apiUrl: api.url });
    const shown = await textOf(`${pages.url}/forms/website`, {
      method: 'POST',
      body: new URLSearchParams({ language: 'de' }),
      headers: { accept: 'text/html' },
    });
    expect(shown).toContain('Ihre Nachricht wurde nicht gesendet: email: is &lt;no&gt; address');
  });

  it('says so when the API is away, and when no form is configured', async () => {
    const pages = await start({ inboxes: [] });
    expect((await fetch(`${pages.url}/form`)).status).toBe(404);
    const away = await start();
    const answer = await fetch(`${away.url}/forms/website`, { method: 'POST', body: 'x' });
    expect([answer.status, await answer.text()]).toEqual([
      502,
      expect.stringContaining('could not be reached'),
    ]);
  });
});

it('the overview links pages and shows examples as text', async () => {
  const pages = await start();
  const shown = await textOf(`${pages.url}/`);
  expect(shown).toContain('href="/outbox"');
  expect(shown).toContain('curl -d &#39;&lt;&amp;&gt;&#39;');
});

it('style and scripts are served from here, and nothing else is', async () => {
  const pages = await start();
  for (const path of ['/assets/style.css', '/assets/form.js', '/assets/outbox.js'])
    expect((await fetch(`${pages.url}${path}`)).status).toBe(200);
  expect((await fetch(`${pages.url}/assets/../server.ts`)).status).toBe(404);
  expect((await fetch(`${pages.url}/outbox`, { method: 'PUT' })).status).toBe(405);
});
