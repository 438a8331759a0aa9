import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outboxList } from '../../../infra/local/pages/outbox-page.ts';
import type { SentMessage } from '../../../infra/local/providers/outbox.ts';
import { start, textOf } from './pages-fixture.ts';

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
              files: [{ name: evil, type: 'image/png', bytes: 1 }],
              headers: { from: evil },
              problems: [evil],
            }),
          ],
          refusals: [{ provider: 'line', at: 0, refusal: evil }],
        });
        expect(list).not.toContain('<img');
        expect(list.split('&lt;img')).toHaveLength(9);
      }),
    );
  });

  it('shows a mail as HTML in a frame that runs and loads nothing', async () => {
    const html = '<p>您好</p><script>top.location = "https://bad.example"</script>';
    const pages = await start({ outbox: () => ({ messages: [sent({ html })], refusals: [] }) });
    const shown = await textOf(`${pages.url}/outbox`);
    expect(shown).toMatch(/<iframe class="mail" sandbox src="\/outbox\/mail\/1"/);
    expect(shown).not.toContain('<p>您好</p>');
    const framed = await fetch(`${pages.url}/outbox/mail/1`);
    expect(await framed.text()).toBe(html);
    expect(framed.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
    );
    expect((await fetch(`${pages.url}/outbox/mail/2`)).status).toBe(404);
  });

  it('may run no script but its own', async () => {
    const pages = await start();
    const { headers } = await fetch(`${pages.url}/outbox`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
  });
});
