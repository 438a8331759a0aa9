import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../lib/channels/json.ts';

const read = (text: string) => readJson(Buffer.from(text));

describe('JSON bodies', () => {
  it('keep integers that a number would round, as text', () => {
    expect(read('{"a":5874127041234567891,"b":[-9007199254740993]}')).toEqual({
      ok: true,
      value: { a: '5874127041234567891', b: ['-9007199254740993'] },
    });
  });

  it('leave other numbers and everything inside strings alone', () => {
    const text = '{"a":9007199254740991,"b":1.5e3,"c":"x 5874127041234567891 \\" {[","d":-0.25}';
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('read like JSON.parse whatever the value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 300 },
    );
  });

  it('say what is wrong with them', () => {
    expect(readJson(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('UTF-8'),
    });
    expect(read('{')).toMatchObject({ ok: false, problem: expect.stringContaining('JSON') });
    expect(read(`${'['.repeat(101)}${']'.repeat(101)}`)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('nested'),
    });
    expect(read(`${'['.repeat(100)}${']'.repeat(100)}`).ok).toBe(true);
  });
});
