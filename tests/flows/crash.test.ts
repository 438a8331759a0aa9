import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { day, minute } from '../../lib/domain/instant.ts';
import { replyFileKey } from '../../lib/domain/reply-file.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { offerReplyFile } from '../../lib/flows/offer-reply-file.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { resolve } from '../../lib/flows/work-on-case.ts';
import { aMail, receiveMail } from '../world/a-mail.ts';
import { aMessage } from '../world/a-message.ts';
import { anEvent } from '../world/an-event.ts';
import { Killed, momentsOf } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/**
 * Kills the process before and after every single call that leaves it, runs the step again as a redelivery would, and
 * compares what is left with an undisturbed run: the table, the live tickets and what the customer was sent.
 */

const at = Date.parse('2026-11-23T09:00:00Z');
type Step = (world: World) => Promise<unknown>;

interface Scenario {
  readonly name: string;
  /** Undisturbed steps that come first. */
  readonly before: readonly Step[];
  /** Steps that are killed at each of their calls. */
  readonly steps: readonly Step[];
  /** How many messages the customer was sent by then. */
  readonly sent: number;
}

const byLine = (id: string, text: string, sentAt = at) =>
  aMessage({
    channel: 'line',
    inboxId: 'line-jp',
    peer: 'U4af4980629f1a2b3c4d5e6f708192a3b',
    messageId: id,
    text,
    at: sentAt,
  });
const first = byLine('in-1', '入金がまだ届きません。三日前に送金しました。');
const second = byLine('in-2', 'まだ届いていません', at + minute);

const deliver: Step = (world) => world.deliver(first);
const deliverSecond: Step = (world) => world.deliver(second);
const routeAll: Step = (world) => world.routeAll();
const sendAll: Step = (world) => world.sendAll();
const claim: Step = (world) => claimNext(world.ports, anAgent(), 'asia', at);
const onlyCase = async (world: World) => {
  const row = (await world.rows()).find(({ sk }) => sk === 'CASE');
  return { caseId: String(row?.caseId), fence: Number(row?.fence), state: row?.state, row };
};
const reply: Step = async (world) => {
  const { caseId, fence } = await onlyCase(world);
  const work = { agent: anAgent(), caseId, fence, at: at + 2 * minute };
  return replyToCustomer(world.ports, work, { text: '確認いたします。' });
};
const open = [deliver, routeAll, sendAll];
const held = [...open, claim];
const waiting = [...held, reply, sendAll];
const byMail = aMessage({
  channel: 'email',
  inboxId: 'support',
  peer: 'ana@mail.example',
  subject: 'My payout',
  threading: { mailId: 'in-1@mail.example', references: [] },
});
const deliverMail: Step = (world) => world.deliver(byMail);
const claimMail: Step = (world) => claimNext(world.ports, anAgent(), 'west', at);
const receipt = Buffer.from('%PDF-1.7 receipt');
const sha256 = createHash('sha256').update(receipt).digest('hex');
const upload: Step = async (world) => {
  const { caseId, fence } = await onlyCase(world);
  const work = { agent: anAgent(), caseId, fence, at };
  const file = { name: 'receipt.pdf', type: 'application/pdf', bytes: receipt.length, sha256 };
  const offered = await offerReplyFile(world.ports, work, file);
  if (offered.ok)
    await fetch(offered.value.url, { method: 'PUT', headers: offered.value.headers, body: receipt });
};
const replyWithFile: Step = async (world) => {
  const { caseId, fence } = await onlyCase(world);
  const work = { agent: anAgent(), caseId, fence, at: at + 2 * minute };
  const attachments = [
    { name: 'receipt.pdf', type: 'application/pdf', objectKey: replyFileKey(caseId, sha256) },
  ];
  return replyToCustomer(world.ports, work, { text: 'Here is your receipt.', attachments });
};

const timersAt =
  (now: number): Step =>
  (world) =>
    runTimers(world.ports, now, { limit: 100, goesOn: () => true });

const scenarios: readonly Scenario[] = [
  { name: 'a first message is accepted, routed and acknowledged', before: [], steps: open, sent: 1 },
  {
    name: 'a burst becomes one case',
    before: [],
    steps: [deliver, deliverSecond, routeAll, sendAll],
    sent: 1,
  },
  {
    name: 'an answer of the customer brings a waiting case back',
    before: waiting,
    steps: [deliverSecond, routeAll],
    sent: 2,
  },
  { name: 'an agent replies', before: held, steps: [reply, sendAll], sent: 2 },
  {
    name: 'an agent replies by mail with a file',
    before: [deliverMail, routeAll, claimMail],
    steps: [upload, replyWithFile],
    sent: 0,
  },
  {
    name: 'a lost inbound queue message is found by the timers',
    before: [deliver],
    steps: [timersAt(at + 3 * minute), routeAll, sendAll],
    sent: 1,
  },
];

const onLine = { channel: 'line', inboxId: 'line-jp', peer: 'U1', happenedAt: at + 5 * minute } as const;
const edited: Step = (world) =>
  world.happen(
    anEvent('edit', {
      ...onLine,
      targets: ['1'],
      said: byLine('in-1', '入金されました。', at + 5 * minute),
    }),
  );
