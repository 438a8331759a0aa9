import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { resolve } from '../../lib/flows/work-on-case.ts';
import { aMessage } from '../world/a-message.ts';
import { anEvent } from '../world/an-event.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const at = Date.parse('2026-11-23T09:00:00Z');
const { conversationKey } = aMessage();
const targets = ['5512/1'];
const written = aMessage({ messageId: 'in-5512/1' });

const loadCase = async (world: World) => {
  const conversation = await world.ports.store.loadConversation(conversationKey);
  const found = await world.ports.store.loadCase(conversation?.currentCaseId ?? '');
  if (found === undefined) throw new Error('there is no case');
  return found;
};

/** A case that waits for the customer, with an acknowledgement and a reply that Telegram took. */
const answered = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.deliver(written);
  await world.routeAll();
  await world.sendAll();
  const { deskId } = await loadCase(world);
  await claimNext(world.ports, anAgent(), deskId, at);
  const { caseId, fence } = await loadCase(world);
  const work = { agent: anAgent(), caseId, fence, at: at + minute };
  await replyToCustomer(world.ports, work, { text: 'We are looking into it.' });
  await world.sendAll();
  return world;
};

const replyOf = async (world: World) => {
  const messages = await world.ports.store.listMessages(conversationKey, 10);
  const reply = messages.findLast((message) => message.direction === 'out');
  if (reply?.direction !== 'out') throw new Error('there is no reply');
  return reply;
};

const happen = async (world: World, ...events: ReturnType<typeof anEvent>[]): Promise<void> => {
  await world.happen(...events);
  await world.routeAll();
};

const edit = (text: string, happenedAt = at + 5 * minute) =>
  anEvent('edit', {
    messageId: `ev-edit-${text.length}-${happenedAt}`,
    targets,
    happenedAt,
    said: aMessage({ messageId: 'in-5512/1', text, at: happenedAt }),
  });

const whats = async (world: World) => (await loadCase(world)).history.map(({ what }) => what);

describe('an edit', () => {
  it('shows the new text, keeps the old one and brings a waiting case back to its desk', async () => {
    const world = await answered();
    await happen(world, edit('It arrived, thank you'));
    expect(await world.ports.store.loadMessage(written)).toMatchObject({
      text: 'It arrived, thank you',
      edits: [{ at, text: written.text }],
      editedAt: at + 5 * minute,
    });
    expect(await loadCase(world)).toMatchObject({ state: 'queued' });
    expect(await world.liveTickets()).toHaveLength(1);
  });

  it('that comes late does not hide a newer one, and one that comes again changes nothing', async () => {
    const world = await answered();
    await happen(world, edit('newest', at + 9 * minute));
    await happen(world, edit('older', at + 5 * minute));
    const before = await world.ports.store.loadMessage(written);
    await happen(world, edit('older', at + 5 * minute), edit('newest', at + 9 * minute));
    expect(before).toMatchObject({ text: 'newest' });
    expect(before?.edits?.map(({ text }) => text)).toEqual([written.text, 'older']);
    expect(await world.ports.store.loadMessage(written)).toEqual(before);
  });

  it('of a message nobody knows is a message of its own, which later events find', async () => {
    const world = await createWorld(universe, at);
    await happen(world, edit('Where is my payout?'));
    expect(await loadCase(world)).toMatchObject({ state: 'queued' });
    await happen(world, anEvent('delete', { targets }));
    expect(await world.ports.store.loadMessage(written)).toMatchObject({ text: '' });
  });
});

describe('a message taken back', () => {
  it('keeps neither text nor files anywhere, and the case says only that it happened', async () => {
    const world = await createWorld(universe, at);
    const secret = 'my card is 4111 1111';
    const file = { name: 'card.jpg', type: 'image/jpeg', objectKey: 'attachments/x' };
    await world.deliver({ ...written, text: secret, attachments: [file] });
    await world.routeAll();
    await happen(world, edit(`${secret} 1111`));
    await happen(world, anEvent('delete', { targets, happenedAt: at + 6 * minute }));
    expect(await world.ports.store.loadMessage(written)).toMatchObject({
      text: '',
      attachments: [],
      deletedAt: at + 6 * minute,
    });
    expect(JSON.stringify(await world.rows())).not.toContain(secret);
    expect(await whats(world)).toContain('the customer took a message back');
  });

  it('stays so when an edit of it comes late', async () => {
    const world = await answered();
    await happen(world, anEvent('delete', { targets, happenedAt: at + 6 * minute }));
    await happen(world, edit('too late'));
    expect(await world.ports.store.loadMessage(written)).toMatchObject({ text: '' });
    expect(JSON.stringify(await world.rows())).not.toContain('too late');
  });

  it('is remembered while the message itself is still on its way', async () => {
    const world = await createWorld(universe, at);
    await happen(world, anEvent('delete', { targets, happenedAt: at }));
    await world.deliver(written);
    await world.routeAll();
    await runTimers(world.ports, at + 8 * minute, { limit: 10, goesOn: () => true });
    await world.routeAll();
    expect(await world.ports.store.loadMessage(written)).toMatchObject({ text: '', deletedAt: at });
  });
});

