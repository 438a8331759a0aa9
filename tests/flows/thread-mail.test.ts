import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { referenceOf } from '../../lib/domain/ids.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { readCase } from '../../lib/flows/read-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { resolve } from '../../lib/flows/work-on-case.ts';
import { aMail, correspond, type MailOptions, receiveMail } from '../world/a-mail.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const casesOf = async (world: World) => {
  const ids = (await world.rows()).filter(({ sk }) => sk === 'CASE').map(({ caseId }) => String(caseId));
  const cases = await Promise.all(ids.map((caseId) => world.ports.store.loadCase(caseId)));
  return cases.filter((each) => each !== undefined).sort((one, other) => one.openedAt - other.openedAt);
};
const messagesOf = async (world: World) => (await world.rows()).filter(({ direction }) => direction === 'in');

/** A world in which these mails arrived one after the other. */
const afterMails = async (...mails: MailOptions[]): Promise<World> => {
  const world = await createWorld(universe, at);
  await correspond(world, mails.map(aMail));
  return world;
};

const onlyCase = async (world: World) => {
  const [supportCase, ...others] = await casesOf(world);
  if (supportCase === undefined || others.length > 0) throw new Error(`${others.length + 1} cases`);
  return supportCase;
};

const opening = { subject: 'Payment', id: 'first@mail.example' } as const;
const tokenOf = (caseId: string) =>
  signedReplyAddress('support@test-pay.example', caseId, 'reply-key-of-the-tests');

describe('a mail joins the case', () => {
  it('that its signed reply address names, whatever else it says', async () => {
    const world = await afterMails(opening);
    const { caseId } = await onlyCase(world);
    await correspond(world, [aMail({ to: tokenOf(caseId), subject: 'something else entirely' })]);
    expect(await messagesOf(world)).toHaveLength(2);
    expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
  });

  it.each(['Delivered-To', 'X-Original-To'])(
    'whose reply address a forwarder noted as %s',
    async (header) => {
      const world = await afterMails(opening);
      const { caseId } = await onlyCase(world);
      const headers = [`${header}: ${tokenOf(caseId)}`];
      await correspond(world, [aMail({ to: 'old-support@elsewhere.example', subject: 'Hi', headers })]);
      expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
    },
  );

  it.each([['email.amazonses.com'], ['eu-west-1.amazonses.com'], ['amazonses.com']])(
    'that an answer to our mail belongs to, under the id SES gave it at %s',
    async (domain) => {
      const world = await afterMails(opening);
      const id = world.sent()[0]?.providerMessageId ?? '';
      await correspond(world, [aMail({ subject: '', headers: [`In-Reply-To: <${id}@${domain}>`] })]);
      expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
    },
  );

  it('of its own earlier mail, and of the nearest mail in References that is known', async () => {
    const world = await afterMails(opening, {
      subject: '',
      headers: ['References: <first@mail.example> <unknown@elsewhere.example>'],
    });
    expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
  });

  it('whose reference stands in the subject, where a program cut everything else off', async () => {
    const world = await afterMails(opening);
    const reference = referenceOf((await onlyCase(world)).caseId);
    await correspond(world, [aMail({ subject: `回复：Payment [${reference}]` })]);
    expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
  });

  it.each([
    ['Re: My payout 4711 has not arrived'],
    ['AW: my payout 4711  has not arrived!'],
    ['RE[2]: Fwd: My payout 4711 has not arrived'],
    ['답장: My payout 4711 has not arrived'],
    ['رد: My payout 4711 has not arrived'],
  ])('with the same specific subject from the same sender: %s', async (subject) => {
    const world = await afterMails({}, { subject });
    expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
  });

  it('that two mails about the same thing open at once', async () => {
    const world = await createWorld(universe, at);
    await Promise.all([receiveMail(world, aMail()), receiveMail(world, aMail({ text: 'Still nothing.' }))]);
    await world.routeAll();
    expect((await onlyCase(world)).recentMessageIds).toHaveLength(2);
  });
});

