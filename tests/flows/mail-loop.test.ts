import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute, second } from '../../lib/domain/instant.ts';
import { aMail, correspond, type MailOptions, receiveMail } from '../world/a-mail.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const casesOf = async (world: World) => (await world.rows()).filter(({ sk }) => sk === 'CASE');
const storedMails = async (world: World) =>
  (await world.rows()).filter(({ direction }) => direction === 'in');

/** A program that answers every mail it gets at once, says nowhere that it is one, and forgets everything. */
type Responder = (mail: ReturnType<World['sent']>[number], count: number) => MailOptions;

const plain: Responder = ({ headers }, count) => ({
  from: 'robot@partner.example',
  to: headers?.['reply-to'] ?? 'support@test-pay.example',
  subject: `Your request ${count} was received by our team`,
  text: `Thank you for writing. Your request number ${count} is being worked on.`,
});
const responders: readonly (readonly [string, Responder])[] = [
  ['that answers to the reply address', plain],
  [
    'that writes to the mailbox itself',
    (mail, count) => ({ ...plain(mail, count), to: 'support@test-pay.example' }),
  ],
  [
    'that changes its own address each time',
    (mail, count) => ({ ...plain(mail, count), from: `robot+${count}@partner.example` }),
  ],
  [
    'that changes its address and writes to another mailbox',
    (mail, count) => ({
      ...plain(mail, count),
      from: `robot+${count}@partner.example`,
      to: 'billing@test-pay.example',
    }),
  ],
];

/** Lets both talk until neither has anything to say, or far beyond what is tolerable. */
const converse = async (world: World, responder: Responder): Promise<number> => {
  let written = 1;
  let read = 0;
  await correspond(world, [aMail({ from: 'robot@partner.example', subject: 'Transfer 88 is late' })]);
  while (world.sent().length > read && written < 200) {
    const fresh = world.sent().slice(read);
    read += fresh.length;
    const answers = fresh.map((mail) => aMail(responder(mail, written++)));
    await correspond(world, answers, at + written * second);
  }
  return written;
};

describe('our acknowledgements and a program that answers every mail', () => {
  it.each(responders)('fall silent: one %s', { timeout: 120_000 }, async (_kind, responder) => {
    const world = await createWorld(universe, at);
    const written = await converse(world, responder);
    expect(world.sent().length).toBeLessThanOrEqual(5);
    expect(written).toBeLessThanOrEqual(6);
    expect(await storedMails(world)).toHaveLength(written);
  });
});

describe('a machine that writes by itself', () => {
  const flooded = async (options: (count: number) => MailOptions, mails: number) => {
    const world = await createWorld(universe, at);
    for (let count = 0; count < mails; count++) {
      await receiveMail(world, aMail(options(count)), at + count * second);
    }
    await world.routeAll(at + 2 * minute);
    await world.sendAll(at + 2 * minute);
    return world;
  };

  it.each([
    ['the same address', () => 'cron@partner.example'],
    ['an address with another tag each time', (count: number) => `cron+${count}@partner.example`],
    ['no address', () => ''],
  ])('from %s is stored whole, in few cases, with few answers', { timeout: 120_000 }, async (_kind, from) => {
    const mails = 150;
    const world = await flooded(
      (count) => ({ from: from(count), subject: `Alarm ${count}`, text: `Disk ${count} is full` }),
      mails,
    );
    expect(await storedMails(world)).toHaveLength(mails);
    expect(world.sent().length).toBeLessThanOrEqual(5);
    const cases = await casesOf(world);
    expect(cases).toHaveLength(21);
    const collected = cases.filter(({ risks }) => JSON.stringify(risks).includes('mail-loop'));
    expect(collected).toHaveLength(1);
    const inIt = (await storedMails(world)).filter(({ caseId }) => caseId === collected[0]?.caseId);
    expect(inIt).toHaveLength(mails - 20);
  });

  it('into one thread is flagged there', { timeout: 120_000 }, async () => {
    const world = await flooded((count) => ({ text: `Still nothing, attempt ${count}` }), 70);
    const [supportCase, ...others] = await casesOf(world);
    expect(others).toEqual([]);
    expect(supportCase?.risks).toContain('mail-loop');
    expect(await storedMails(world)).toHaveLength(70);
  });

  it('counts those of one person that come at once, also when each is delivered twice', async () => {
    const world = await createWorld(universe, at);
    const mails = Array.from({ length: 12 }, (_, count) => aMail({ subject: `Help ${count}` }));
    await Promise.all([...mails, ...mails].map((raw) => receiveMail(world, raw)));
    await world.routeAll();
    expect(await storedMails(world)).toHaveLength(12);
    expect(await casesOf(world)).toHaveLength(12);
    const threads = (await world.rows()).filter(({ sk }) => sk === 'ACCOUNT');
    const uses = threads.map((row) => (row.uses instanceof Set ? row.uses.size : 0));
    expect(Math.max(...uses)).toBe(12);
  });

  it('gives nobody else’s answers away', async () => {
    const world = await createWorld(universe, at);
    const busy = Array.from({ length: 8 }, (_, count) => aMail({ subject: `Help ${count}` }));
    await correspond(world, [...busy, aMail({ from: 'bo@mail.example', subject: 'Help' })]);
    const to = world.sent().map((mail) => mail.to);
    expect(to.filter((address) => address === 'ana@mail.example')).toHaveLength(5);
    expect(to.filter((address) => address === 'bo@mail.example')).toHaveLength(1);
    const unanswered = (await casesOf(world)).filter(({ history }) =>
      JSON.stringify(history).includes('not acknowledged'),
    );
    expect(unanswered).toHaveLength(3);
  });
});