describe('a reaction', () => {
  it('stays on its message, the newest of each person, and moves no case', async () => {
    const world = await answered();
    const reaction = (emoji: string, minutes: number) =>
      anEvent('reaction', {
        messageId: `ev-reaction-${minutes}`,
        targets,
        emoji,
        by: '5512',
        happenedAt: at + minutes * minute,
      });
    await happen(world, reaction('👍', 2), reaction('', 9), reaction('❤', 5));
    expect(await world.ports.store.loadMessage(written)).toMatchObject({
      reactions: [{ by: '5512', emoji: '', at: at + 9 * minute }],
    });
    expect(await loadCase(world)).toMatchObject({ state: 'waiting' });
  });
});

describe('a receipt', () => {
  const status = async (world: World, state: 'sent' | 'delivered' | 'read' | 'failed', reason?: string) => {
    const { providerMessageId = '' } = (await replyOf(world)).delivery;
    return anEvent('status', {
      messageId: `ev-${state}`,
      targets: [providerMessageId],
      receipt: { state, ...(reason === undefined ? {} : { reason }) },
    });
  };

  it('moves a message forward, never back', async () => {
    const world = await answered();
    await happen(world, await status(world, 'read'));
    await happen(world, await status(world, 'delivered'), await status(world, 'failed', 'late news'));
    expect((await replyOf(world)).delivery).toMatchObject({ state: 'read' });
    expect(await loadCase(world)).toMatchObject({ state: 'waiting' });
  });

  it('of a failure is final, and brings the case back to an agent with the reason', async () => {
    const world = await answered();
    await happen(world, await status(world, 'failed', '131047 Re-engagement message'));
    await happen(world, await status(world, 'delivered'));
    expect((await replyOf(world)).delivery).toMatchObject({
      state: 'failed',
      reason: '131047 Re-engagement message',
    });
    const { state, history } = await loadCase(world);
    expect(state).toBe('queued');
    expect(history.at(-1)?.because).toContain('131047 Re-engagement message');
    expect(await world.liveTickets()).toHaveLength(1);
  });

  it('of a failed reply opens a case again that was resolved with it', async () => {
    const world = await answered();
    const { caseId, fence } = await loadCase(world);
    await resolve(world.ports, { agent: anAgent(), caseId, fence, at: at + 2 * minute });
    await happen(world, await status(world, 'failed', 'blocked'));
    const reopened = await loadCase(world);
    expect(reopened).toMatchObject({ caseId, state: 'queued' });
    expect(reopened.resolvedAt).toBeUndefined();
  });

  it('about everything until an instant reaches all that was sent until then', async () => {
    const world = await answered();
    await happen(world, anEvent('status', { receipt: { state: 'read', upTo: at } }));
    const sent = (await world.ports.store.listMessages(conversationKey, 10)).flatMap((message) =>
      message.direction === 'out' ? [message.delivery.state] : [],
    );
    expect(sent).toEqual(['read', 'sent']);
  });

  it('settles a message of which nobody knew whether it left, where the provider hands our id back', async () => {
    const world = await answered();
    const reply = await replyOf(world);
    const { providerMessageId: _lost, ...delivery } = reply.delivery;
    const unconfirmed = { ...delivery, state: 'unconfirmed' as const };
    await world.ports.store.saveMessage({ ...reply, delivery: unconfirmed, version: reply.version + 1 });
    await happen(
      world,
      anEvent('status', {
        targets: ['wamid.unknown'],
        ownMessageId: reply.messageId,
        receipt: { state: 'delivered' },
      }),
    );
    expect((await replyOf(world)).delivery).toMatchObject({
      state: 'delivered',
      providerMessageId: 'wamid.unknown',
    });
  });

  it('that comes before the message is known waits for it, does not hold others up, and ends', async () => {
    const world = await createWorld(universe, at);
    const early = anEvent('status', {
      targets: ['not-yet'],
      receipt: { state: 'delivered' },
      happenedAt: at,
    });
    await world.happen(early);
    await world.deliver(written);
    await world.routeAll();
    expect(await loadCase(world)).toMatchObject({ state: 'queued' });
    expect((await world.ports.store.loadEvent(early))?.dueAt).toBeDefined();
    for (let minutes = 2; minutes <= 30; minutes += 2) {
      await runTimers(world.ports, at + minutes * minute, { limit: 10, goesOn: () => true });
      await world.routeAll();
    }
    const settled = await world.ports.store.loadEvent(early);
    expect(settled?.dueAt).toBeUndefined();
    expect(settled?.outcome).toBe('the message it is about is unknown');
  });
});

