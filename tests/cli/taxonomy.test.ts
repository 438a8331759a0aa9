import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/taxonomy.ts';
import { anIo } from './an-io.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-taxonomy-'));
  for (const language of ['en', 'th']) mkdirSync(join(folder, 'corpus', language), { recursive: true });
  write(
    'corpus/taxonomy.tsv',
    'intent\tcategory\tdefinition\tboundary\n' +
      'lost-card\tcard\tA card is lost.\tA broken one is broken-card.\n' +
      'late-transfer\tpayment-delayed\tMoney is late.\tA declined card is payment-failed.\n',
  );
  write('corpus/en/card.tsv', 'lost-card\ttrain-seat\tLeft my card on a train seat yesterday.\n');
  write('corpus/th/card.tsv', 'lost-card\tmarket\tทำบัตรหายที่ตลาด\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (name: string): string => readFileSync(join(folder, 'corpus', name), 'utf8');
const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'corpus'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .map((name) => [name, read(name)]),
  );

const taxonomy = async (...args: string[]) => {
  const { io, out, errors } = anIo();
  const code = await run([...args, '--corpus', join(folder, 'corpus')], io);
  return { code, out, errors };
};

const newIntent = [
  ...['--intent', 'virtual-card', '--category', 'card'],
  ...['--definition', 'Wants a virtual card.', '--boundary', 'A lost one is lost-card.'],
];
const wanted = [
  'ขอทำบัตรเสมือนสักใบได้ไหม',
  'อยากได้เลขบัตรสำหรับซื้อของออนไลน์',
  'ลบบัตรเก่าในแอปแล้วสร้างใหม่ยังไง',
  'ผูกกับ Apple Pay ต้องทำอะไรบ้าง',
  'เปิดการ์ดดิจิทัลให้ลูกได้หรือเปล่า',
];

