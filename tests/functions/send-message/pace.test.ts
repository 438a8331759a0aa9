import { describe, expect, it } from 'vitest';
import { createPace } from '../../../functions/send-message/pace.ts';

const paced = (perSecond = 10, burst = 5) => {
  let time = 1_000_000;
  const slept: number[] = [];
  const pace = createPace({
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms);
    },
    perSecond,
    burst,
  });
  const pass = (ms: number): void => {
    time += ms;
  };
  return { pace, slept, pass };
};

describe('the pace of an inbox', () => {
  it('lets a burst go at once and holds the rest to the rate', async () => {
    const { pace, slept } = paced();
    for (let message = 0; message < 8; message++) expect(await pace.turn('bot')).toBe(0);
    expect(slept).toEqual([100, 200, 300]);
  });

  it('sends whoever would wait long away, each to another instant', async () => {
    const { pace } = paced();
    for (let message = 0; message < 35; message++) await pace.turn('bot');
    const away = await Promise.all([pace.turn('bot'), pace.turn('bot'), pace.turn('bot')]);
    expect(Math.min(...away)).toBeGreaterThan(3_000);
    expect(new Set(away).size).toBe(3);
  });

  it('is stopped by the provider for as long as that says, for this inbox alone', async () => {
    const { pace, pass } = paced();
    pace.pause('bot', 60_000);
    expect(await pace.turn('bot')).toBeGreaterThanOrEqual(60_000);
    expect(await pace.turn('another')).toBe(0);
    pass(30_000);
    expect(await pace.turn('bot')).toBeGreaterThanOrEqual(30_000);
    pass(30_000);
    expect(await pace.turn('bot')).toBe(0);
  });

  it('begins slowly after a pause, and is never shortened by a second, shorter one', async () => {
    const { pace, slept, pass } = paced();
    pace.pause('bot', 60_000);
    pace.pause('bot', 1_000);
    pass(59_000);
    expect(await pace.turn('bot')).toBe(0);
    expect(slept).toEqual([1_000]);
    pass(1_000);
    await pace.turn('bot');
    expect(slept.at(-1)).toBe(100);
  });
});
