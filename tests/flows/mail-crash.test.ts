import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveEmail } from '../../functions/receive-email/receive.ts';
import { receiveFeedback } from '../../functions/receive-feedback/receive.ts';
import { readReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { outboundIdOf } from '../../lib/domain/ids.ts';
import { minute } from '../../lib/domain/instant.ts';
import { releaseMail } from '../../lib/flows/quarantine.ts';
import { aMail, correspond } from '../world/a-mail.ts';
import { Killed, momentsOf } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/**
 * Kills the process before and after every call that leaves it while mail is reported on or let in, repeats the step as a
 * redelivery or an impatient supervisor would, and compares what is left with an undisturbed run.
 */

const at = Date.parse('2026-11-23T09:00:00Z');
const ana = 'ana@mail.example';
const rawKey = 'mail/inbound/mail1';
const replyKey = 'reply-key-of-the-tests';
const replyKeys = async () => [replyKey];

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

type Step = (world: World) => Promise<unknown>;

/** A mail at its place in the bucket, as one announcement makes it come in. */
const take =
  (raw: (world: World) => Uint8Array, released = false): Step =>
  (world) => {
    const objects = { ...world.ports.objects, get: async () => raw(world) };
    return receiveEmail({ ...world.ports, objects, replyKeys }, rawKey, at + minute, { released });
  };

const lastSent = (world: World): string => world.sent().at(-1)?.providerMessageId ?? 'nothing was sent';

const sesReports: Step = (world) => {
  const bouncedRecipients = [{ emailAddress: ana, action: 'failed', status: '5.1.1' }];
  const text = JSON.stringify({
    eventType: 'Bounce',
    mail: { messageId: lastSent(world), source: 'support@test-pay.example', destination: [ana] },
    bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients },
  });
  return receiveFeedback({ ...world.ports, replyKeys }, text, at + minute);
};

/** A bounce that quotes our own id and comes to the signed address: both follow from the case. */
const bounceMail = (world: World): Uint8Array => {
  const to = world.sent().at(-1)?.headers?.['reply-to'] ?? '';
  const ownId = outboundIdOf(readReplyAddress(to, [replyKey]) ?? '', 'acknowledgement');
  return Buffer.from(
    [
      ...['Return-Path: <>', 'From: mailer-daemon@mx.example', `To: ${to}`],
      ...['Subject: failure notice', 'Message-ID: <b1@mx.example>', `X-Failed-Recipients: ${ana}`, ''],
      ...['550 5.1.1 no such user', `Message-ID: <${ownId}@test-pay.example>`],
    ].join('\r\n'),
  );
};

const spam = (): Uint8Array =>
  Buffer.concat([
    Buffer.from('X-SES-Spam-Verdict: FAIL\r\nX-SES-Virus-Verdict: PASS\r\n'),
    aMail({ from: ana, id: 'spam-1@mail.example' }),
  ]);

const release: Step = (world) =>
  releaseMail(
    { ...world.ports, mailIntake: { takeIn: () => world.crash.pass('announce', async () => undefined) } },
    { agent: anAgent({ role: 'supervisor' }), mailId: 'mail1', at: at + minute },
  );

const acknowledged: Step = (world) => correspond(world, [aMail({ from: ana, id: 'm-1@mail.example' })]);
const routeAll: Step = (world) => world.routeAll();

const scenarios: readonly { name: string; before: readonly Step[]; steps: readonly Step[] }[] = [
  { name: 'SES reports a bounce', before: [acknowledged], steps: [sesReports, routeAll] },
  { name: 'a bounce comes as mail', before: [acknowledged], steps: [take(bounceMail), routeAll] },
  {
    name: 'spam is held and released',
    before: [],
    steps: [take(spam), release, take(spam, true), routeAll],
  },
];

/** What may differ: how often something was tried, and whatever follows from the random id that SES answers with. */
const differs = new Set(['version', 'dueAttempts', 'attempts', 'providerMessageId', 'targets', 'reports']);
const comparable = (key: string, value: unknown): unknown => {
  if (differs.has(key)) return undefined;
  return typeof value === 'string' ? value.replace(/^(MSG#)?ev-.*/, 'an event') : value;
};

const stateOf = async (world: World) => ({
  rows: JSON.parse(JSON.stringify((await world.rows()).filter(({ sk }) => sk !== 'SENT')), comparable),
  counts: (await world.rows()).filter(({ sk }) => sk === 'MARK').map(({ bounced }) => bounced),
  tickets: (await world.liveTickets()).map(({ caseId, epoch }) => `${caseId} ${epoch}`),
  sent: world.sent().map(({ to }) => to),
});

const untilKilled = async (step: Step, world: World): Promise<void> => {
  try {
    await step(world);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
};

describe('a process killed at any call', () => {
  it.each(scenarios)(
    'leaves no trace after the step is repeated: $name',
    { timeout: 240_000 },
    async (scenario) => {
      const worldBefore = async (): Promise<World> => {
        const world = await createWorld(universe, at);
        for (const step of scenario.before) await step(world);
        return world;
      };
      const run = async (call: number, moment: 'before' | 'after') => {
        const world = await worldBefore();
        world.crash.killAt(call, moment);
        for (const step of scenario.steps) {
          await untilKilled(step, world);
          if (!world.crash.isDead()) continue;
          world.crash.disarm();
          await step(world);
        }
        const calls = [...world.crash.calls];
        world.crash.disarm();
        return { calls, state: await stateOf(world) };
      };
      const { calls, state } = await run(-1, 'before');
      expect(calls.length).toBeGreaterThan(8);
      for (const [call, name] of calls.entries()) {
        for (const moment of momentsOf(name)) {
          const { state: left } = await run(call, moment);
          expect(left, `killed ${moment} call ${call} (${name})`).toEqual(state);
        }
      }
    },
  );
});