describe('a mail opens a case of its own', () => {
  it.each([
    ['Payment', 'Payment'],
    ['Help', 'Re: help!'],
    ['', ''],
    ['Payment problem', 'Payment problem'],
    ['付款问题', '回复：付款问题'],
    ['Transfer 4711 has not arrived', 'Transfer 4712 has not arrived'],
  ])('when only its subject is like another: "%s" and "%s"', async (one, other) => {
    const world = await afterMails({ subject: one }, { subject: other });
    expect(await casesOf(world)).toHaveLength(2);
  });

  it('when somebody else writes with the same subject', async () => {
    const world = await afterMails(
      {},
      { from: 'bo@mail.example', subject: 'Re: My payout 4711 has not arrived' },
    );
    const [one, other] = await casesOf(world);
    expect(one?.contactId).not.toBe(other?.contactId);
    expect(other?.relatedCaseIds).toBeUndefined();
  });

  it('when a reference, an id or a reply address is merely made up', async () => {
    const world = await afterMails(opening);
    const { caseId } = await onlyCase(world);
    const forged = `${tokenOf(caseId).replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))}`;
    const id = world.sent()[0]?.providerMessageId ?? '';
    await correspond(world, [
      aMail({ to: forged, subject: '1' }),
      aMail({ from: 'bo@mail.example', subject: `Payment [${referenceOf(caseId)}]` }),
      aMail({ subject: '2', headers: [`In-Reply-To: <${id}@evil.example>`] }),
    ]);
    expect(await casesOf(world)).toHaveLength(4);
  });
});

describe('an answer from another sender', () => {
  const answered = async (over: MailOptions) => {
    const world = await afterMails(opening);
    const first = await onlyCase(world);
    await correspond(world, [aMail({ to: tokenOf(first.caseId), from: 'bo@mail.example', ...over })]);
    const cases = await casesOf(world);
    const own = cases.find(({ caseId }) => caseId === first.caseId);
    const other = cases.find(({ caseId }) => caseId !== first.caseId);
    if (own === undefined || other === undefined) throw new Error(`${cases.length} cases`);
    return { world, own, other, count: cases.length };
  };

  it('opens a case beside it, and each shows the other', async () => {
    const { own, other } = await answered({});
    expect(own.recentMessageIds).toHaveLength(1);
    expect(own.relatedCaseIds).toEqual([other.caseId]);
    expect(other.relatedCaseIds).toEqual([own.caseId]);
    expect(own.history.at(-1)).toMatchObject({ because: other.reference });
    expect(other.history.at(-1)).toMatchObject({ because: own.reference });
  });

  it('takes over nothing of the customer, and sees nothing of the case', async () => {
    const { world, own, other } = await answered({});
    expect(other.contactId).not.toBe(own.contactId);
    const read = await readCase(world.ports, anAgent(), other.caseId);
    const texts = read.ok ? read.value.messages.map(({ text }) => text) : [];
    expect(texts.length).toBeGreaterThan(0);
    expect((await world.ports.store.loadConversation(own.conversationKey))?.replyAddress?.to).toBe(
      'ana@mail.example',
    );
    const toBo = world.sent().filter(({ to }) => to === 'bo@mail.example');
    expect(toBo).toHaveLength(1);
    expect(JSON.stringify(toBo)).not.toContain(own.reference);
  });

  it('is answered alone, and what follows from him stays in his case', async () => {
    const { world, own, other } = await answered({});
    await correspond(world, [
      aMail({ to: tokenOf(own.caseId), from: 'bo@mail.example', subject: 'again', text: 'me again' }),
    ]);
    const cases = await casesOf(world);
    expect(cases).toHaveLength(2);
    expect(cases.find(({ caseId }) => caseId === other.caseId)?.recentMessageIds).toHaveLength(2);
    const work = { agent: anAgent(), caseId: other.caseId, fence: 1, at: at + minute };
    for (const _ of cases) await claimNext(world.ports, anAgent(), 'west', at);
    await replyToCustomer(world.ports, work, { text: 'Hello Bo' });
    await world.sendAll(at + minute);
    expect(world.sent().at(-1)).toMatchObject({ to: 'bo@mail.example' });
  });

  it.each([
    ['a colleague who was in copy', opening, {}],
    ['a sender who has answers sent to the customer', opening, { headers: ['Reply-To: ana@mail.example'] }],
    ['a sender who calls himself the customer', opening, { from: 'Ana <bo@mail.example>' }],
  ])('is that of %s too', async (_who, first, over) => {
    const world = await afterMails({ ...first, headers: ['Cc: bo@mail.example'] });
    const { caseId } = await onlyCase(world);
    await correspond(world, [aMail({ to: tokenOf(caseId), from: 'bo@mail.example', ...over })]);
    expect(await casesOf(world)).toHaveLength(2);
  });

  it('by the id of a mail he has seen is one too', async () => {
    const world = await afterMails(opening, {
      from: 'bo@mail.example',
      subject: '',
      headers: ['In-Reply-To: <first@mail.example>'],
    });
    const [one, other] = await casesOf(world);
    expect(one?.relatedCaseIds).toEqual([other?.caseId]);
  });
});

