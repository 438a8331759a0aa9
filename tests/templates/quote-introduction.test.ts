import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';
import { createRenderer } from '../../lib/templates/render.ts';

const { quoteIntroduction } = createRenderer(loadTemplates(readTemplateFolder('templates')));
const facts = {
  at: Date.UTC(2026, 2, 2, 10, 58),
  timeZone: 'UTC',
  language: 'en',
  author: { name: 'Ana', address: 'ana@example.org' },
};

describe('the line above a quoted message', () => {
  it.each([
    ['en', 'UTC', 'On March 2, 2026 at 10:58 AM UTC, Ana <ana@example.org> wrote:'],
    ['en-GB', 'Europe/London', 'On 2 March 2026 at 10:58 GMT, Ana <ana@example.org> wrote:'],
    ['ja', 'Asia/Tokyo', '2026年3月2日 19:58 JST Ana <ana@example.org> のメール:'],
    ['zh-TW', 'UTC', 'Ana <ana@example.org> 於 2026年3月2日 上午10:58 [UTC] 寫道：'],
    ['ar', 'UTC', 'في 2 مارس 2026 في 10:58 ص UTC، كتب Ana <ana@example.org>:'],
    ['und', 'No/Where', 'On March 2, 2026 at 10:58 AM UTC, Ana <ana@example.org> wrote:'],
  ])('in %s is told by the clock of %s', (language, timeZone, line) => {
    expect(quoteIntroduction({ ...facts, language, timeZone }).replace(/[\u00a0\u202f]/g, ' ')).toBe(line);
  });

  it('is one line that names one address, whatever somebody calls themselves', () => {
    const name = `Bank <help@bank.example>\r\n\u202eBcc: ${'x'.repeat(200)}`;
    const line = quoteIntroduction({ ...facts, author: { name, address: 'ana@example.org' } });
    expect(line).not.toMatch(/[\r\n\u202e]/);
    expect(line.match(/<[^<>]*>/g)).toEqual(['<ana@example.org>']);
    expect(line.length).toBeLessThan(200);
  });

  it('names the address alone where there is no name', () => {
    const line = quoteIntroduction({ ...facts, author: { address: 'ana@example.org' } });
    expect(line).toMatch(/UTC, <ana@example\.org> wrote:$/);
  });
});