describe('meridian taxonomy add', () => {
  it('adds a new intent to its category, and its examples to their files, and says what comes next', async () => {
    const rows = wanted.map((text, at) => `th\t${text}\t${at === 0 ? 'one-for-shopping' : ''}\n`);
    const file = write('new.tsv', `language\ttext\tscenario\n${rows.join('')}`);
    const { code, out } = await taxonomy('add', ...newIntent, '--examples', file);
    expect(code).toBe(0);
    expect(out).toEqual([
      'taxonomy.tsv: virtual-card (card)',
      'th/card.tsv: 5 more',
      expect.stringContaining('npm run train'),
    ]);
    expect(read('taxonomy.tsv').split('\n').slice(1, 4)).toEqual([
      'lost-card\tcard\tA card is lost.\tA broken one is broken-card.',
      'virtual-card\tcard\tWants a virtual card.\tA lost one is lost-card.',
      'late-transfer\tpayment-delayed\tMoney is late.\tA declined card is payment-failed.',
    ]);
    const lines = read('th/card.tsv').split('\n');
    expect(lines[1]).toBe(`virtual-card\tone-for-shopping\t${wanted[0]}`);
    expect(lines[2]).toMatch(/^virtual-card\tadded-[0-9a-z]{8}\t/);
    expect(readdirSync(join(folder, 'corpus', 'th'))).toEqual(['card.tsv']);
  });

  it('writes the same files from the same addition', async () => {
    const file = write('new.tsv', `language\ttext\n${wanted.map((text) => `th\t${text}\n`).join('')}`);
    cpSync(join(folder, 'corpus'), join(folder, 'again'), { recursive: true });
    await taxonomy('add', ...newIntent, '--examples', file);
    const first = snapshot();
    rmSync(join(folder, 'corpus'), { recursive: true });
    cpSync(join(folder, 'again'), join(folder, 'corpus'), { recursive: true });
    await taxonomy('add', ...newIntent, '--examples', file);
    expect(snapshot()).toEqual(first);
  });

  it('adds examples to intents there are, as the lines name them, and leaves out those that name none', async () => {
    const file = write(
      'more.csv',
      'intent,category,language,text\n' +
        'lost-card,card,en,"Dear team,\nmy purse went overboard near Corfu."\n' +
        'late-transfer,,en,Mum still has nothing from me\n' +
        ',card,en,not decided yet\n',
    );
    const { code, out } = await taxonomy('add', '--examples', file);
    expect(code).toBe(0);
    expect(out).toContain('Left out, without an intent: 1');
    expect(read('en/card.tsv')).toMatch(
      /^lost-card\ttrain-seat\t.*\nlost-card\tadded-\w{8}\tDear team,\\nmy purse went overboard near Corfu\.\n$/,
    );
    expect(read('en/payment-delayed.tsv')).toMatch(
      /^late-transfer\tadded-\w{8}\tMum still has nothing from me\n$/,
    );
  });

  it('tells everything wrong at once, with its line, and writes nothing', async () => {
    const before = snapshot();
    const file = write(
      'bad.tsv',
      'language\ttext\tscenario\tintent\tcategory\n' +
        'en\tleft my card on a train seat, yesterday!\t\t\t\n' +
        'en\tLeft my card on a train seat yesterday evening.\t\t\t\n' +
        'xx\tSomething new entirely\t\t\t\n' +
        'en\t???\tOdd Scenario\t\t\n' +
        'en\tMy card is 4111 1111 1111 1111\t\tlate-transfer\tcard\n' +
        'en\ttoo few\n' +
        'en\t"quoted" and 4111 1111 1111 1111\t\t\t\n',
    );
    const args = ['--intent', 'Virtual Card', '--category', 'cards', '--definition', 'x', '--examples', file];
    const { code, out } = await taxonomy('add', ...args);
    expect(code).toBe(1);
    const problems = out.join('\n');
    for (const problem of [
      'line 7: has 2 fields; the header has 5',
      'line 8: the text has what masking hides',
      '"Virtual Card" is no name of an intent',
      '"cards" is no category',
      'the boundary is one line of text',
      'line 2: the same message as en/card.tsv:1 (lost-card)',
      'line 3: nearly the same message as en/card.tsv:1 (lost-card)',
      'line 4: "xx" is no language of the corpus',
      'line 5: "Odd Scenario" is no scenario',
      'line 5: the text has no letter or figure',
      'line 6: late-transfer is payment-delayed, the line says card',
      'line 6: is an example of late-transfer',
      'line 6: the text has what masking hides',
      '5 examples in en, an intent wants 12',
    ])
      expect(problems).toContain(problem);
    expect(problems).not.toContain('4111 1111');
    expect(out.at(-1)).toMatch(/^Nothing was written. Problems: \d+$/);
    expect(snapshot()).toEqual(before);
  });

  it('refuses control characters and torn characters, in examples and in definitions', async () => {
    const before = snapshot();
    const texts = [
      'one\rpurse',
      'two \u001b[31mcards',
      'three \u0000 stops',
      'four \u2028 lines',
      'five \ufffd ways',
    ];
    const file = write('odd.tsv', `language\ttext\n${texts.map((text) => `en\t${text}\n`).join('')}`);
    const odd = ['--definition', 'Wants a \u001b[31mcard.', '--boundary', 'Not\u2028that.'];
    const { code, out } = await taxonomy('add', ...newIntent.slice(0, 4), ...odd, '--examples', file);
    expect(code).toBe(1);
    for (const line of [2, 3, 4, 5, 6])
      expect(out.filter((each) => each.startsWith(`line ${line}: the text has`))).toHaveLength(1);
    expect(out).toContain('the definition is one line of text');
    expect(out).toContain('the boundary is one line of text');
    expect(snapshot()).toEqual(before);
  });

  it('refuses an intent that is there, one that is not, and the same message twice in a file', async () => {
    const file = write('few.tsv', 'language\ttext\nen\tmy purse is gone\nen\tMy purse is gone!\n');
    const known = await taxonomy('add', ...newIntent.with(1, 'lost-card'), '--examples', file);
    expect(known.out.join('\n')).toContain('there is an intent lost-card already');
    const unknown = await taxonomy('add', '--intent', 'no-such', '--examples', file);
    expect(unknown.out.join('\n')).toContain('line 2: there is no intent "no-such"');
    expect(unknown.out.join('\n')).toContain('line 3: the same message as line 2 (no-such)');
  });

  it('explains itself without examples, without the name of a new intent, and with unknown options', async () => {
    for (const args of [[], ['--category', 'card', '--examples', 'x.tsv'], ['--colour', 'red']]) {
      const { code, errors } = await taxonomy('add', ...args);
      expect(code).toBe(2);
      expect(errors.join('\n')).toContain('Usage:');
    }
    await expect(taxonomy('add', '--examples', join(folder, 'none.tsv'))).rejects.toThrow('none.tsv');
    const file = write('other.tsv', 'lang\tmessage\n');
    await expect(taxonomy('add', '--examples', file)).rejects.toThrow('no column "language", "text"');
  });
});

describe('meridian taxonomy check and list', () => {
  it('tells problems with their places, then the balance, and ends with 1', async () => {
    const { code, out } = await taxonomy('check');
    expect(code).toBe(1);
    expect(out).toContain('lost-card: 1 examples in en, wants 12');
    expect(out.find((line) => line.startsWith('en '))).toMatch(
      /1 +0 late-transfer +1 lost-card +39–39, half below 39/,
    );
    expect(out.at(-1)).toMatch(/2 intents, 2 examples, 4 problems/);
  });

  it('lists intents with their examples in each language, of one category where it is named', async () => {
    const { code, out } = await taxonomy('list', 'card');
    expect(code).toBe(0);
    expect(out).toEqual([
      'card  lost-card  2 examples: en 1, th 1',
      '    A card is lost.',
      '    Boundary: A broken one is broken-card.',
    ]);
  });

  it('explains itself when asked for anything else', async () => {
    for (const args of [['lists'], ['check', 'card'], ['list', 'a', 'b'], ['check', '--all']]) {
      const { code, errors } = await taxonomy(...args);
      expect([code, errors.join('\n')]).toEqual([2, expect.stringContaining('Usage:')]);
    }
  });
});