const takenBack: Step = (world) => world.happen(anEvent('delete', { ...onLine, targets: ['1'] }));
const blocked: Step = (world) => world.happen(anEvent('system', { ...onLine, relation: 'blocked' }));
const typedElsewhere: Step = (world) =>
  world.happen(anEvent('echo', { ...onLine, targets: ['m-99'], said: byLine('in-m-99', '解決しました。') }));
const failed: Step = async (world) => {
  const messages = await world.ports.store.listMessages(first.conversationKey, 10);
  const sent = messages.findLast((message) => message.direction === 'out');
  const id = sent?.direction === 'out' ? (sent.delivery.providerMessageId ?? '') : '';
  const receipt = { state: 'failed', reason: 'not a friend any more' } as const;
  return world.happen(anEvent('status', { ...onLine, targets: [id], receipt }));
};

const third = byLine('in-3', 'Please tell me when the money will be there.', at + 3 * minute);
const inEnglish = [
  byLine('in-1b', 'Just checking whether there is any news on my transfer.', at + minute),
  byLine('in-2b', 'It should have arrived three days ago.', at + 2 * minute),
];
const distress = byLine('in-2', 'お願いします、母が入院中で至急お金が必要です', at + minute);
const delivered =
  (message: typeof first): Step =>
  (world) =>
    world.deliver(message);

const furtherScenarios: readonly Scenario[] = [
  {
    name: 'distress in a further message raises its case',
    before: open,
    steps: [delivered(distress), routeAll],
    sent: 1,
  },
  {
    name: 'the third message in another language moves its case to who reads it',
    before: [...open, ...inEnglish.flatMap((message) => [delivered(message), routeAll])],
    steps: [delivered(third), routeAll],
    sent: 1,
  },
];

const uetr = '97ed4827-7b6f-4491-a06f-b548d5a7512d';
const paidByMail = aMessage({
  channel: 'email',
  inboxId: 'support',
  peer: 'bo@mail.example',
  messageId: 'in-3',
  text: `Where is my transfer ${uetr}?`,
  threading: { mailId: 'in-3@mail.example', references: [] },
});
const paidByLine = byLine('in-4', `送金 ${uetr} が届きません`);

const paymentScenarios: readonly Scenario[] = [
  {
    name: 'a second conversation about the same payment is linked',
    before: [(world) => world.deliver(paidByMail), routeAll],
    steps: [(world) => world.deliver(paidByLine), routeAll],
    sent: 0,
  },
];

const eventScenarios: readonly Scenario[] = [
  {
    name: 'a failed delivery brings its case back',
    before: waiting,
    steps: [failed, routeAll],
    sent: 2,
  },
  { name: 'an edit brings a waiting case back', before: waiting, steps: [edited, routeAll], sent: 2 },
  {
    name: 'an edit of an unknown message opens a case',
    before: [],
    steps: [edited, routeAll, sendAll],
    sent: 1,
  },
  { name: 'a message is taken back', before: open, steps: [takenBack, routeAll], sent: 1 },
  { name: 'a customer blocks us', before: open, steps: [blocked, routeAll], sent: 1 },
  { name: 'somebody answers in the app', before: open, steps: [typedElsewhere, routeAll], sent: 1 },
];

const lateMail = aMail({ id: 'crash-1@mail.example', subject: 'Payout 4711 is late' });
const mailed =
  (raw: Uint8Array): Step =>
  (world) =>
    receiveMail(world, raw);
const resolveOnly: Step = async (world) => {
  await claimNext(world.ports, anAgent(), 'west', at);
  const { caseId, fence } = await onlyCase(world);
  return resolve(world.ports, { agent: anAgent(), caseId, fence, at: at + minute });
};
/** Somebody else answers with the reply address of the only case. */
const strange: Step = async (world) => {
  const cases = (await world.rows()).filter(({ sk, inboxId }) => sk === 'CASE' && inboxId === 'support');
  const first = cases.find(({ subject }) => subject === 'Payout 4711 is late');
  const to = signedReplyAddress('support@test-pay.example', String(first?.caseId), 'reply-key-of-the-tests');
  return receiveMail(world, aMail({ to, id: 'crash-2@mail.example', from: 'bo@mail.example' }));
};
const inThread = ['In-Reply-To: <crash-1@mail.example>'];
const thanks = aMail({ id: 'crash-3@mail.example', subject: 'Re', text: 'Thanks!', headers: inThread });
const away = aMail({
  id: 'crash-4@mail.example',
  subject: 'Away',
  headers: [...inThread, 'Auto-Submitted: auto-replied'],
});
const late: Step = (world) => world.routeAll(at + 9 * day);

