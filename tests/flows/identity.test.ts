import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationKey } from '../../lib/domain/ids.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { aMessage, type MessageOptions } from '../world/a-message.ts';
import { anEvent } from '../world/an-event.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const at = Date.parse('2026-11-23T09:00:00Z');
const phone = '447700900123';
const user = 'GB.10293847561029384756';
const inbox = { channel: 'whatsapp', inboxId: 'wa' } as const;

let count = 0;
const from = (peer: string, over: MessageOptions = {}): InboundMessage =>
  aMessage({ ...inbox, peer, messageId: `in-${++count}`, ...over });

const route = async (world: World, ...messages: InboundMessage[]): Promise<void> => {
  await world.deliver(...messages);
  await world.routeAll();
};

const contactOf = async (world: World, peer: string, { channel, inboxId } = inbox as MessageOptions) => {
  const key = conversationKey(channel ?? '', inboxId ?? '', peer);
  return (await world.ports.store.loadConversation(key))?.contactId;
};

describe('a contact', () => {
  it('is the same under the phone number and the user id that one message states together', async () => {
    const world = await createWorld(universe, at);
    await route(world, from(phone));
    await route(world, from(user, { alsoKnownAs: [phone] }));
    expect(await contactOf(world, user)).toBe(await contactOf(world, phone));
  });

  it('is found by an address that became known only later', async () => {
    const world = await createWorld(universe, at);
    await route(world, from(user));
    await route(world, from(user, { alsoKnownAs: [phone] }));
    await route(world, from(phone));
    expect(await contactOf(world, phone)).toBe(await contactOf(world, user));
  });

  it('keeps to its new number after the provider said that it changed', async () => {
    const world = await createWorld(universe, at);
    await route(world, from(phone));
    await world.happen(anEvent('system', { ...inbox, peer: phone, movedTo: '447700900999' }));
    await world.routeAll();
    await route(world, from('447700900999'));
    expect(await contactOf(world, '447700900999')).toBe(await contactOf(world, phone));
  });

  it('is never joined by name, by the same number in another inbox, or on another channel', async () => {
    const world = await createWorld(universe, at);
    const elsewhere = { channel: 'whatsapp', inboxId: 'other' } as const;
    const bySms = { channel: 'twilio-sms', inboxId: 'sms' } as const;
    await route(world, from(phone), from('447700900555'), from(phone, elsewhere), from(phone, bySms));
    const contacts = await Promise.all([
      contactOf(world, phone),
      contactOf(world, '447700900555'),
      contactOf(world, phone, elsewhere),
      contactOf(world, phone, bySms),
    ]);
    expect(new Set(contacts).size).toBe(4);
  });

  it('is not joined by an address typed into a form', async () => {
    const world = await createWorld(universe, at);
    const mail = { channel: 'email', inboxId: 'support' } as const;
    const form = { channel: 'form', inboxId: 'website' } as const;
    await route(world, from('ana@mail.example', mail));
    await route(world, from('1', { ...form, from: { address: 'ana@mail.example' } }));
    expect(await contactOf(world, '1', form)).not.toBe(await contactOf(world, 'ana@mail.example', mail));
  });
});
