import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { StoredCase } from '../../lib/store/case-schema.ts';
import { aMessage } from '../world/a-message.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** A Monday. */
const at = Date.parse('2026-11-23T09:00:00Z');
const uetr = '97ed4827-7b6f-4491-a06f-b548d5a7512d';

let universe: Universe;
let world: World;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());
beforeEach(async () => {
  world = await createWorld(universe, at);
});

const write = async (peer: string, text: string, messageId = 'in-1') => {
  await world.deliver(aMessage({ peer, text, messageId }));
  await world.routeAll();
};
const cases = async () =>
  (await world.rows()).filter(({ sk }) => sk === 'CASE').map((row) => StoredCase.parse(row));
const caseOf = async (peer: string) =>
  (await cases()).find(({ conversationKey }) => conversationKey.endsWith(peer));

describe('two conversations about one payment', () => {
  it('are linked from both sides, with the reason and without the number', async () => {
    await write('ana', `Where is my transfer? UETR ${uetr}`);
    await write('bo', `I still wait for ${uetr.toUpperCase()} from Ana`);
    const [ana, bo] = [await caseOf('ana'), await caseOf('bo')];
    expect(ana?.samePaymentCaseIds).toEqual([bo?.caseId]);
    expect(bo?.samePaymentCaseIds).toEqual([ana?.caseId]);
    expect(bo?.history.at(-1)).toMatchObject({
      what: 'states the same payment as another case',
      because: `${ana?.reference}: the same UETR`,
    });
    expect((await cases()).length).toBe(2);
  });

  it('are linked by the account and the amount together', async () => {
    await write('ana', 'I sent 1.234,56 € to DE89 3704 0044 0532 0130 00');
    await write('bo', 'EUR 1,234.56 to DE89370400440532013000 did not arrive');
    await write('cy', '99 EUR to DE89370400440532013000 did not arrive');
    expect((await caseOf('ana'))?.samePaymentCaseIds).toEqual([(await caseOf('bo'))?.caseId]);
    expect((await caseOf('cy'))?.samePaymentCaseIds).toBeUndefined();
  });

  it('are strangers when all they share is a popular number', async () => {
    await write('ana', 'My order 12345 over 20 EUR is late');
    await write('bo', 'My order 12345 over 20 EUR is late');
    expect((await cases()).map(({ samePaymentCaseIds }) => samePaymentCaseIds)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('stop being linked once too many state the same', async () => {
    for (const peer of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) await write(peer, `UETR ${uetr}`);
    const last = await caseOf('i');
    expect(last?.samePaymentCaseIds).toBeUndefined();
    expect((await caseOf('h'))?.samePaymentCaseIds).toHaveLength(7);
  });
});

describe('payment facts on the case', () => {
  it('show what every message of it stated, masked, and keep no account or card', async () => {
    await write('ana', '我的卡 4111 1111 1111 1111 被扣 3万5千元');
    await world.deliver(
      aMessage({ peer: 'ana', text: 'IBAN DE89370400440532013000', messageId: 'in-2', at: at + minute }),
    );
    await world.routeAll();
    const stored = await caseOf('ana');
    expect(stored?.facts?.known.map(({ shown }) => shown)).toEqual([
      '41111111•••• 1111',
      '35000 CNY',
      'DE•• •••• 3000',
    ]);
    expect(JSON.stringify(await cases())).not.toMatch(/4111 ?1111 ?1111|DE89370400440532013000/);
    const index = (await world.rows()).filter(({ pk }) => String(pk).startsWith('PAYMENT#'));
    expect(JSON.stringify(index)).not.toMatch(/4111|DE89/);
  });

  it('give routing the date by which the customer needs it, and say so', async () => {
    await write('ana', 'I need this answered in 5 minutes, rent is due');
    const decision = (await caseOf('ana'))?.decision;
    expect(decision?.facts).toMatchObject({ deadlineAt: at + 5 * minute, deadlineReason: 'customer' });
    expect(decision?.because).toContain('the customer needs it by');
  });
});
