import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/classify.ts';
import { anIo } from './an-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-classify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const classify = async (input: string, ...args: string[]) => {
  const { io, out, errors } = anIo(input);
  return { code: await run(args, io), out, errors, text: out.join('\n') };
};
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const csv =
  'No,message,queue,lang\n' +
  '7,"Where is my transfer?\nIt has not arrived, my card is 4111 1111 1111 1111.",payment-delayed,en\n' +
  '8,"¿Dónde está mi transferencia? Aún no ha llegado.",card,es\n' +
  '9,"broken" quote,card,en\n' +
  '10,too few\n' +
  '11,Where is it?,no-such-queue,en\n' +
  '12,Where is it?,,klingon language\n';
const named = ['--id', 'No', '--text', 'message', '--label', 'queue', '--language', 'lang'];

describe('meridian classify of a CSV file', () => {
  it('tells each message in a table, masked, then how many labels are right and how many lines were not read', async () => {
    const { code, text, errors } = await classify('', file('a.csv', csv), ...named);
    expect(code).toBe(0);
    expect(text).toMatch(/^id +language +category/);
    expect(text).toMatch(/^7 +en 0\.\d\d +payment-delayed [01]\.\d\d/m);
    expect(text).toMatch(/^8 +es 0\.\d\d +payment-delayed [01]\.\d\d ≠ card/m);
    expect(text).toContain('[card •••• 1111]');
    expect(text).toContain('accuracy  50.0 %  1 of 2');
    expect(text).toContain('accuracy of languages 100.0 %  2 of 2');
    expect(text).toContain('2 messages read, 4 lines not');
    expect(text + errors.join('')).not.toContain('4111 1111');
  });

  it('tells every bad line with its number and what is wrong', async () => {
    const { errors } = await classify('', file('b.csv', csv), ...named);
    expect(errors.map((line): unknown => JSON.parse(line))).toEqual([
      { line: 5, problem: expect.stringContaining('closing quote') },
      { line: 6, problem: 'has 2 fields; the header has 4' },
      { line: 7, id: '11', problem: expect.stringContaining('queue: "no-such-queue" is no category') },
      { line: 8, id: '12', problem: expect.stringContaining('lang: "klingon language" is no language tag') },
    ]);
  });

  it('masks and cuts a first line that turns out to be a message', async () => {
    const rows = `My card 4111 1111 1111 1111 was eaten ${'by a machine '.repeat(20)},en\nfoo,en\n`;
    const failure = classify('', file('headless.csv', rows));
    await expect(failure).rejects.toThrow('which has "My card [card •••• 1111] was eaten by');
    await expect(failure).rejects.toThrow(/^.{0,200}$/);
    const twice = classify('', file('twice.csv', '4111 1111 1111 1111,4111 1111 1111 1111\n'));
    await expect(twice).rejects.toThrow('two columns "[card •••• 1111]"');
  });

  it('reads no labels where none are named, though a column has no name, as of a numbered table', async () => {
    const { errors, text } = await classify('', file('d.csv', ',text\n0,Where is it?\n'), '--label', '');
    expect(errors).toEqual([]);
    expect(text).toContain('1 messages read, 0 lines not');
  });

  it('answers JSON lines instead, a bad line among them', async () => {
    const { out, errors } = await classify('', file('c.csv', csv), ...named, '--json');
    const answers = out.map((line): unknown => JSON.parse(line));
    expect(answers).toHaveLength(6);
    expect(answers[0]).toMatchObject({ id: '7', category: 'payment-delayed' });
    expect(answers[3]).toMatchObject({ line: 6, problem: expect.anything() });
    expect(errors).toEqual([]);
  });

  it('counts with --accuracy --json by category, language and certainty, and tells no text', async () => {
    const { out } = await classify('', file('d.csv', csv), ...named, '--accuracy', '--json');
    expect(JSON.parse(out.join(''))).toMatchObject({
      messages: 2,
      problems: 4,
      category: {
        ...{ right: 1, of: 2 },
        by: {
          category: { card: { right: 0, of: 1 }, 'payment-delayed': { right: 1, of: 1 } },
          language: { en: { right: 1, of: 1 }, es: { right: 0, of: 1 } },
        },
        confusions: [{ expected: 'card', answered: 'payment-delayed', count: 1 }],
      },
      language: { right: 2, of: 2 },
    });
    expect(out.join('')).not.toContain('transfer');
  });

  it('shows no text of a customer where the wrong column was called the label', async () => {
    const path = file('e.csv', 'text,note\nhello,my card 4111 1111 1111 1111\n');
    const { errors } = await classify('', path, '--label', 'note');
    expect(errors.join('')).toContain('is no category');
    expect(errors.join('')).not.toContain('4111 1111');
  });

  it.each([
    ['no such column', 'a,b\n1,2\n', 'no column "text" in the header, which has "a", "b"'],
    ['a column twice', 'text,text\n1,2\n', 'two columns "text"'],
  ])('stops at a header with %s', async (_what, text, problem) => {
    await expect(classify('', file('f.csv', text))).rejects.toThrow(problem);
    await expect(classify('', file('f.csv', 'text,x\nhi,1\n'), '--label', 'y')).rejects.toThrow('"y"');
  });
});

describe('meridian classify of other inputs', () => {
  it('reads a message a line, and TSV from standard input', async () => {
    const lines = await classify('退款多久\n\nwhere is my refund\r\n', '--input', 'lines', '--json');
    expect(lines.out.map((line): unknown => JSON.parse(line))).toMatchObject([
      { id: 1, language: 'zh-Hans' },
      { id: 3, language: 'en', masked: 'where is my refund' },
    ]);
    const tsv = await classify('text\tcategory\nwhere is my refund\trefund-dispute\n', '--input', 'tsv');
    expect(tsv.text).toContain('accuracy 100.0 %  1 of 1');
  });

  it('lets no control character of a customer reach the terminal', async () => {
    const { text } = await classify(
      '{"id":"\\u001b[2J","text":"\\u001b[31mwhere is \\u202emy refund\\u0007"}\n',
      '--table',
    );
    expect(text).toContain('[31mwhere is my refund');
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(sign);
  });

  it('reads no label where its column is named as nothing', async () => {
    const input = '{"text":"where is my refund","category":"Rückerstattung"}\n';
    expect((await classify(input)).text).toContain('is no category');
    expect((await classify(input, '--label', '')).text).toContain('refund-dispute');
  });

  it.each([
    [['--input', 'xml'], '--input is one of'],
    [['export.xlsx'], 'Say by --input what export.xlsx is'],
    [['a.csv', 'b.csv'], 'Name one file'],
    [['--json', '--table'], 'Choose'],
    [['--nonsense'], 'nonsense'],
  ])('explains itself when called with %j', async (args, problem) => {
    const { code, errors, out } = await classify('', ...args);
    expect(code).toBe(2);
    expect(errors.join('\n')).toContain(problem);
    expect(errors.join('\n')).toContain('Usage:');
    expect(out).toEqual([]);
  });
});
