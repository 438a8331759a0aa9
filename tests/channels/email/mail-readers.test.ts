import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../lib/channels/email/mime/calendar-text.ts';
import { htmlToText } from '../../../lib/channels/email/mime/html-text.ts';
import { takeUuencoded } from '../../../lib/channels/email/mime/inline-uuencode.ts';
import { isPlaceholder } from '../../../lib/channels/email/mime/placeholder-text.ts';
import { readRtf } from '../../../lib/channels/email/mime/rtf-text.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

describe('invitations', () => {
  it('tell what, when, where and who in the zone the sender wrote', () => {
    const lines = [
      'BEGIN:VEVENT',
      'SUMMARY:Review\\, part 2',
      'DTSTART;TZID="Europe/Berlin":20260309T100000',
      'DTEND:20260309T100000Z',
      'LOCATION:Room: 4',
      'ORGANIZER;CN="Mill: Ana":mailto:ana@example.org',
      'DESCRIPTION:Bring\\nthe con',
      ' tract',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
      'END:VEVENT',
    ];
    expect(calendarText(lines.join('\r\n'))).toBe(
      [
        'Event: Review, part 2',
        'From: 2026-03-09 10:00 (Europe/Berlin)',
        'Until: 2026-03-09 10:00 (UTC)',
        'Where: Room: 4',
        'Organizer: Mill: Ana <ana@example.org>',
        '',
        'Bring',
        'the contract',
      ].join('\n'),
    );
  });

  it('answered tell the answer', () => {
    const source =
      'METHOD:REPLY\nBEGIN:VEVENT\nSUMMARY:Review\nATTENDEE;CN=Ana;PARTSTAT=DECLINED:mailto:ana@example.org\nEND:VEVENT';
    expect(calendarText(source)).toBe('Event: Review\nAna <ana@example.org>: DECLINED');
  });

  it('say nothing where the mail itself does', () => {
    const raw =
      'From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease join.\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY:Review\r\n--b--';
    expect(parseMail(Buffer.from(raw))).toMatchObject({
      text: 'Please join.',
      files: [{ type: 'text/calendar' }],
    });
  });
});

describe('rich text', () => {
  const read = (rtf: string): string | undefined => readRtf(Buffer.from(rtf, 'latin1'))?.text;

  it('is read in the character set of its font, of its code page, and in Unicode', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}';
    expect(
      read(`{\\rtf1\\ansicpg1252${fonts}\\f1\\'b8\\'b6\\'bf\\'ee\\f0  gr\\'fc\\'dfe \\u25903?\\par end}`),
    ).toBe('付款 grüße 支\nend');
  });

  it('skips as many fallback characters as it was told', () => {
    expect(read('{\\rtf1\\uc2\\u25903 ab{\\uc0\\u20184 c}d}')).toBe('支付cd');
  });

  it('leaves out fonts, pictures, comments and what it does not know', () => {
    expect(read('{\\rtf1{\\colortbl;\\red0;}{\\*\\unknown x}{\\pict 0102}{\\info{\\author A}}Hello}')).toBe(
      'Hello',
    );
  });

  it('is nothing else', () => {
    expect(readRtf(Buffer.from('hello'))).toBeUndefined();
  });
});

describe('files inside a text', () => {
  const file = 'begin 644 cat.txt\n#0V%T\n`\nend';

  it('are taken out, each with its name', () => {
    const { text, files } = takeUuencoded(`one\n\n${file}\n\ntwo\n${file.replace('cat', 'dog')}\n`);
    expect(text).toBe('one\n\ntwo\n');
    expect(files.map(({ name, content }) => [name, content.toString()])).toEqual([
      ['cat.txt', 'Cat'],
      ['dog.txt', 'Cat'],
    ]);
  });

  it.each(['begin 644 when you like\nit is lower case\nend', 'begin 644 cat.txt\n#0V%T', 'begin 644 a\nend'])(
    'are none in %j',
    (text) => {
      expect(takeUuencoded(text)).toEqual({ text, files: [] });
    },
  );
});

describe('text that only points at the HTML', () => {
  it.each([
    'Your e-mail client does not support HTML.',
    'To view this message, use an HTML compatible viewer.',
    'Please view this email in your browser',
    'Ihr Programm kann die HTML-Ansicht nicht zeigen',
    '您的邮件客户端不支持HTML',
    'この メールは HTML 形式です',
  ])('is passed over: %s', (text) => {
    expect(isPlaceholder(text, `<p>${'My card was declined. '.repeat(5)}</p>`)).toBe(true);
  });

  it('is no text that says something, and none without HTML', () => {
    expect(isPlaceholder('My card was declined.', '<p>My card was declined.</p>')).toBe(false);
    expect(isPlaceholder('Your client does not support HTML.', '')).toBe(false);
  });
});

describe('HTML', () => {
  it.each([
    ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
    ['<ul><li>a<ol><li>b</ol></ul>', '- a\n1. b'],
    ['<a href="mailto:a@example.org?subject=x">write</a>', 'write <a@example.org>'],
    ['<a href="tel:+4930">call</a>', 'call <+4930>'],
    ['<span style="font-size:0px">preview</span><td style="font-size:0px">cell</td>', 'cell'],
    ['<p style="visibility:hidden">x</p>y', 'y'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('is read to its end without structure once it is too long for a reader', () => {
    const text = htmlToText(
      `${'<p>one &amp; two</p>'.repeat(450_000)}<b title="`.concat('x'.repeat(40_000), '">last</b>'),
    );
    expect(text.startsWith('one & two')).toBe(true);
    expect(text.endsWith('last')).toBe(true);
    expect(text).not.toContain('xxx');
  });
});

it('keeps the visible reply free of everything but itself and the HTML renderer', () => {
  const folder = new URL('../../../lib/channels/email/visible-reply/', import.meta.url);
  const imports = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)])
    .map((match) => match[1] ?? '');
  const outside = new Set(imports.filter((path) => !path.startsWith('./')));
  expect([...outside].sort()).toEqual(['../mime/html-text.ts', '../mime/text-lines.ts']);
});
