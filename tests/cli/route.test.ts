import { describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/route.ts';
import example from '../../meridian.config.ts';
import { anIo } from './an-io.ts';

const facts = {
  id: 'a',
  language: 'ja',
  category: 'payment-failed',
  urgency: 'high',
  at: '2026-11-24T10:00:00+09:00',
};

const routeLines = async (...lines: object[]): Promise<Record<string, unknown>[]> => {
  const { io, out } = anIo(lines.map((line) => `${JSON.stringify(line)}\n`));
  expect(await run([], io)).toBe(0);
  return out.map((line) => JSON.parse(line));
};

describe('the route command', () => {
  it('answers with the desk, its reasons and every desk considered', async () => {
    const [answer] = await routeLines(facts);
    expect(answer).toMatchObject({
      id: 'a',
      desk: 'tokyo',
      lane: 'urgent',
      region: 'apac',
      expectedReplyAt: '2026-11-24T01:14:00.000Z',
    });
    expect(answer?.considered).toHaveLength(example.desks.length);
    expect(answer?.considered).toContainEqual(
      expect.objectContaining({
        desk: 'berlin',
        language: 'translated:en',
        openNow: false,
        opensAt: '2026-11-24T07:00:00.000Z',
        because: expect.stringContaining('closed until Tue 24 Nov 08:00 Europe/Berlin'),
      }),
    );
  });

  it.each(['2026-11-24T10:00+09:00', '2026-11-24T01:00:00.000Z', '2026-11-24T10:00:00+0900'])(
    'reads the instant %s',
    async (at) => {
      const [answer] = await routeLines({ ...facts, at, segment: null });
      expect(answer?.expectedReplyAt).toBe('2026-11-24T01:14:00.000Z');
    },
  );

  it('knows the holidays around the instant asked for, years away', async () => {
    const [labourDay] = await routeLines({ ...facts, language: 'de', at: '2034-05-01T09:00:00+02:00' });
    expect(labourDay?.considered).toContainEqual(
      expect.objectContaining({ desk: 'berlin', because: expect.stringContaining('(Labour Day)') }),
    );
  });

  it.each([
    [{ category: 'cards' }, 'category: "cards" does not fit'],
    [{ urgency: undefined }, 'urgency: is missing'],
    [{ at: '2026-11-24 10:00' }, 'at: write ISO 8601 with Z or an offset'],
    [{ at: '2026-02-30T10:00:00Z' }, 'at: write ISO 8601 with Z or an offset'],
    [{ at: '1066-10-14T09:00:00Z' }, 'at: write a year between 1970 and 2099'],
  ])('names what is wrong with a line and goes on: %j', async (changes, problem) => {
    const [bad, good] = await routeLines({ ...facts, ...changes }, facts);
    expect(bad).toMatchObject({ id: 'a', line: 1, problem: expect.stringContaining(problem) });
    expect(good).toMatchObject({ desk: 'tokyo' });
  });

  it('explains itself when it is misused', async () => {
    const { io, errors } = anIo();
    expect(await run(['facts.jsonl'], io)).toBe(2);
    expect(errors.join()).toContain('route < facts.jsonl');
  });
});
