import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { resolve } from '../../lib/flows/work-on-case.ts';
import { aMail, correspond, type MailOptions } from '../world/a-mail.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const onlyCase = async (world: World) => {
  const [row, ...others] = (await world.rows()).filter(({ sk }) => sk === 'CASE');
  const supportCase = await world.ports.store.loadCase(String(row?.caseId));
  if (supportCase === undefined || others.length > 0) throw new Error(`${others.length + 1} cases`);
  return supportCase;
};

type End = 'waiting' | 'resolved';

/** A case by mail that was answered, and resolved too if so wished. */
const answered = async (end: End, text = 'My payout has not arrived, where is it?') => {
  const world = await createWorld(universe, at);
  await correspond(world, [aMail({ id: 'first@mail.example', text })]);
  await claimNext(world.ports, anAgent(), 'west', at);
  const { caseId, fence } = await onlyCase(world);
  const work = { agent: anAgent(), caseId, fence, at: at + minute };
  await replyToCustomer(world.ports, work, { text: 'It is on its way.' });
  await world.sendAll(at + minute);
  if (end === 'resolved') await resolve(world.ports, { ...work, at: at + 2 * minute });
  return { world, before: await onlyCase(world), sent: world.sent().length };
};

const answer = (over: MailOptions): Uint8Array =>
  aMail({ headers: ['In-Reply-To: <first@mail.example>'], subject: 'Re: payout', ...over });

describe('thanks alone', () => {
  it('after a resolved case are recorded there and leave it resolved, without a word from us', async () => {
    const { world, before, sent } = await answered('resolved');
    await correspond(world, [answer({ text: 'Vielen Dank!\n\nAna' })], at + hour);
    const after = await onlyCase(world);
    expect(after).toMatchObject({ state: 'resolved', epoch: before.epoch, resolvedAt: before.resolvedAt });
    expect(after.recentMessageIds).toHaveLength(2);
    expect(after.history.at(-1)).toMatchObject({ what: 'stays resolved', because: 'the customer thanked' });
    expect(world.sent()).toHaveLength(sent);
    expect(await world.liveTickets()).toEqual([]);
  });

  it('open no follow-up either, however late they come', async () => {
    const { world, sent } = await answered('resolved');
    await correspond(world, [answer({ text: 'ありがとうございました。' })], at + 20 * day);
    expect((await onlyCase(world)).state).toBe('resolved');
    expect(world.sent()).toHaveLength(sent);
  });

  it('end a case that waits for the customer', async () => {
    const { world, sent } = await answered('waiting');
    await correspond(world, [answer({ text: '谢谢，钱收到了' })], at + hour);
    expect(await onlyCase(world)).toMatchObject({ state: 'resolved', resolvedAt: at + hour });
    expect(world.sent()).toHaveLength(sent);
  });

  it('end no case that is critical: somebody looks again', async () => {
    const hacked = 'Someone hacked my account and made a transfer I did not authorise!';
    const { world } = await answered('waiting', hacked);
    await correspond(world, [answer({ text: 'Thanks!' })], at + hour);
    expect(await onlyCase(world)).toMatchObject({ state: 'waiting', urgency: 'critical' });
  });

  it('move nothing while somebody works on the case, or nobody has yet', async () => {
    const world = await createWorld(universe, at);
    await correspond(world, [aMail({ id: 'first@mail.example' }), answer({ text: 'Thank you' })]);
    const { state, epoch, recentMessageIds } = await onlyCase(world);
    expect({ state, epoch, count: recentMessageIds.length }).toEqual({ state: 'queued', epoch: 1, count: 2 });
  });

  it('count the same in a messaging app', async () => {
    const world = await createWorld(universe, at);
    await world.deliver(aMessage());
    await world.routeAll();
    await claimNext(world.ports, anAgent(), 'west', at);
    const { caseId, fence } = await onlyCase(world);
    await resolve(world.ports, { agent: anAgent(), caseId, fence, at: at + minute });
    await world.deliver(aMessage({ messageId: 'in-2', text: 'Merci beaucoup 🙏', at: at + hour }));
    await world.routeAll(at + hour);
    expect((await onlyCase(world)).state).toBe('resolved');
  });
});

describe('what only looks like thanks', () => {
  const pdf = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Thanks',
    '--b',
    'Content-Type: application/pdf; name=a.pdf',
    'Content-Disposition: attachment; filename=a.pdf',
    '',
    'PDF',
    '--b--',
  ];
  const withFile = Buffer.from(
    [
      'From: ana@mail.example',
      'To: support@test-pay.example',
      'Message-ID: <file@mail.example>',
      'In-Reply-To: <first@mail.example>',
      ...pdf,
    ].join('\r\n'),
  );

  it.each([
    ['a complaint', answer({ text: 'Thanks, but it still has not arrived' })],
    ['sarcasm', answer({ text: 'Thanks for nothing' })],
    ['a question', answer({ text: 'Danke, wann kommt es?' })],
    ['a number', answer({ text: 'Gracias. 4711' })],
    ['a file', withFile],
  ])('opens the case again: %s', async (_what, raw) => {
    const { world } = await answered('resolved');
    await correspond(world, [raw], at + hour);
    expect((await onlyCase(world)).state).toBe('queued');
    expect(await world.liveTickets()).toHaveLength(1);
  });
});

describe('automatic mail', () => {
  const away = { text: 'I am out of the office until Monday.', subject: 'Automatic reply: payout' };
  const flags = ['In-Reply-To: <first@mail.example>', 'Auto-Submitted: auto-replied'];

  it.each(['waiting', 'resolved'] as const)('is recorded on a %s case and moves nothing', async (end) => {
    const { world, before, sent } = await answered(end);
    await correspond(world, [aMail({ ...away, headers: flags })], at + hour);
    const after = await onlyCase(world);
    expect(after).toMatchObject({ state: end, epoch: before.epoch, lastInboundAt: before.lastInboundAt });
    expect(after.history.at(-1)?.what).toBe('automatic mail came in');
    const recorded = (await world.rows()).filter(
      ({ direction, caseId }) => direction === 'in' && caseId === after.caseId,
    );
    expect(recorded).toHaveLength(2);
    expect(world.sent()).toHaveLength(sent);
  });

  it('fills no history, however much of it comes', async () => {
    const { world } = await answered('waiting');
    const mails = Array.from({ length: 60 }, () => aMail({ ...away, headers: flags }));
    await correspond(world, mails, at + hour);
    const { history } = await onlyCase(world);
    expect(history.filter(({ what }) => what === 'automatic mail came in')).toHaveLength(1);
    expect(history[0]?.what).toContain('opened');
  });

  it('finds its case by the subject where it names no mail', async () => {
    const { world, before } = await answered('resolved');
    const subject = `Automatic reply: Re: payout [${before.reference}]`;
    await correspond(world, [aMail({ ...away, subject, headers: ['Auto-Submitted: auto-replied'] })]);
    expect((await onlyCase(world)).state).toBe('resolved');
    expect((await onlyCase(world)).history.at(-1)?.what).toBe('automatic mail came in');
  });

  it('opens nothing and is answered by nobody when it belongs nowhere', async () => {
    const world = await createWorld(universe, at);
    await correspond(world, [aMail({ ...away, headers: ['Auto-Submitted: auto-generated'] })]);
    const rows = await world.rows();
    expect(rows.filter(({ sk }) => sk === 'CASE')).toEqual([]);
    expect(rows.filter(({ direction }) => direction === 'in')).toHaveLength(1);
    expect(world.sent()).toEqual([]);
  });
});
