import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../lib/cli/parse-mail.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-mail-'));
});
afterAll(() => rm(folder, { recursive: true }));

const parse = async (args: string[], stdin = '') => {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    stdin: Readable.from([stdin]),
    stdout: (line) => lines.push(line),
    stderr: (line) => complaints.push(line),
  });
  return { code, complaints, lines: lines.map((line): unknown => JSON.parse(line)) };
};

describe('parse-mail', () => {
  it('writes one line a mail, with null for what it does not say', async () => {
    const file = join(folder, 'plain.eml');
    await writeFile(
      file,
      'From: Ana <ana@example.org>\r\nTo: support@acme.example\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n',
    );
    expect(await parse([file])).toEqual({
      code: 0,
      complaints: [],
      lines: [
        {
          file,
          messageId: '1@example.org',
          from: { name: 'Ana', address: 'ana@example.org' },
          to: [{ name: null, address: 'support@acme.example' }],
          subject: null,
          sentAt: null,
          text: 'Hello',
          reply: 'Hello',
          attachments: [],
          flags: {
            autoReply: false,
            bulk: false,
            bounce: false,
            feedback: false,
            loop: false,
            suppressAck: false,
          },
          inReplyTo: null,
          references: [],
        },
      ],
    });
  });

  it('goes on after a file that cannot be read, and reads what it can of a broken one', async () => {
    const broken = join(folder, 'broken.eml');
    await writeFile(broken, Buffer.from([0xff, 0x00, 0x01, 0x80]));
    const missing = join(folder, 'missing.eml');
    const { code, lines } = await parse([missing, broken]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { file: missing, problem: expect.stringContaining('ENOENT') },
      { file: broken, problem: 'The mail has no header.' },
    ]);
  });

  it('takes our own addresses for the loop flag', async () => {
    const file = join(folder, 'loop.eml');
    await writeFile(file, 'From: support@acme.example\r\n\r\nHello\r\n');
    expect((await parse(['--own', 'support@acme.example', file])).lines).toMatchObject([
      { flags: { loop: true } },
    ]);
    expect((await parse([file])).lines).toMatchObject([{ flags: { loop: false } }]);
  });

  it('reads whole folders, and names from standard input', async () => {
    const mails = join(folder, 'mails');
    await mkdir(join(mails, 'deep'), { recursive: true });
    const files = [join(mails, 'a.eml'), join(mails, 'deep', 'b.eml')];
    for (const file of files) await writeFile(file, 'From: ana@example.org\r\n\r\nHello');
    const filesOf = async (args: string[], stdin?: string) =>
      (await parse(args, stdin)).lines.map((line) => (line as { file: string }).file).sort();
    expect(await filesOf([mails])).toEqual(files);
    expect(await filesOf(['-'], `${files.join('\n')}\n`)).toEqual(files);
  });

  it('says how it is used when no file is named', async () => {
    const { code, complaints } = await parse([]);
    expect(code).toBe(2);
    expect(complaints.join('\n')).toContain('parse-mail');
  });
});
