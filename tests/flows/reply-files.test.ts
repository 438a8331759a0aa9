import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../lib/domain/vocabulary.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const attachments = [
  { name: 'invoice.pdf', type: 'application/pdf', url: 'https://files.example/invoice.pdf' },
];

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const answered = async (channel: ChannelName, inboxId: string, peer: string) => {
  const world = await createWorld(universe, at);
  await world.deliver(aMessage({ channel, inboxId, peer, at }));
  await world.routeAll();
  await world.sendAll();
  const claimed = await claimNext(world.ports, anAgent(), 'west', at);
  if (!claimed.ok || claimed.value === undefined) throw new Error('nothing to claim');
  const work = { agent: anAgent(), caseId: claimed.value.caseId, fence: claimed.value.fence, at: at + 1 };
  const reply = { text: 'Here is your invoice.', attachments };
  await replyToCustomer(world.ports, work, reply);
  await replyToCustomer(world.ports, work, reply);
  await world.sendAll();
  expect(world.refusals()).toEqual([]);
  return world
    .sent()
    .map(({ text }) => text)
    .slice(1);
};

describe('a file in a reply', () => {
  it('leaves as the provider’s own message where it takes links', async () => {
    expect(await answered('whatsapp', 'wa-invites', '33612345678')).toEqual([
      'Here is your invoice.',
      'https://files.example/invoice.pdf',
    ]);
  });

  it('is a link in the text elsewhere', async () => {
    expect(await answered('telegram', 'bot', '5512')).toEqual([
      'Here is your invoice.\n\ninvoice.pdf: https://files.example/invoice.pdf',
    ]);
  });
});
