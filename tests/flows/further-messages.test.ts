import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { aMessage } from '../world/a-message.ts';
import { createWorld, startUniverse, type Universe } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

/** The case of one customer who writes a message a minute. */
const written = async (...texts: readonly string[]) => {
  const world = await createWorld(universe, at);
  for (const [index, text] of texts.entries()) {
    const now = at + index * minute;
    await world.deliver(aMessage({ messageId: `in-${index + 1}`, text, at: now }));
    await world.routeAll(now);
  }
  const found = (await world.rows()).filter(({ sk }) => sk === 'CASE');
  expect(found).toHaveLength(1);
  const supportCase = await world.ports.store.loadCase(String(found[0]?.caseId));
  const messages = (await world.rows()).filter(({ direction }) => direction === 'in');
  return { supportCase, languages: messages.map(({ language }) => language) };
};

const categoriesOf = ({ supportCase }: Awaited<ReturnType<typeof written>>) =>
  supportCase?.reading?.issues.map(({ category, messageId }) => [category, messageId]);

describe('a further message', () => {
  it('is read with what was said before: it adds nothing new to the matter', async () => {
    const told = await written('My payout has not arrived, where is it?', 'still nothing');
    expect(told.supportCase).toMatchObject({ category: 'payment-delayed', urgency: 'normal' });
    expect(categoriesOf(told)).toEqual([['payment-delayed', undefined]]);
  });

  it('in distress raises the case, though it does not say what about, and tells where', async () => {
    const { supportCase } = await written(
      '我三天前的提现还没到账',
      '求求你们快点，我妈妈在医院等着做手术，很急',
    );
    expect(supportCase).toMatchObject({ urgency: 'critical', lane: 'urgent', category: 'payment-delayed' });
    expect(supportCase?.reading?.tone).toBe('desperate');
    expect(supportCase?.reading?.because.some(({ messageId }) => messageId === 'in-2')).toBe(true);
  });

  it('about something new adds its matter behind that of the case, and its risks', async () => {
    const told = await written(
      'My payout has not arrived, where is it?',
      'Another thing: someone hacked my account and changed my password',
    );
    expect(told.supportCase).toMatchObject({ category: 'payment-delayed', urgency: 'critical' });
    expect(told.supportCase?.risks).toContain('account-takeover');
    expect(categoriesOf(told)?.[0]).toEqual(['payment-delayed', undefined]);
    expect(categoriesOf(told)?.slice(1)).toContainEqual(['fraud-security', 'in-2']);
  });

  it('that shows no language by itself is read in that of the messages before', async () => {
    const { languages } = await written('請問我的退款什麼時候會入帳？已經三天了', '退款多久');
    expect(languages).toEqual(['zh-Hant', 'zh-Hant']);
  });
});
