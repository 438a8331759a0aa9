import { expect, it } from 'vitest';
import { start } from './pages-fixture.ts';

it('the way to the contact form leads to the API’s own page, in the language that was asked for', async () => {
  const pages = await start({ apiUrl: 'http://127.0.0.1:9' });
  const answer = await fetch(`${pages.url}/form?lang=ja`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    'http://127.0.0.1:9/forms/website?lang=ja',
  ]);
});

it('the way to the contact form says so when no form is configured', async () => {
  const pages = await start({ inboxes: [] });
  expect((await fetch(`${pages.url}/form`)).status).toBe(404);
});
