import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const late = at + 25 * hour;

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const written = (channel: 'whatsapp' | 'messenger', messageId: string, sentAt: number) =>
  aMessage({
    channel,
    inboxId: channel === 'whatsapp' ? 'wa-invites' : 'page-tagged',
    peer: '33612345678',
    messageId,
    at: sentAt,
    replyWindowEndsAt: sentAt + 24 * hour,
  });

/** A case that was claimed after the window for free replies had closed. */
const claimedLate = async (channel: 'whatsapp' | 'messenger' = 'whatsapp', claimedAt = late) => {
  const world = await createWorld(universe, at);
  await world.deliver(written(channel, 'in-1', at));
  await world.routeAll();
  await world.sendAll();
  const claimed = await claimNext(world.ports, anAgent(), 'west', claimedAt);
  if (!claimed.ok || claimed.value === undefined) throw new Error('nothing to claim');
  return { world, supportCase: claimed.value, texts: () => world.sent().slice(1) };
};
type Late = Awaited<ReturnType<typeof claimedLate>>;

const reply = ({ world, supportCase }: Late, text: string, repliedAt = late) => {
  const { caseId, fence } = supportCase;
  return replyToCustomer(world.ports, { agent: anAgent(), caseId, fence, at: repliedAt }, { text });
};
const timers = (world: World, now: number) => runTimers(world.ports, now, { limit: 100, goesOn: () => true });

const inviteAll = async (world: World): Promise<void> => {
  await world.sendAll(late + minute);
  await timers(world, late + 2 * minute);
  await world.sendAll(late + 2 * minute);
};

const answerAt = async (world: World, messageId: string, now: number): Promise<void> => {
  await world.deliver(written('whatsapp', messageId, now));
  await world.routeAll(now);
  await world.sendAll(now + minute);
};

describe('a reply after the window has closed', () => {
  it('invites the customer once by the approved template, in their language', async () => {
    const given = await claimedLate();
    expect(await reply(given, 'First part.')).toMatchObject({ ok: true });
    expect(await reply(given, 'Second part.', late + 1)).toMatchObject({ ok: true });
    await inviteAll(given.world);
    expect(given.texts()).toMatchObject([
      { text: `template please_write in en_US; ${given.supportCase.reference}` },
    ]);
    expect(given.world.refusals()).toEqual([]);
  });

  it('follows, whole and in order, when the customer has answered the invitation', async () => {
    const given = await claimedLate();
    await reply(given, 'First part.');
    await reply(given, 'Second part.', late + 1);
    await inviteAll(given.world);
    await answerAt(given.world, 'in-2', late + hour);
    expect(
      given
        .texts()
        .map(({ text }) => text)
        .slice(1),
    ).toEqual(['First part.', 'Second part.']);
  });

  it('needs no invitation where the customer writes first', async () => {
    const given = await claimedLate();
    await reply(given, 'An answer.');
    await given.world.sendAll(late + minute);
    await answerAt(given.world, 'in-2', late + 90_000);
    await timers(given.world, late + 5 * minute);
    await given.world.sendAll(late + 5 * minute);
    expect(given.texts().map(({ text }) => text)).toEqual(['An answer.']);
  });

  it('comes back to an agent when the invitation stays unanswered for a week', async () => {
    const given = await claimedLate();
    await reply(given, 'An answer.');
    await inviteAll(given.world);
    await timers(given.world, late + 6 * day);
    await given.world.sendAll(late + 6 * day);
    expect(given.texts()).toHaveLength(1);
    await timers(given.world, late + 8 * day);
    await given.world.sendAll(late + 8 * day);
    expect(given.texts()).toHaveLength(1);
    const rows = await given.world.rows();
    const kept = rows.find(({ text }) => text === 'An answer.');
    expect(kept).toMatchObject({
      delivery: { state: 'failed', reason: expect.stringContaining('invitation') },
    });
    expect(kept?.dueAt).toBeUndefined();
  });

  it('is held, invited and sent once although the process dies at any call', {
    timeout: 240_000,
  }, async () => {
    const steps = [
      (world: World) => world.sendAll(late + minute),
      (world: World) => timers(world, late + 2 * minute),
      (world: World) => world.routeAll(late + hour),
    ];
    const finish = async (given: Late) => {
      await given.world.sendAll(late + hour + minute);
      return given.texts().map(({ text }) => text);
    };
    const start = async () => {
      const given = await claimedLate();
      await reply(given, 'An answer.');
      return given;
    };
    const run = async (given: Late, call: number, moment: 'before' | 'after') => {
      const { world } = given;
      world.crash.killAt(call, moment);
      for (const [index, step] of steps.entries()) {
        if (index === 2) {
          // The invitation leaves and is answered, undisturbed.
          const number = world.crash.calls.length;
          world.crash.disarm();
          await world.sendAll(late + 2 * minute);
          await world.deliver(written('whatsapp', 'in-2', late + hour));
          world.crash.killAt(call - number, moment);
        }
        try {
          await step(world);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          world.crash.disarm();
          await step(world);
          await timers(world, late + 2 * minute);
        }
      }
      world.crash.disarm();
      return finish(given);
    };
    for (let call = 0; call < 12; call++) {
      for (const moment of ['before', 'after'] as const) {
        const texts = await run(await start(), call, moment);
        expect(texts.at(-1), `killed ${moment} call ${call}`).toBe('An answer.');
        expect(texts.length, `killed ${moment} call ${call}`).toBe(2);
      }
    }
  });

  it('leaves under Meta’s tag for people within seven days, and is refused after', async () => {
    const given = await claimedLate('messenger');
    expect(await reply(given, 'An answer.')).toMatchObject({ ok: true });
    await given.world.sendAll(late + minute);
    expect(given.texts()).toMatchObject([{ text: 'An answer.' }]);
    const row = (await given.world.rows()).find(({ text }) => text === 'An answer.');
    expect(row).toMatchObject({ byHumanAgent: true, delivery: { state: 'sent' } });
    const afterwards = at + 7 * day + minute;
    const refused = await claimedLate('messenger', afterwards);
    expect(await reply(refused, 'Too late.', afterwards)).toMatchObject({
      ok: false,
      refusal: { code: 'reply-window-closed' },
    });
  });
});
