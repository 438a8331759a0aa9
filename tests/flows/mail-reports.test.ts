import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveFeedback } from '../../functions/receive-feedback/receive.ts';
import { minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { listQuarantine } from '../../lib/flows/quarantine.ts';
import { readCase } from '../../lib/flows/read-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { aMail, correspond, receiveMail } from '../world/a-mail.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Bounces and complaints, by notification and by mail, from the engine's doors to the case an agent reads. */

const at = Date.parse('2026-11-23T09:00:00Z');
const ana = 'ana@mail.example';
const supervisor = anAgent({ role: 'supervisor' });

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const notify = (world: World, text: string, now = at + minute) =>
  receiveFeedback({ ...world.ports, replyKeys: async () => ['reply-key-of-the-tests'] }, text, now);

/** What SES says of the mail with this id. */
const aNotification = (sesId: string, over: object): string =>
  JSON.stringify({
    mail: { messageId: sesId, source: 'support@test-pay.example', destination: [ana] },
    ...over,
  });

const permanent = (sesId: string): string =>
  aNotification(sesId, {
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'NoEmail',
      bouncedRecipients: [{ emailAddress: ana, action: 'failed', status: '5.1.1' }],
    },
  });
const delivery = (sesId: string): string =>
  aNotification(sesId, { eventType: 'Delivery', delivery: { recipients: [ana] } });
const complaint = (sesId: string): string =>
  aNotification(sesId, {
    eventType: 'Complaint',
    complaint: { complainedRecipients: [{ emailAddress: ana }], complaintFeedbackType: 'abuse' },
  });

/** A bounce as a mail server writes it. */
const aBounceMail = (
  quoted: readonly string[],
  over: { to?: string; action?: string; status?: string } = {},
) => {
  const { to = 'support@test-pay.example', action = 'failed', status = '5.1.1' } = over;
  return Buffer.from(
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.example',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <bounce-1@mx.example>',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      ...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', ''],
      ...[`Final-Recipient: rfc822; ${ana}`, `Action: ${action}`, `Status: ${status}`],
      ...['--b', 'Content-Type: text/rfc822-headers', '', ...quoted, '--b--'],
    ].join('\r\n'),
  );
};

/** A world in which Ana wrote by mail and was acknowledged. */
const acknowledged = async () => {
  const world = await createWorld(universe, at);
  await correspond(world, [aMail({ from: ana })]);
  return { world, caseId: await onlyCaseId(world), sesId: lastSent(world) };
};

/** The same after an agent answered. */
const answered = async () => {
  const { world, caseId } = await acknowledged();
  await claimNext(world.ports, anAgent(), 'west', at);
  const claimed = await world.ports.store.loadCase(caseId);
  const work = { agent: anAgent(), caseId, fence: claimed?.fence ?? 0, at: at + 1_000 };
  const answer = await replyToCustomer(world.ports, work, { text: 'It is on its way.' });
  if (!answer.ok) throw new Error(answer.refusal.detail);
  await world.sendAll(at + 1_000);
  return { world, caseId, work, sesId: lastSent(world) };
};

const onlyCaseId = async (world: World): Promise<string> =>
  String((await world.rows()).find(({ sk }) => sk === 'CASE')?.caseId);
const lastSent = (world: World): string => world.sent().at(-1)?.providerMessageId ?? 'nothing was sent';

const seen = async (world: World, caseId: string) => {
  const found = await readCase(world.ports, supervisor, caseId);
  if (!found.ok) throw new Error(found.refusal.detail);
  const { supportCase, messages, mark } = found.value;
  const outbound = messages.filter((message) => message.direction === 'out').map(({ delivery }) => delivery);
  const history = supportCase.history.map(({ what, because = '' }) => `${what}: ${because}`);
  return { state: supportCase.state, delivery: outbound.at(-1), history, mark, outbound };
};

const quarantined = async (world: World) => {
  const found = await listQuarantine(
    { ...world.ports, mailIntake: { takeIn: async () => undefined } },
    supervisor,
    'held',
    { limit: 10 },
  );
  return found.ok ? found.value.mails : [];
};

