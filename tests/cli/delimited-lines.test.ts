import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delimited, delimitedLines } from '../../lib/cli/delimited-lines.ts';

const read = async (text: string, format: 'csv' | 'tsv' = 'csv'): Promise<Delimited[]> => {
  const found: Delimited[] = [];
  for await (const record of delimitedLines(Readable.from([Buffer.from(text)]), format)) found.push(record);
  return found;
};
const fields = async (text: string, format?: 'csv' | 'tsv') =>
  (await read(text, format)).map((record) => ('fields' in record ? record.fields : record.problem));

describe('a CSV file', () => {
  it('has fields between commas, empty ones included, and lines that end either way', async () => {
    expect(await fields('\uFEFFa,b,c\r\n1,,3\n,,\n\nx')).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
      ['', '', ''],
      ['x'],
    ]);
  });

  it('has semicolons where its header has, and TSV has tabs', async () => {
    expect(await fields('id;text\n1;one, two\n')).toEqual([
      ['id', 'text'],
      ['1', 'one, two'],
    ]);
    expect(await fields('a\tb,c;d\n', 'tsv')).toEqual([['a', 'b,c;d']]);
  });

  it('quotes commas, line breaks and quotes', async () => {
    const text = 'id,text\n1,"Hello, ""friend"",\r\nwhere is it?"\n2,he said "no" twice\n3,""\n';
    expect(await read(text)).toEqual([
      { line: 1, fields: ['id', 'text'] },
      { line: 2, fields: ['1', 'Hello, "friend",\nwhere is it?'] },
      { line: 4, fields: ['2', 'he said "no" twice'] },
      { line: 5, fields: ['3', ''] },
    ]);
  });

  it('loses no line to a broken one: what follows it is read', async () => {
    expect(await read('a,b\n"x"y,1\n2,3\n"never closed,4\n5,6\n7,8')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, problem: expect.stringContaining('closing quote') },
      { line: 3, fields: ['2', '3'] },
      { line: 4, problem: expect.stringContaining('never closed') },
      { line: 5, fields: ['5', '6'] },
      { line: 6, fields: ['7', '8'] },
    ]);
  });

  it('takes quotes for letters in TSV where they quote nothing', async () => {
    expect(await fields('a\tb\n1\t"no" is no answer\n2\t"never closed\n3\t"one\ttab"', 'tsv')).toEqual([
      ['a', 'b'],
      ['1', '"no" is no answer'],
      ['2', '"never closed'],
      ['3', 'one\ttab'],
    ]);
  });

  it('that was written by the rules is read as it was meant', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\t', 'é', ' ', '語') });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('csv' as const, 'tsv' as const), async (rows, format) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const lines = rows.map((row) => row.map(quoted).join(format === 'csv' ? ',' : '\t'));
        expect(await fields(`a,b\n${lines.join('\r\n')}`, format)).toEqual([
          format === 'csv' ? ['a', 'b'] : ['a,b'],
          ...rows,
        ]);
      }),
    );
  });

  it('of any bytes is read to its end, every line in a record or told as broken', async () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'x', '""'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const records = await read(text);
        const lines = records.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        if (text.replaceAll('\n', '') !== '') expect(records.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['"open\n', 'a","\n'])(
    'of lines %j alone is read in time that grows with its length',
    async (line) => {
      const started = process.cpuUsage();
      const records = await read(line.repeat(4_000));
      expect(records).toHaveLength(4_000);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1_000).toBeLessThan(8_000);
    },
  );
});
