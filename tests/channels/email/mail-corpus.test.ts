import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEntity } from '../../../lib/channels/email/mime/entity.ts';
import { readBody } from '../../../lib/channels/email/mime/readable-body.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';
import { visibleReply } from '../../../lib/channels/email/visible-reply/visible-reply.ts';
import { differencesOf, type ExpectedMail, readExpectations } from '../../../lib/cli/mail-corpus.ts';
import { run } from '../../../lib/cli/parse-mail.ts';

const folder = fileURLToPath(new URL('../../fixtures/mail-corpus', import.meta.url));
const expectations = await readExpectations(folder);
const bytesOf = ({ file }: ExpectedMail): Buffer => readFileSync(join(folder, file));
const words = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim();

describe('the mail corpus', () => {
  it('has every language from every program that writes in all of them', () => {
    const count = (client: string): number => expectations.filter((mail) => mail.client === client).length;
    const languages = new Set(expectations.flatMap(({ language }) => language ?? []));
    expect(languages.size).toBeGreaterThanOrEqual(30);
    for (const client of ['Gmail', 'Apple Mail', 'iPhone', 'Thunderbird', 'Outlook desktop', 'Outlook web'])
      expect(count(client)).toBeGreaterThanOrEqual(languages.size);
  });

  it.each(expectations.map((mail) => [mail.file, mail] as const))('reads %s', (_, mail) => {
    expect(differencesOf(mail, parseMail(bytesOf(mail)))).toEqual([]);
  });
});

/** Answers written as text and as HTML: each form must tell the answer by itself. */
const answers = expectations.filter(
  ({ file, client }) => client !== undefined && /^(gmail|apple-mail|iphone|outlook|thunderbird)/.test(file),
);

describe('each form of an answer alone', () => {
  it.each(answers.map((mail) => [mail.file, mail] as const))('%s', (_, mail) => {
    const context = { subject: mail.subject ?? '', answers: true };
    const forms = readBody(readEntity(bytesOf(mail))).pieces.flatMap(({ plain, html }) => [
      ...(plain === undefined ? [] : [visibleReply(plain, undefined, context)]),
      ...(html === undefined ? [] : [visibleReply('', html, context)]),
    ]);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(words(form)).toBe(words(mail.reply));
  });
});

const check = async (path: string) => {
  const lines: string[] = [];
  const complaints: string[] = [];
  const io = {
    stdin: Readable.from(['']),
    stdout: (line: string) => void lines.push(line),
    stderr: (line: string) => void complaints.push(line),
  };
  return { code: await run(['--check', path], io), lines, complaints };
};

describe('parse-mail --check', () => {
  it('prints what differs, and how many are right by label', async () => {
    const own = await mkdtemp(join(tmpdir(), 'corpus-'));
    await writeFile(join(own, 'a.eml'), 'From: a@example.org\r\nSubject: x\r\n\r\nHello');
    const lines = [
      '{"file": "a.eml", "language": "en", "from": "a@example.org", "reply": "Hello"}',
      '{"file": "a.eml", "language": "en", "subject": "y", "contains": ["Bye"]}',
    ];
    await writeFile(join(own, 'expectations.jsonl'), lines.join('\n'));
    const { code, lines: written } = await check(own);
    await rm(own, { recursive: true });
    expect(code).toBe(1);
    expect(JSON.parse(written[0] ?? '')).toEqual({
      file: 'a.eml',
      differences: [
        { field: 'subject', expected: 'y', found: 'x' },
        { field: 'text', expected: 'Bye', found: 'Hello' },
      ],
    });
    expect(written.slice(1).join('\n')).toMatch(/by language\n\s+en\s+1 of\s+2/);
  });

  it('says which line of the expectations is wrong', async () => {
    const own = await mkdtemp(join(tmpdir(), 'corpus-'));
    await writeFile(join(own, 'expectations.jsonl'), '{"file": "a.eml", "colour": "red"}');
    const { code, complaints } = await check(own);
    await rm(own, { recursive: true });
    expect(code).toBe(2);
    expect(complaints.join()).toContain('line 1');
  });
});