describe('a bounce that SES reports', () => {
  it('of an acknowledgement is on the message and in the history of the queued case', async () => {
    const { world, caseId, sesId } = await acknowledged();
    expect(await notify(world, permanent(sesId))).toEqual({ outcome: 'failed', counts: { mailsBounced: 1 } });
    await world.routeAll();
    const { state, delivery, history, mark } = await seen(world, caseId);
    expect(state).toBe('queued');
    expect(delivery).toMatchObject({ state: 'failed', reason: 'Permanent NoEmail: 5.1.1' });
    expect(history.at(-1)).toMatch(/not delivered: acknowledgement out-\w+ failed: Permanent NoEmail/);
    expect(mark?.bounced).toMatchObject({ count: 1 });
  });

  it('of an answer brings the waiting case back to its desk', async () => {
    const { world, caseId, sesId } = await answered();
    expect((await seen(world, caseId)).state).toBe('waiting');
    await notify(world, permanent(sesId));
    await world.routeAll();
    expect((await seen(world, caseId)).state).toBe('queued');
    expect(await world.liveTickets()).toHaveLength(1);
  });

  it('counts although the mail was delivered before, and a late delivery report does not undo it', async () => {
    const { world, caseId, sesId } = await answered();
    for (const text of [delivery(sesId), permanent(sesId)]) {
      await notify(world, text);
      await world.routeAll();
    }
    expect((await seen(world, caseId)).delivery?.state).toBe('failed');
    const other = await answered();
    for (const text of [permanent(other.sesId), delivery(other.sesId)]) {
      await notify(other.world, text);
      await other.world.routeAll();
    }
    expect((await seen(other.world, other.caseId)).delivery?.state).toBe('failed');
  });

  it('counts once, however often it is reported, and by mail besides', async () => {
    const { world, caseId, sesId } = await answered();
    await notify(world, permanent(sesId));
    expect(await notify(world, permanent(sesId))).toEqual({ outcome: 'failed', counts: {} });
    await receiveMail(world, aBounceMail([`Message-ID: <${sesId}@eu-west-1.amazonses.com>`]), at + minute);
    await world.routeAll();
    const { history, mark } = await seen(world, caseId);
    expect(history.filter((line) => line.includes('not delivered'))).toHaveLength(1);
    expect(mark?.bounced?.count).toBe(1);
  });

  it('before the run that sent the mail could write its id down waits for it', async () => {
    const { world, caseId, sesId } = await acknowledged();
    await notify(world, permanent(`${sesId}-unknown`));
    await world.routeAll();
    const [event] = (await world.rows()).filter(({ direction }) => direction === 'event');
    expect(event?.dueAt).toBeDefined();
    expect((await seen(world, caseId)).delivery?.state).toBe('sent');
  });

  it('of a mail whose sending run died finds it by the id and the signed address we wrote', async () => {
    const { world, caseId } = await acknowledged();
    const { headers = {} } = world.sent().at(-1) ?? {};
    const [stored] = (await world.rows()).filter(({ direction }) => direction === 'out');
    const quoted = [
      { name: 'Message-ID', value: `<${String(stored?.messageId)}@test-pay.example>` },
      { name: 'Reply-To', value: headers['reply-to'] ?? '' },
    ];
    const mail = {
      messageId: 'ses-lost',
      source: 'support@test-pay.example',
      destination: [ana],
      headers: quoted,
    };
    await notify(world, JSON.stringify({ eventType: 'Delivery', mail, delivery: { recipients: [ana] } }));
    await world.routeAll();
    expect((await seen(world, caseId)).delivery?.state).toBe('delivered');
  });
});

describe('what is no failure', () => {
  it('changes no state: an out-of-office answer, a delay', async () => {
    const { world, caseId, sesId } = await answered();
    const outOfOffice = {
      bounceType: 'Transient',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: ana }],
    };
    const delayed = {
      delayType: 'TransientCommunicationFailure',
      delayedRecipients: [{ emailAddress: ana, status: '4.4.1' }],
    };
    await notify(world, aNotification(sesId, { notificationType: 'Bounce', bounce: outOfOffice }));
    await notify(world, aNotification(sesId, { eventType: 'DeliveryDelay', deliveryDelay: delayed }));
    await receiveMail(
      world,
      aBounceMail([`Message-ID: <${sesId}@eu-west-1.amazonses.com>`], { action: 'delayed', status: '4.4.7' }),
    );
    await world.routeAll();
    const { state, delivery, history, mark } = await seen(world, caseId);
    expect({ state, delivery: delivery?.state, mark }).toEqual({
      state: 'waiting',
      delivery: 'sent',
      mark: undefined,
    });
    expect(history.at(-1)).toContain('delayed');
  });

  it('is a delivery, which the message shows', async () => {
    const { world, caseId, sesId } = await answered();
    expect(await notify(world, delivery(sesId))).toEqual({
      outcome: 'delivered',
      counts: { mailsDelivered: 1 },
    });
    await world.routeAll();
    expect(await seen(world, caseId)).toMatchObject({ state: 'waiting', delivery: { state: 'delivered' } });
  });
});