const mailScenarios: readonly Scenario[] = [
  { name: 'a first mail begins a thread', before: [], steps: [mailed(lateMail), routeAll], sent: 0 },
  {
    name: 'another sender’s answer opens a linked case',
    before: [mailed(lateMail), routeAll],
    steps: [strange, routeAll],
    sent: 0,
  },
  {
    name: 'a late answer opens a linked follow-up',
    before: [mailed(lateMail), routeAll, resolveOnly],
    steps: [mailed(aMail({ id: 'crash-5@mail.example', subject: '', headers: inThread })), late],
    sent: 0,
  },
  {
    name: 'thanks leave a case resolved',
    before: [mailed(lateMail), routeAll, resolveOnly],
    steps: [mailed(thanks), routeAll],
    sent: 0,
  },
  {
    name: 'automatic mail is recorded',
    before: [mailed(lateMail), routeAll, resolveOnly],
    steps: [mailed(away), routeAll],
    sent: 0,
  },
];

/** Nobody begins too much by dying: what is used of an allowance is used once. */
const exhausted: Scenario = {
  name: 'a case beyond the allowance of answers is not acknowledged',
  before: Array.from({ length: 5 }, (_, count) => [
    mailed(aMail({ subject: `Help ${count}`, id: `crash-help-${count}@mail.example` })),
    routeAll,
  ]).flat(),
  steps: [mailed(aMail({ subject: 'Help again', id: 'crash-help@mail.example' })), routeAll],
  sent: 0,
};

/** What may differ: how often something was tried. */
const countsTries = new Set(['version', 'dueAttempts', 'attempts']);
const withoutTries = (rows: unknown): unknown =>
  JSON.parse(JSON.stringify(rows), (key, value) => (countsTries.has(key) ? undefined : value));

const stateOf = async (world: World) => ({
  rows: withoutTries(await world.rows()),
  tickets: (await world.liveTickets()).map(({ caseId, epoch, deskId, lane }) => ({
    caseId,
    epoch,
    deskId,
    lane,
  })),
  sent: world.sent().map(({ to, text }) => ({ to, text })),
});

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const worldBefore = async ({ before }: Scenario): Promise<World> => {
  const world = await createWorld(universe, at);
  for (const step of before) await step(world);
  return world;
};

const undisturbed = async (scenario: Scenario) => {
  const world = await worldBefore(scenario);
  world.crash.killAt(-1, 'before');
  for (const step of scenario.steps) await step(world);
  const calls = [...world.crash.calls];
  return { calls, state: await stateOf(world) };
};

/** Runs the steps with one call killed, and the killed step once more. */
const disturbed = async (scenario: Scenario, call: number, moment: 'before' | 'after') => {
  const world = await worldBefore(scenario);
  world.crash.killAt(call, moment);
  for (const step of scenario.steps) {
    await untilKilled(step, world);
    if (!world.crash.isDead()) continue;
    world.crash.disarm();
    await step(world);
  }
  world.crash.disarm();
  return world;
};

const untilKilled = async (step: Step, world: World): Promise<void> => {
  try {
    await step(world);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
};

describe('a process killed at any call', () => {
  it.each([
    ...scenarios,
    ...furtherScenarios,
    ...paymentScenarios,
    ...eventScenarios,
    ...mailScenarios,
    exhausted,
  ])('leaves no trace after redelivery: $name', { timeout: 240_000 }, async (scenario) => {
    const expected = await undisturbed(scenario);
    expect(expected.calls.length).toBeGreaterThan(2);
    expect(expected.state.sent).toHaveLength(scenario.sent);
    for (const [call, name] of expected.calls.entries()) {
      for (const moment of momentsOf(name)) {
        const world = await disturbed(scenario, call, moment);
        expect(await stateOf(world), `killed ${moment} call ${call} (${name})`).toEqual(expected.state);
      }
    }
  });

  it('never loses a case whose lease ends: its ticket is on the queue within five minutes', {
    timeout: 120_000,
  }, async () => {
    const later = timersAt(at + 37 * minute);
    const scenario = {
      name: 'a lease ends',
      before: held,
      steps: [timersAt(at + 31 * minute), later],
      sent: 1,
    };
    const { calls } = await undisturbed(scenario);
    for (const [call, name] of calls.entries()) {
      for (const moment of momentsOf(name)) {
        const world = await disturbed(scenario, call, moment);
        expect(await world.liveTickets(), `killed ${moment} call ${call}`).toHaveLength(1);
      }
    }
  });

  it('sends nothing twice where the provider cannot recognise it: an agent sees what is unconfirmed', {
    timeout: 240_000,
  }, async () => {
    const byTelegram = aMessage({ text: 'My card was charged twice for one order' });
    const before: Step[] = [(world) => world.deliver(byTelegram), routeAll];
    const scenario = { name: 'a Telegram acknowledgement', before, steps: [sendAll], sent: 1 };
    const { calls, state } = await undisturbed(scenario);
    expect(state.sent).toHaveLength(scenario.sent);
    for (const [call, name] of calls.entries()) {
      for (const moment of momentsOf(name)) {
        const world = await disturbed(scenario, call, moment);
        const sent = world.sent().length;
        const { row } = await onlyCase(world);
        const noticed = JSON.stringify(row?.history).includes('unconfirmed');
        expect(sent, `killed ${moment} call ${call}`).toBeLessThanOrEqual(1);
        expect(sent === 1 || noticed, `killed ${moment} call ${call}: lost in silence`).toBe(true);
        expect(await world.liveTickets()).toHaveLength(1);
      }
    }
  });
});
