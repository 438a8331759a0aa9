import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../lib/channels/email/mime/calendar-text.ts';
import { decompressRtf } from '../../../lib/channels/email/mime/compressed-rtf.ts';
import { readMapiProperties } from '../../../lib/channels/email/mime/mapi-properties.ts';
import { readRtf } from '../../../lib/channels/email/mime/rtf-text.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

/** Processor time in milliseconds: other work on the machine does not count. */
const timeOf = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Four times the input: linear takes four times as long, quadratic sixteen times. */
const expectLinear = (act: (size: number) => void): void => {
  act(2_000);
  const small = timeOf(() => act(25_000));
  expect(timeOf(() => act(100_000))).toBeLessThan(Math.max(400, small * 10));
};

const from = 'From: a@example.org\r\n';
const places: Readonly<Record<string, (filler: string) => string>> = {
  body: (filler) => `${from}\r\n${filler}`,
  subject: (filler) => `${from}Subject: ${filler}\r\n\r\nx`,
  'encoded subject': (filler) => `${from}Subject: =?utf-8?q?${filler}?=\r\n\r\nx`,
  addresses: (filler) => `From: ${filler}\r\nTo: ${filler}\r\n\r\nx`,
  'hidden address': (filler) => `From: =?utf-8?q?=3C${filler}?=\r\n\r\nx`,
  'loop mark': (filler) => `${from}X-Loop: ${filler}\r\n\r\nx`,
  references: (filler) => `${from}References: ${filler}\r\nReceived: ${filler}\r\nDate: ${filler}\r\n\r\nx`,
  'field name': (filler) => `${from}${filler}: x\r\n\r\nx`,
  'content type': (filler) => `${from}Content-Type: ${filler}\r\n\r\nx`,
  parameter: (filler) =>
    `${from}Content-Type: multipart/mixed; boundary="${filler}"\r\n\r\n--${filler}\r\n\r\nx`,
  disposition: (filler) =>
    `${from}Content-Type: image/png\r\nContent-Disposition: attachment; filename=${filler}\r\n\r\nx`,
  encoding: (filler) => `${from}Content-Transfer-Encoding: ${filler}\r\n\r\nx`,
  html: (filler) => `${from}Content-Type: text/html\r\n\r\n<p ${filler}>${filler}</p>${filler}`,
  multipart: (filler) =>
    `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${filler}\r\n--b${filler}`,
  base64: (filler) => `${from}Content-Transfer-Encoding: base64\r\n\r\n${filler}`,
  'quoted-printable': (filler) => `${from}Content-Transfer-Encoding: quoted-printable\r\n\r\n=${filler}`,
  uuencode: (filler) => `${from}\r\nbegin 644 a\r\n${filler}`,
  flowed: (filler) => `${from}Content-Type: text/plain; format=flowed\r\n\r\n${filler}`,
  'iso-2022-jp': (filler) => `${from}Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$B${filler}`,
  calendar: (filler) =>
    `${from}Content-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nDTSTART;${filler}:x\r\n${filler}`,
};
const characters = [...' \t\r\n+<>"\'()=?;:-_&,@{}\\/~|#%*.0aM`\0\x1b\x0e\xff\xe9'];

describe.each(Object.keys(places))('100 KB of one character as %s', (place) => {
  it.each(characters.map((character) => [JSON.stringify(character), character] as const))(
    'takes linear time for %s',
    (_, character) => {
      expectLinear((size) => {
        const raw = places[place]?.(character.repeat(size)) ?? '';
        expect(parseMail(Buffer.from(raw, 'latin1')).messageId).not.toBe('');
      });
    },
  );
});