describe('a bounce that comes as mail', () => {
  it('finds the mail it quotes and is never answered', async () => {
    const { world, caseId, sesId } = await answered();
    const before = world.sent().length;
    await correspond(world, [aBounceMail([`Message-ID: <${sesId}@email.amazonses.com>`])], at + minute);
    const { state, delivery, mark } = await seen(world, caseId);
    expect(state).toBe('queued');
    expect(delivery).toMatchObject({ state: 'failed', reason: '5.1.1' });
    expect(mark?.bounced?.count).toBe(1);
    expect(world.sent()).toHaveLength(before);
    expect((await world.rows()).filter(({ sk }) => sk === 'CASE')).toHaveLength(1);
  });

  it('to our signed reply address tells that case, also when it quotes no id that is known', async () => {
    const { world, caseId } = await answered();
    const to = world.sent().at(-1)?.headers?.['reply-to'] ?? '';
    await correspond(world, [aBounceMail(['Subject: Re: payout'], { to })], at + minute);
    await untilGivenUp(world);
    const { state, history } = await seen(world, caseId);
    expect(state).toBe('queued');
    expect(history.join()).toContain('a mail was not delivered: 5.1.1');
    expect(await quarantined(world)).toEqual([]);
  });

  it('about a mail nobody knows is stored, waits for a supervisor, marks nobody and is never answered', async () => {
    const { world, caseId } = await acknowledged();
    const before = world.sent().length;
    await correspond(world, [aBounceMail(['Message-ID: <somebody-elses@mail.example>'])], at + minute);
    await untilGivenUp(world);
    expect(await quarantined(world)).toMatchObject([
      {
        reason: 'unplaced-report',
        rawKey: 'mail/inbound/1',
        says: `a mail was not delivered (${ana}): 5.1.1`,
      },
    ]);
    expect(
      (await world.rows()).filter(
        ({ text, flags }) => text !== undefined && JSON.stringify(flags)?.includes('"bounce":true'),
      ),
    ).toHaveLength(1);
    expect((await seen(world, caseId)).mark).toBeUndefined();
    expect(world.sent()).toHaveLength(before);
  });
});

/** Lets the timers bring unplaced reports back until they are given up. */
const untilGivenUp = async (world: World): Promise<void> => {
  for (let now = at + 3 * minute; now < at + 40 * minute; now += 3 * minute) {
    await runTimers(world.ports, now, { limit: 100, goesOn: () => true });
    await world.routeAll(now);
  }
};

describe('a complaint', () => {
  it('is shown on the case, without calling the mail undelivered, and marks the address', async () => {
    const { world, caseId, sesId } = await answered();
    expect(await notify(world, complaint(sesId))).toEqual({
      outcome: 'complained',
      counts: { mailsComplained: 1 },
    });
    await world.routeAll();
    const { state, delivery, history, mark } = await seen(world, caseId);
    expect({ state, delivery: delivery?.state }).toEqual({ state: 'queued', delivery: 'delivered' });
    expect(history.at(-1)).toContain('the customer reported our mail as spam: reply');
    expect(mark?.complained?.count).toBe(1);
  });
});

const byForm = (id: string, now: number) =>
  aMessage({
    channel: 'form',
    inboxId: 'site',
    peer: `visit-${id}`,
    messageId: `in-${id}`,
    at: now,
    from: { address: ana },
    replyAddress: { channel: 'email', inboxId: 'support', to: ana },
  });

