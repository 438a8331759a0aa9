import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncoder } from '../../../lib/classify/encoder/encoder.ts';
import { packKernel } from '../../../lib/classify/encoder/pack-kernel.ts';
import { createCategoryReader, windowsOf } from '../../../lib/classify/encoder/read-category.ts';
import { readWeights } from '../../../lib/classify/encoder/weights.ts';
import {
  corpusDigest,
  corpusFolder,
  readExamples,
  readTaxonomy,
} from '../../../lib/classify/training/corpus.ts';

const weights = readFileSync(new URL('../../../lib/classify/encoder/weights.bin', import.meta.url));
const encoder = createEncoder(weights);
const read = createCategoryReader(encoder);
const best = (text: string): string => [...read(text)].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'nothing';

describe('the encoder', () => {
  it('was trained on the corpus as it stands, on every intent of the taxonomy', () => {
    expect(encoder.description.corpus).toBe(corpusDigest(corpusFolder));
    const intents = readTaxonomy(corpusFolder).map(({ intent, category }) => [intent, category]);
    expect(encoder.description.intents).toEqual(intents);
  });

  it('runs the kernel that kernel.as compiles to', async () => {
    const packed = new URL('../../../lib/classify/encoder/kernel.generated.ts', import.meta.url);
    expect(await packKernel()).toBe(readFileSync(packed, 'utf8'));
  });

  it('knows the messages it was trained on, nine of ten', () => {
    const sample = readExamples(corpusFolder).filter((_, index) => index % 250 === 0);
    const right = sample.filter(({ text, category }) => best(text) === category);
    expect(sample.length).toBeGreaterThan(100);
    expect(right.length / sample.length).toBeGreaterThan(0.9);
  });

  it('gives every category a share, all shares together one', () => {
    const shares = [...read('Where is my money?').values()];
    expect(shares).toHaveLength(12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  it('answers anything with finite numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const share of read(text).values()) expect(Number.isFinite(share)).toBe(true);
      }),
      {
        numRuns: 25,
        examples: [[''], ['\ud800'], ['😀'.repeat(90)], ['\u202eabc\u0000'], [' '.repeat(400)]],
      },
    );
  });

  it('answers the same again after another text', () => {
    const first = [...encoder.score('卡被吞了')];
    encoder.score(
      'A much longer text about something else, so that the scratch memory holds more rows than before.',
    );
    expect([...encoder.score('卡被吞了')]).toEqual(first);
  });

  it('says what to do when the weights are something else', () => {
    expect(() => readWeights(Buffer.from('{"not":"weights"}'))).toThrow(/npm run train/);
  });
});

describe('a long message', () => {
  const greeting = 'Dear team, I hope this message finds you well and that you had a pleasant week. ';
  const point = 'The cash machine at the station kept my card yesterday evening. ';
  const padding = 'We have been customers for many years and always liked the colour of your logo. ';

  it('is read in parts of whole sentences', () => {
    const windows = windowsOf(padding.repeat(20));
    expect(windows.length).toBeLessThanOrEqual(10);
    for (const window of windows) expect(window.length).toBeLessThanOrEqual(180);
    expect(windows[0]).toMatch(/logo\. $/);
  });

  it('is about its point wherever that stands', () => {
    expect(best(`${greeting}${padding.repeat(3)}${point}${padding.repeat(3)}`)).toBe('card');
    expect(best(`${point}${padding.repeat(8)}`)).toBe('card');
  });

  it('of one endless word takes no more time than of a few sentences', () => {
    expect(windowsOf('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(10);
  });
});
