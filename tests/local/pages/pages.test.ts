import { expect, it } from 'vitest';
import { start, textOf } from './pages-fixture.ts';

it('the overview links pages and shows examples as text', async () => {
  const pages = await start();
  const shown = await textOf(`${pages.url}/`);
  expect(shown).toContain('href="/outbox"');
  expect(shown).toContain('curl -d &#39;&lt;&amp;&gt;&#39;');
});

it('style and scripts are served from here, and nothing else is', async () => {
  const pages = await start();
  for (const path of ['/assets/style.css', '/assets/outbox.js'])
    expect((await fetch(`${pages.url}${path}`)).status).toBe(200);
  expect((await fetch(`${pages.url}/assets/../server.ts`)).status).toBe(404);
  expect((await fetch(`${pages.url}/outbox`, { method: 'PUT' })).status).toBe(405);
});