describe('one mail to two of our mailboxes', () => {
  const both = {
    to: 'support@test-pay.example',
    headers: ['Cc: Billing <billing@test-pay.example>'],
    id: 'twice@mail.example',
  };

  it('is one case that names both', async () => {
    const world = await afterMails(both);
    expect((await onlyCase(world)).inboxId).toBe('support');
    const [message] = await messagesOf(world);
    expect(message?.recipients).toEqual(['support@test-pay.example', 'billing@test-pay.example']);
  });

  it('is one message, one case and one acknowledgement when each delivers it', async () => {
    const world = await createWorld(universe, at);
    const received = (by: string) =>
      Buffer.from(`Received: from x by y for <${by}>; today\r\n${Buffer.from(aMail(both)).toString()}`);
    await correspond(world, [received('billing@test-pay.example'), received('support@test-pay.example')]);
    expect(await messagesOf(world)).toHaveLength(1);
    expect((await onlyCase(world)).inboxId).toBe('support');
    expect(world.sent()).toHaveLength(1);
  });

  it('is one message also when neither copy names the other mailbox', async () => {
    const world = await createWorld(universe, at);
    const blind = (by: string) =>
      aMail({ to: 'friends@list.example', id: 'b@mail.example', headers: [`Delivered-To: ${by}`] });
    await Promise.all([
      receiveMail(world, blind('billing@test-pay.example')),
      receiveMail(world, blind('support@test-pay.example')),
    ]);
    await world.routeAll();
    const [message, ...others] = await messagesOf(world);
    expect(others).toEqual([]);
    expect([...Array.from(Object(message).recipients)].sort()).toEqual([
      'billing@test-pay.example',
      'support@test-pay.example',
    ]);
  });
});

describe('a resolved case', () => {
  const resolved = async () => {
    const world = await afterMails(opening);
    await claimNext(world.ports, anAgent(), 'west', at);
    const { caseId, fence } = await onlyCase(world);
    await resolve(world.ports, { agent: anAgent(), caseId, fence, at: at + minute });
    return { world, caseId };
  };

  it('is opened again by an answer within its window', async () => {
    const { world, caseId } = await resolved();
    await correspond(world, [aMail({ to: tokenOf(caseId), text: 'It did not arrive.' })], at + hour);
    expect(await onlyCase(world)).toMatchObject({ caseId, state: 'queued' });
  });

  it('is followed by a new one after that, and each names the other', async () => {
    const { world, caseId } = await resolved();
    await correspond(world, [aMail({ to: tokenOf(caseId), text: 'It did not arrive.' })], at + 9 * day);
    const [before, next] = await casesOf(world);
    expect(before).toMatchObject({ caseId, state: 'resolved', relatedCaseIds: [next?.caseId] });
    expect(next).toMatchObject({ state: 'queued', previousCaseId: caseId });
  });
});