describe('an echo', () => {
  const echo = (id: string) =>
    anEvent('echo', { messageId: `ev-${id}`, targets: [id], said: aMessage({ text: 'typed on the phone' }) });

  it('of what we sent changes nothing', async () => {
    const world = await answered();
    const before = await world.ports.store.listMessages(conversationKey, 10);
    await happen(world, echo((await replyOf(world)).delivery.providerMessageId ?? ''));
    expect(await world.ports.store.listMessages(conversationKey, 10)).toEqual(before);
  });

  it('of what our people typed elsewhere is kept as sent, never sent again, and told to the case', async () => {
    const world = await answered();
    const sent = world.sent().length;
    await happen(world, echo('5512/99'), echo('5512/99'));
    await world.sendAll();
    expect(await replyOf(world)).toMatchObject({ purpose: 'echo', text: 'typed on the phone' });
    expect(world.sent()).toHaveLength(sent);
    expect(await whats(world)).toContain("somebody wrote in the provider's app");
    expect(await loadCase(world)).toMatchObject({ state: 'waiting' });
  });
});

describe('a customer who blocks us', () => {
  const relation = (to: 'blocked' | 'opted-out' | 'reachable', minutes: number) =>
    anEvent('system', {
      messageId: `ev-${to}-${minutes}`,
      relation: to,
      happenedAt: at + minutes * minute,
    });
  const tryToReply = async (world: World) => {
    const { caseId, deskId } = await loadCase(world);
    await claimNext(world.ports, anAgent(), deskId, at);
    const { fence } = await loadCase(world);
    const work = { agent: anAgent(), caseId, fence, at: at + 20 * minute };
    return replyToCustomer(world.ports, work, { text: 'Hello?' });
  };

  it('is not written to, and agents are told why, until they let us in again', async () => {
    const world = await answered();
    await happen(world, relation('blocked', 5));
    expect(await tryToReply(world)).toMatchObject({ ok: false, refusal: { code: 'blocked-by-customer' } });
    expect(await whats(world)).toContain('the customer blocked us on this channel');
    await happen(world, relation('reachable', 6), relation('blocked', 5));
    expect(await tryToReply(world)).toMatchObject({ ok: true });
  });

  it('lets us in by writing, but an opt-out holds until it is taken back', async () => {
    for (const [how, blockedBecause] of [
      ['blocked', undefined],
      ['opted-out', 'opted-out'],
    ] as const) {
      const world = await answered();
      await happen(world, relation(how, 5));
      await world.deliver(aMessage({ messageId: 'in-later', at: at + 7 * minute }));
      await world.routeAll(at + 8 * minute);
      const conversation = await world.ports.store.loadConversation(conversationKey);
      expect(conversation?.blockedBecause).toBe(blockedBecause);
    }
  });
});

describe('a customer who moves to another address', () => {
  it('is answered there, because the provider says so, and stays the same contact', async () => {
    const world = await answered();
    await happen(world, anEvent('system', { movedTo: '-1002012345678' }));
    const conversation = await world.ports.store.loadConversation(conversationKey);
    expect(conversation?.replyAddress?.to).toBe('-1002012345678');
    expect(await world.ports.store.loadAlias('telegram:bot:-1002012345678')).toMatchObject({
      contactId: conversation?.contactId,
    });
  });
});
