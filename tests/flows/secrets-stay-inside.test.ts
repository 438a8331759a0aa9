import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseView, summaryView } from '../../functions/desk-api/views.ts';
import { minute } from '../../lib/domain/instant.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { routeInbound } from '../../lib/flows/route-inbound.ts';
import { claimCase } from '../../lib/flows/work-on-case.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const card = '4111 1111 1111 1111';
const iban = 'DE89 3704 0044 0532 0130 00';
const text =
  `Card ${card}, IBAN ${iban}, my password is Tr0ub4dor&3, the code is 482913, id 11010519491231002X, ` +
  'passport E12345678, order A-99821, 50 EUR by Friday';
const leak = /4111 ?1111 ?1111|3704 ?0044|Tr0ub4dor|482913|11010519491231002X|E12345678/;
const message = aMessage({
  channel: 'email',
  inboxId: 'support',
  peer: 'ana@mail.example',
  subject: `About ${card} and ${iban}`,
  text,
  threading: { mailId: 'in-1@mail.example', references: [] },
});

describe('what a customer should not have written', () => {
  it('is in the stored message and nowhere else: no queue, log line, mail, ticket or case', async () => {
    const world = await createWorld(universe, at);
    const outside: unknown[] = [];
    const told = <Sent>(queue: { send: (sent: Sent) => Promise<void> }) => ({
      send: (sent: Sent) => {
        outside.push(sent);
        return queue.send(sent);
      },
    });
    const { ports } = world;
    const watched = {
      ...ports,
      outbound: told(ports.outbound),
      media: told(ports.media),
      deskQueues: told(ports.deskQueues),
    };
    await world.deliver(message);
    outside.push(await routeInbound(watched, message, at));
    const row = (await world.rows()).find(({ sk }) => sk === 'CASE');
    const work = { agent: anAgent(), caseId: String(row?.caseId), at: at + minute };
    await claimCase(ports, work);
    const claimed = await ports.store.loadCase(work.caseId);
    await replyToCustomer(ports, { ...work, fence: claimed?.fence ?? 0 }, { text: 'We look into it.' });
    await world.sendAll(at + minute);
    if (claimed === undefined) throw new Error('no case was opened');
    outside.push(caseView(claimed), world.sent(), row);
    outside.push(summaryView({ ...claimed, replyDueAt: claimed.sla.reply.dueAt }));
    const written = JSON.stringify(outside);
    expect(world.sent().at(-1)?.text).toContain('We look into it.');
    expect(written).toContain('A-99821');
    expect(written).not.toMatch(leak);
    const inside = (await world.rows()).filter(({ sk }) => String(sk).startsWith('MSG#'));
    expect(JSON.stringify(inside)).toMatch(leak);
    const others = (await world.rows()).filter(({ sk }) => !String(sk).startsWith('MSG#'));
    expect(JSON.stringify(others)).not.toMatch(leak);
  });
});