describe('100 KB of one pattern', { timeout: 60_000 }, () => {
  it.each([
    'begin 644 a\r\n',
    'begin 644 a\r\n`\r\n',
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    '<ol><li>',
    '<blockquote class="gmail_quote">',
    '<a href="mailto:x">',
    'From: a@b.cd\r\nDate: 1 2\r\n',
    'To: a@b.cd;\r\n',
    'Quoting a@b.cd:\r\n',
    'a <a@b.cd> 2026\r\n',
    '10:58 schrieb a\r\n',
    '-- \r\n',
    '> a\r\nb\r\n',
    '--b\r\n',
    '=?utf-8?b?YQ==?= ',
    '(a',
    '"a',
    'a@',
    ';a*0*=a',
  ])('takes linear time for %j', (unit) => {
    for (const place of [
      'body',
      'html',
      'addresses',
      'hidden address',
      'content type',
      'multipart',
      'calendar',
    ]) {
      expectLinear((size) => {
        const raw = places[place]?.(unit.repeat(Math.ceil(size / unit.length))) ?? '';
        parseMail(Buffer.from(raw, 'latin1'));
      });
    }
  });

  it.each(['{', '{\\*', '\\u9?', "\\'e4", '\\par ', '{\\*\\htmltag ', '{\\fonttbl\\f1', '}'])(
    'takes linear time for rich text of %j',
    (unit) => {
      expectLinear((size) => readRtf(Buffer.from(`{\\rtf1\\fromhtml1 ${unit.repeat(size / unit.length)}`)));
    },
  );
});

describe('packed formats', () => {
  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
        const packed = Buffer.from(bytes);
        readMapiProperties(packed, 'utf-8');
        readRtf(Buffer.concat([Buffer.from('{\\rtf1'), packed]));
        const header = Buffer.from('0000000000ffff004c5a467500000000', 'hex');
        decompressRtf(Buffer.concat([header, packed]));
        calendarText(`BEGIN:VEVENT\n${text}`);
      }),
      { numRuns: 500 },
    );
  });

  it('unpack to no more than their bytes can hold', () => {
    const header = Buffer.from('00000000ffffffff4c5a467500000000', 'hex');
    const unpacked = decompressRtf(Buffer.concat([header, Buffer.alloc(1_000, 0xff)]));
    expect(unpacked?.length).toBeLessThanOrEqual(1_016 * 9);
  });
});

/** What the function that receives mail may use. */
const functionMegabytes = 1024;
const bytes = 40 * 1024 * 1024;
const program = fileURLToPath(new URL('../../fixtures/measure-mail.ts', import.meta.url));

const large: Readonly<Record<string, (size: number) => string>> = {
  'text of short lines': (size) => 'Is 4471 on its way?\r\n'.repeat(size / 21),
  'text in one line': (size) => 'a'.repeat(size),
  'unlabelled 8-bit text': (size) => '\xb8\xb6\xbf\xee'.repeat(size / 4),
  HTML: (size) => `${'<p>Is <b>4471</b> on its way?</p>'.repeat(size / 33)}`,
  'an attachment in one line': (size) =>
    `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(size / 4)}\r\n--b--`,
  'boundaries only': (size) => '--b\r\n\r\nx\r\n'.repeat(size / 10),
};
const typeOf = (name: string): string =>
  name === 'HTML'
    ? 'text/html'
    : /attachment|boundaries/.test(name)
      ? 'multipart/mixed; boundary=b'
      : 'text/plain';

describe('a mail of 40 MB', () => {
  it.each(Object.keys(large))('of %s fits into the function that reads it', { timeout: 120_000 }, (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    const file = join(folder, 'large.eml');
    const head = `${from}Content-Type: ${typeOf(name)}\r\n\r\n`;
    writeFileSync(file, Buffer.from(`${head}${large[name]?.(bytes) ?? ''}`, 'latin1'));
    const output = execFileSync(process.execPath, ['--import', 'tsx', program, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const measured: { megabytes: number; from: string } = JSON.parse(output);
    expect(measured.from).toBe('a@example.org');
    expect(measured.megabytes).toBeLessThan(functionMegabytes * 0.8);
  });
});
