import { describe, expect, it } from 'vitest';
import type { Classification } from '../../lib/domain/classification.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Conversation } from '../../lib/domain/conversation.ts';
import { decide } from '../../lib/flows/decide-desk.ts';
import { aConfiguration } from '../world/a-configuration.ts';
import { aMessage } from '../world/a-message.ts';

type Desk = Configuration['desks'][number];

const at = Date.parse('2026-11-22T09:00:00Z');

const conversation: Conversation = {
  conversationKey: aMessage().conversationKey,
  channel: 'telegram',
  inboxId: 'bot',
  peer: '1',
  contactId: 'C1',
  segment: 'consumer',
  language: 'en',
  openedAt: at,
  lastInboundAt: at,
  version: 1,
};

const guess: Classification = {
  language: 'en',
  languageConfidence: 1,
  category: 'card',
  categoryConfidence: 0.3,
  unsure: true,
  urgency: 'normal',
  risks: [],
};

/** Two desks that read English: one knows cards and frauds, the other everything else. */
const configuration = (): Configuration => {
  const { desks, ...rest } = aConfiguration();
  const [first, second] = desks;
  if (!first || !second) throw new Error('the example has two desks');
  const knows = (desk: Desk, id: string, categories: Desk['categories']): Desk => ({
    ...desk,
    id,
    languages: ['en'],
    categories,
  });
  return {
    ...rest,
    restrictedCategories: ['fraud-security'],
    desks: [
      knows(first, 'cards', ['card', 'fraud-security']),
      knows(second, 'everything-else', ['general', 'technical']),
    ],
  };
};

const deskOf = (classification: Classification): string =>
  decide(
    { configuration: configuration() },
    { message: aMessage(), classification, at, load: {} },
    conversation,
  ).decision.deskId;

describe('a guessed category', () => {
  it('goes to people who know every subject', () => {
    expect(deskOf(guess)).toBe('everything-else');
  });

  it('is left alone when it is no guess', () => {
    const { unsure, ...sure } = guess;
    expect(unsure).toBe(true);
    expect(deskOf(sure)).toBe('cards');
  });

  it('stays with those who may see it when it is restricted', () => {
    expect(deskOf({ ...guess, category: 'fraud-security' })).toBe('cards');
  });

  it('stays where it is when a risk was seen', () => {
    expect(deskOf({ ...guess, risks: ['unauthorised-payment'] })).toBe('cards');
  });
});
