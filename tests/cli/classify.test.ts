import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../lib/cli/classify.ts';
import { anIo } from './an-io.ts';

const classify = async (lines: readonly object[] | string): Promise<unknown[]> => {
  const { io, out } = anIo(
    typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  expect(await run([], io)).toBe(0);
  return out.map((line): unknown => JSON.parse(line));
};

describe('meridian classify', () => {
  it('answers each message with its language, category, urgency, risks and masked text', async () => {
    const [answer] = await classify([
      { id: 'a', text: 'my card 4111 1111 1111 1111 was declined at the shop' },
    ]);
    expect(answer).toEqual({
      id: 'a',
      language: 'en',
      languageConfidence: expect.any(Number),
      category: 'payment-failed',
      categoryConfidence: expect.any(Number),
      urgency: 'normal',
      tone: 'calm',
      risks: [],
      issues: [{ category: 'payment-failed', confidence: expect.any(Number), start: 0, end: 52 }],
      because: [],
      facts: [{ kind: 'card', shown: expect.stringMatching(/•••• 1111$/), confidence: 1 }],
      masked: 'my card [card •••• 1111] was declined at the shop',
    });
  });

  it('takes absent values as null too, and numbers as ids', async () => {
    const [answer] = await classify([{ id: 7, text: '退款多久', subject: null, locale: 'zh-TW' }]);
    expect(answer).toMatchObject({ id: 7, language: 'zh-Hant' });
  });

  it('names what is wrong with a line and goes on', async () => {
    const answers = await classify(
      '{"id":"x"}\nnot json\n{"id":"y","text":"hola, ¿dónde está mi dinero?"}\n',
    );
    expect(answers[0]).toMatchObject({ id: 'x', line: 1, problem: expect.stringContaining('text') });
    expect(answers[1]).toMatchObject({ line: 2, problem: expect.stringContaining('JSON') });
    expect(answers[2]).toMatchObject({ id: 'y', language: 'es', category: 'payment-delayed' });
  });

  it('repeats nothing of a line that is no JSON', async () => {
    const told = JSON.stringify(await classify('hello pw hunter2\n"pw hunter2"x\n{"text":"pw hunter2\n'));
    expect(told).not.toContain('hunter2');
    expect(told.match(/not valid JSON/g)).toHaveLength(3);
    expect(told).toContain('--input');
  });

  it('keeps the order of many lines', async () => {
    const lines = Array.from({ length: 60 }, (_, id) => ({ id, text: `where is my transfer ${id}` }));
    const answers = await classify(lines);
    expect(answers).toMatchObject(lines.map(({ id }) => ({ id })));
  });
});

describe('what meridian classify tells of a message', () => {
  it('masks what is a secret only with the subject before it', async () => {
    const [answer] = await classify([{ id: 1, subject: 'Mein Passwort lautet', text: 'hunter2xyz' }]);
    expect(answer).toMatchObject({ masked: 'Mein Passwort lautet\n[secret]' });
    expect(JSON.stringify(answer)).not.toContain('hunter2xyz');
  });

  it('names the words that made it urgent, and hides those that masking hides', async () => {
    const [answer] = await classify([
      {
        id: 1,
        subject: 'URGENT',
        text: 'Somebody emptied my account 4111 1111 1111 1111! Please hurry, it is 90,000 EUR!',
      },
    ]);
    const { because } = z
      .object({
        because: z.array(
          z.object({ signal: z.string(), start: z.number(), end: z.number(), words: z.string() }),
        ),
      })
      .parse(answer);
    expect(because.length).toBeGreaterThan(0);
    const whole = 'URGENT\nSomebody emptied my account 4111 1111 1111 1111! Please hurry, it is 90,000 EUR!';
    for (const { start, end, words } of because) {
      expect([whole.slice(start, end), '•••']).toContain(words);
    }
    expect(JSON.stringify(answer)).not.toMatch(/4111 ?1111 ?1111 ?1111/);
  });

  it('repeats the labels it was given', async () => {
    const [answer] = await classify([
      { id: 1, text: 'where is my refund', category: 'card', language: 'zh-TW' },
    ]);
    expect(answer).toMatchObject({ expected: { category: 'card', language: 'zh-Hant' } });
  });
});

describe('meridian classify --accuracy', () => {
  const lines = [
    { id: 1, text: 'Where is my transfer? It has not arrived.', category: 'payment-delayed' },
    { id: 2, text: 'Where is my transfer? It has not arrived yet.', category: 'card' },
    { id: 3, text: 'unlabelled 12 words' },
    { id: 4, text: 'Where is it?', category: 'no-such-category' },
  ];
  const judge = async () => {
    const { io, out, errors } = anIo(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(await run(['--accuracy'], io)).toBe(0);
    return { out, errors };
  };

  it('counts right answers by category and language, and what is taken for what', async () => {
    const { out } = await judge();
    expect(out[0]).toBe('accuracy  50.0 %  1 of 2');
    expect(out.join('\n')).toMatch(/card +0\.0 % {2}0 of 1/);
    expect(out.join('\n')).toMatch(/en +50\.0 % {2}1 of 2/);
    expect(out.find((line) => /^ +2 card/.test(line))).toMatch(/ 1 +·$/);
    expect(out.join('\n')).not.toContain('transfer');
  });

  it('names the line whose label is no category and does not count it', async () => {
    const { errors } = await judge();
    expect(errors).toEqual([expect.stringContaining('"line":4')]);
  });
});