describe('a marked address', () => {
  it('gets no automatic mail, and the case says why', async () => {
    const { world, sesId } = await acknowledged();
    await notify(world, permanent(sesId));
    await world.routeAll();
    const before = world.sent().length;
    const now = at + 5 * minute;
    await world.deliver(byForm('1', now));
    await world.routeAll(now);
    await world.sendAll(now);
    expect(world.sent()).toHaveLength(before);
    const cases = (await world.rows()).filter(({ sk }) => sk === 'CASE');
    expect(JSON.stringify(cases)).toContain('mail to this address bounces (Permanent NoEmail: 5.1.1)');
  });

  it('is written to by an agent only on purpose', async () => {
    const { world, caseId, work, sesId } = await answered();
    await notify(world, permanent(sesId));
    await world.routeAll();
    await claimNext(world.ports, anAgent(), 'west', at + 2 * minute);
    const again = {
      ...work,
      fence: (await world.ports.store.loadCase(caseId))?.fence ?? 0,
      at: at + 2 * minute,
    };
    const refused = await replyToCustomer(world.ports, again, { text: 'Is this your address?' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'address-marked' } });
    const before = world.sent().length;
    const insisted = await replyToCustomer(world.ports, again, {
      text: 'Is this your address?',
      despiteMark: true,
    });
    expect(insisted.ok).toBe(true);
    await world.sendAll(at + 3 * minute);
    expect(world.sent()).toHaveLength(before + 1);
  });

  it('is good again once its owner writes, if mail bounced, and stays marked after a complaint', async () => {
    const { world, caseId, sesId } = await acknowledged();
    await notify(world, permanent(sesId));
    await world.routeAll();
    await correspond(
      world,
      [aMail({ from: ana, subject: 'Another matter entirely, order 99' })],
      at + 10 * minute,
    );
    expect((await seen(world, caseId)).mark?.bounced).toBeUndefined();
    expect(world.sent()).toHaveLength(2);
    await notify(world, complaint(lastSent(world)), at + 11 * minute);
    await world.routeAll(at + 11 * minute);
    await correspond(world, [aMail({ from: ana, subject: 'A third matter, order 12345' })], at + 20 * minute);
    expect((await seen(world, caseId)).mark?.complained).toBeDefined();
    expect(world.sent()).toHaveLength(2);
  });

  it('is not cleared by whoever writes under it without proof', async () => {
    const { world, caseId, sesId } = await acknowledged();
    await notify(world, permanent(sesId));
    await world.routeAll();
    await correspond(world, [forged({})], at + 10 * minute);
    expect((await seen(world, caseId)).mark?.bounced).toBeDefined();
  });
});

/** A mail under Ana's address that the receiving service found not to be hers. */
const forged = (options: Parameters<typeof aMail>[0]): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      [
        'Return-Path: <x@evil.example>',
        'Received: from evil.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x',
        'X-SES-Spam-Verdict: PASS',
        'X-SES-Virus-Verdict: PASS',
        'Authentication-Results: amazonses.com; spf=pass; dkim=none; dmarc=fail header.from=mail.example',
        '',
      ].join('\r\n'),
    ),
    aMail({ from: ana, ...options }),
  ]);

describe("a mail under a customer's address that fails DMARC", () => {
  it('opens a case of its own that says so, outside of their history, and is not acknowledged', async () => {
    const { world, caseId } = await acknowledged();
    const known = await world.ports.store.loadCase(caseId);
    await correspond(
      world,
      [forged({ text: 'Please send my payout to this other account.' })],
      at + 10 * minute,
    );
    const cases = (await world.rows()).filter(({ sk }) => sk === 'CASE');
    expect(cases).toHaveLength(2);
    const suspicious = cases.find((row) => row.caseId !== caseId);
    expect(suspicious?.risks).toContain('unverified-sender');
    expect(suspicious?.contactId).not.toBe(known?.contactId);
    expect(known?.risks).not.toContain('unverified-sender');
    expect(world.sent()).toHaveLength(1);
  });

  it('through the signed reply address, which only its reader knows, joins the case with the flag', async () => {
    const { world, caseId } = await acknowledged();
    const to = world.sent().at(-1)?.headers?.['reply-to'] ?? '';
    await correspond(world, [forged({ to })], at + 10 * minute);
    const cases = (await world.rows()).filter(({ sk }) => sk === 'CASE');
    expect(cases).toMatchObject([{ caseId, risks: expect.arrayContaining(['unverified-sender']) }]);
  });
});

describe('a notification that cannot be read', () => {
  it('waits for a supervisor, once', async () => {
    const world = await createWorld(universe, at);
    expect(await notify(world, '{"eventType":"Surprise"}')).toMatchObject({ outcome: 'unread' });
    expect(await notify(world, '{"eventType":"Surprise"}')).toEqual({ outcome: 'unread', counts: {} });
    expect(await quarantined(world)).toMatchObject([{ says: expect.stringContaining('Surprise') }]);
  });
});
