import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../../lib/domain/instant.ts';
import { runTimers } from '../../../lib/flows/run-timers.ts';
import { Killed } from '../../world/crash-point.ts';
import { startUniverse, type Universe } from '../../world/world.ts';
import { aFormIntake, aPng, type FormIntake, multipart } from './a-form-intake.ts';

/**
 * Kills the intake before and after every call that leaves it, sends the form again as a browser would, and compares what
 * is left with an undisturbed run.
 */
const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const png = { name: 'a.png', type: 'image/png', bytes: aPng };
const texts = [
  ['email', 'ana@mail.example'],
  ['message', 'My payout 4711 has not arrived.'],
  ['submissionId', 'page-1'],
] as const;
const forms = {
  'with a file': multipart([...texts, ['files', png]]),
  'that is held': multipart([...texts, ['website', 'x'], ['files', png]]),
  'that is broken': { type: 'application/json', body: '{"email":' },
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const outcomeOf = async (intake: FormIntake) => {
  const now = at + 10 * minute;
  await runTimers(intake.world.ports, now, { limit: 100, goesOn: () => true });
  await intake.world.routeAll(now);
  await intake.world.sendAll(now);
  const rows = await intake.world.rows();
  // How often somebody had to look, and how the provider calls a mail, are no part of the outcome.
  const stable = rows
    .map(({ dueAttempts: _looks, version: _writes, ...row }) => JSON.stringify(row).replace(uuid, 'id'))
    .sort();
  return { stable, sent: intake.world.sent().length };
};

const post = (intake: FormIntake, form: { type: string; body: string | Uint8Array }) =>
  intake.ask('POST /forms/{inboxId}', form);

describe('a form', () => {
  it.each(Object.entries(forms))(
    '%s survives a kill at every call',
    async (_what, form) => {
      const calm = await aFormIntake(universe, at);
      const answer = await post(calm, form);
      const calls = calm.world.crash.calls.length;
      const wanted = await outcomeOf(calm);
      expect(calls).toBeGreaterThan(3);
      for (let call = 0; call < calls; call++) {
        for (const moment of ['before', 'after'] as const) {
          const intake = await aFormIntake(universe, at);
          intake.world.crash.killAt(call, moment);
          const killed = await post(intake, form).catch((error: unknown) => error);
          expect(killed instanceof Killed || Object(killed).status >= 500).toBe(true);
          intake.world.crash.disarm();
          expect((await post(intake, form)).body).toBe(answer.body);
          expect(await outcomeOf(intake), `killed ${moment} call ${call}`).toEqual(wanted);
        }
      }
    },
    120_000,
  );
});
