import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CaseView, caseView } from '../../functions/desk-api/views.ts';
import type { Case } from '../../lib/domain/case.ts';
import type { Labels } from '../../lib/domain/correction.ts';
import { minute } from '../../lib/domain/instant.ts';
import { categories } from '../../lib/domain/vocabulary.ts';
import { correct } from '../../lib/flows/correct-case.ts';
import { claimCase } from '../../lib/flows/work-on-case.ts';
import { StoredCase } from '../../lib/store/case-schema.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const later = at + 5 * minute;

let universe: Universe;
let world: World;
let claimed: Case;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());
beforeEach(async () => {
  world = await createWorld(universe, at);
  await world.deliver(aMessage({ text: 'Where is my transfer? I sent it last week.' }));
  await world.routeAll();
  const result = await claimCase(world.ports, { agent: anAgent(), caseId: (await stored()).caseId, at });
  if (!result.ok) throw new Error(result.refusal.detail);
  claimed = result.value;
});

const stored = async () => StoredCase.parse((await world.rows()).find(({ sk }) => sk === 'CASE'));
const ask = (right: Partial<Labels>, ports = configured({}), over: { fence?: number } = {}) =>
  correct(
    ports,
    { agent: anAgent(), caseId: claimed.caseId, fence: claimed.fence, at: later, ...over },
    right,
  );

/** The world, where chosen subjects and stricter promises hold. */
const configured = (over: Partial<World['ports']['configuration']>) => ({
  ...world.ports,
  configuration: { ...world.ports.configuration, ...over },
});

describe('a correction', () => {
  it('is kept with who, when, before, after and the message it is about; the case stays with its agent', async () => {
    await ask({ category: 'card', language: 'es' });
    const after = await stored();
    expect(after).toMatchObject({
      state: 'claimed',
      category: 'card',
      language: 'es',
      deskId: claimed.deskId,
    });
    expect(after.corrections).toEqual([
      {
        at: later,
        by: 'agent-1',
        messageId: 'in-1',
        before: { language: 'en', category: 'payment-delayed', urgency: claimed.urgency },
        after: { language: 'es', category: 'card', urgency: claimed.urgency },
      },
    ]);
    const view = CaseView.parse(caseView(after));
    expect(view.corrections).toMatchObject([{ by: 'agent-1', after: { category: 'card' } }]);
    expect(view.history.at(-1)?.what).toBe('corrected: category payment-delayed → card, language en → es');
  });

  it('may be repeated: the second changes nothing', async () => {
    await ask({ category: 'card' });
    const once = await stored();
    expect(await ask({ category: 'card' })).toMatchObject({ ok: true });
    expect(await stored()).toEqual(once);
  });

  it('needs the fence of the newest claim', async () => {
    const refused = await ask({ category: 'card' }, configured({}), { fence: claimed.fence + 1 });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'stale-fence' } });
    expect((await stored()).category).toBe('payment-delayed');
  });

  it('to a higher urgency brings the promise forward, and back to a lower one takes nothing back', async () => {
    const [policy] = world.ports.configuration.sla;
    if (policy === undefined) throw new Error('The configuration promises nothing.');
    const strict = { ...policy, id: 'strict', urgency: 'critical' as const, firstReplyMinutes: 10 };
    const ports = configured({ sla: [strict, policy] });
    await ask({ urgency: 'critical' }, ports);
    const urgent = await stored();
    expect(urgent).toMatchObject({ lane: 'urgent', sla: { policyId: 'strict' } });
    expect(urgent.sla.reply.dueAt).toBe(later + 10 * minute);
    await ask({ urgency: 'low' }, ports);
    const calm = await stored();
    expect(calm).toMatchObject({ lane: 'standard', urgency: 'low' });
    expect(calm.sla.reply.dueAt).toBe(urgent.sla.reply.dueAt);
  });

  it('to a category the desk may not take moves the case to the queue of one that may', async () => {
    const open = categories.filter((category) => category !== 'fraud-security');
    const desks = world.ports.configuration.desks.map((desk) =>
      desk.id === claimed.deskId ? { ...desk, categories: open } : desk,
    );
    await ask(
      { category: 'fraud-security' },
      configured({ desks, restrictedCategories: ['fraud-security'] }),
    );
    const moved = await stored();
    expect(moved).toMatchObject({ state: 'queued', deskId: 'asia', category: 'fraud-security' });
    expect(moved.history.at(-1)?.because).toBe('west may not take fraud-security cases');
    expect((await world.liveTickets()).map(({ caseId }) => caseId)).toContain(moved.caseId);
  });
});
