import { createServer, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../../infra/local/loopback.ts';
import { formLanguages } from '../../../infra/local/pages/form-labels.ts';
import { running, start, textOf } from './pages-fixture.ts';

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
