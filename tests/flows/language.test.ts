import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { aMail, correspond } from '../world/a-mail.ts';
import { aMessage } from '../world/a-message.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

/** One customer writes by Telegram, a message a minute. */
const write = async (world: World, texts: readonly string[], from = 1): Promise<void> => {
  for (const [index, text] of texts.entries()) {
    const number = from + index;
    await world.deliver(aMessage({ messageId: `in-${number}`, text, at: at + number * minute }));
    await world.routeAll(at + number * minute);
  }
};

const rowOf = async (world: World, sort: string) => (await world.rows()).find(({ sk }) => sk === sort);
const english = [
  'Just checking whether there is any news on my payout.',
  'It should have arrived three days ago.',
  'Please tell me when it will be there.',
];

describe('the language a customer writes', () => {
  it('outlives two English sentences, and follows three: case, conversation and contact', async () => {
    const world = await createWorld(universe, at);
    await write(world, ['我三天前的提现还没到账，请尽快处理', ...english.slice(0, 2)]);
    expect(await rowOf(world, 'CASE')).toMatchObject({ language: 'zh-Hans', deskId: 'asia', epoch: 1 });
    expect(await rowOf(world, 'CONV')).toMatchObject({ language: 'zh-Hans' });
    await write(world, english.slice(2), 4);
    expect(await rowOf(world, 'CONV')).toMatchObject({ language: 'en' });
    expect(await rowOf(world, 'CONTACT')).toMatchObject({ language: 'en' });
    expect(await rowOf(world, 'CASE')).toMatchObject({ language: 'en', deskId: 'west', state: 'queued' });
    expect(await world.liveTickets()).toMatchObject([{ deskId: 'west' }]);
  });

  it('is not what a greeting made one guess: the case goes to people who read the next message', async () => {
    const world = await createWorld(universe, at);
    await write(world, ['Hi', '三日前に送金しましたが、まだ届きません。']);
    const supportCase = await rowOf(world, 'CASE');
    expect(supportCase).toMatchObject({ language: 'ja', deskId: 'asia', epoch: 2 });
    expect(JSON.stringify(supportCase?.history)).toContain('moved from west to asia, which reads ja');
  });

  it('is remembered of the contact where a new thread does not show it', async () => {
    const world = await createWorld(universe, at);
    const ana = { from: 'ana@mail.example' };
    const told = 'Mi transferencia no ha llegado todavía y necesito el dinero.';
    await correspond(world, [aMail({ ...ana, id: 'a@mail.example', subject: 'Transferencia', text: told })]);
    await correspond(world, [aMail({ ...ana, id: 'b@mail.example', subject: '9004417', text: '4711?' })]);
    const cases = (await world.rows()).filter(({ sk }) => sk === 'CASE');
    expect(cases.map(({ language }) => language)).toEqual(['es', 'es']);
  });
});

describe('a language that an agent put right', () => {
  it('is that of the conversation, too, and of what is read next', async () => {
    const world = await createWorld(universe, at);
    await write(world, ['transfer saya gagal']);
    const { store } = world.ports;
    const supportCase = await store.loadCase(String((await rowOf(world, 'CASE'))?.caseId));
    if (supportCase === undefined) throw new Error('no case');
    const guessed = supportCase.language;
    const named = guessed === 'ms' ? 'id' : 'ms';
    const labels = { category: supportCase.category, urgency: supportCase.urgency };
    const before = { ...labels, language: guessed };
    const corrections = [{ at, by: 'ana', before, after: { ...labels, language: named } }];
    const corrected = { ...supportCase, language: named, corrections, version: supportCase.version + 1 };
    expect(await store.saveCase(corrected)).toBe(true);
    await write(world, ['transfer saya gagal lagi'], 2);
    expect(await rowOf(world, 'CONV')).toMatchObject({ language: named });
    expect(await rowOf(world, 'CASE')).toMatchObject({ language: named });
    const messages = (await world.rows()).filter(({ direction }) => direction === 'in');
    expect(messages.map(({ language }) => language)).toEqual([guessed, named]);
  });
});
