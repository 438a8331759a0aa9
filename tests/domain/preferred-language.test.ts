import { describe, expect, it } from 'vitest';
import { correctedLanguage, isReadElsewhere } from '../../lib/domain/case-language.ts';
import {
  habitual,
  type LanguageHabit,
  writtenFirst,
  writtenOn,
} from '../../lib/domain/preferred-language.ts';
import { aCase } from '../world/a-case.ts';

let count = 0;
const said = (language: string, confidence = 0.95, messageId = `in-${++count}`) => ({
  language,
  confidence,
  messageId,
});
const having = (habit: LanguageHabit, ...messages: ReturnType<typeof said>[]): LanguageHabit =>
  messages.reduce(writtenOn, habit);
const chinese: LanguageHabit = { language: 'zh-Hans' };

describe('the language a customer writes', () => {
  it('is the one of a first message that shows it', () => {
    expect(writtenFirst('en', said('ja'))).toEqual({ language: 'ja' });
  });

  it('is a guess after a greeting, and what most write there after no language at all', () => {
    expect(writtenFirst('en', said('es', 0.5))).toEqual({ language: 'es', languageConfidence: 0.5 });
    expect(writtenFirst('en', said('und', 0))).toEqual({ language: 'en', languageConfidence: 0 });
  });

  it('is corrected at once while it is a guess', () => {
    expect(having(writtenFirst('en', said('en', 0.4)), said('ja'))).toEqual({ language: 'ja' });
  });

  it('is not guessed worse than before', () => {
    const guess = writtenFirst('en', said('es', 0.5));
    expect(having(guess, said('en', 0.3))).toEqual(guess);
    expect(having(guess, said('pt', 0.6))).toEqual({ language: 'pt', languageConfidence: 0.6 });
  });

  it.each([1, 2])('survives %i plain messages in another language', (times) => {
    const messages = Array.from({ length: times }, () => said('en'));
    expect(having(chinese, ...messages).language).toBe('zh-Hans');
  });

  it('changes with the third in a row', () => {
    expect(having(chinese, said('en'), said('en'), said('en'))).toEqual({ language: 'en' });
  });

  it('changes with no three that are not in a row, or in different languages', () => {
    expect(having(chinese, said('en'), said('en'), said('zh-Hans'), said('en')).language).toBe('zh-Hans');
    expect(having(chinese, said('en'), said('ko'), said('en')).language).toBe('zh-Hans');
  });

  it('is told neither for nor against by what shows no language', () => {
    const row = [said('en'), said('und', 0), said('es', 0.5), said('en'), said('en')];
    expect(having(chinese, ...row)).toEqual({ language: 'en' });
    expect(having(chinese, ...Array.from({ length: 9 }, () => said('en', 0.6)))).toEqual(chinese);
  });

  it('counts a message once, however often it is delivered', () => {
    const again = said('en', 0.95, 'in-same');
    expect(having(chinese, again, again, again, again).language).toBe('zh-Hans');
  });

  it('is lent to unclear messages once it is no guess', () => {
    expect(habitual(chinese)).toBe('zh-Hans');
    expect(habitual({ language: 'es', languageConfidence: 0.5 })).toBeUndefined();
  });
});

describe('the language of a case', () => {
  const labels = { category: 'card', urgency: 'normal' } as const;
  const named = (before: string, language: string) => ({
    at: 0,
    by: 'ana',
    before: { ...labels, language: before },
    after: { ...labels, language },
  });

  it('was named by an agent as long as nobody has changed it since', () => {
    const corrections = [named('id', 'ms'), named('ms', 'ms')];
    expect(correctedLanguage({ language: 'ms', corrections })).toBe('ms');
    expect(correctedLanguage({ language: 'en', corrections })).toBeUndefined();
    expect(correctedLanguage({ language: 'ms' })).toBeUndefined();
  });

  it('is read elsewhere when it changed to one that only the other desk reads', () => {
    const considered = ['asia', 'west'].map((deskId) => ({
      ...{ deskId, eligible: true, openNow: true, because: '' },
      language: deskId === 'asia' ? 'exact' : 'translated:en',
    }));
    const decision = { ...aCase().decision, deskId: 'asia', considered };
    const english = { language: 'en', deskId: 'west' };
    expect(isReadElsewhere(english, { language: 'ja' }, decision)).toBe(true);
    expect(isReadElsewhere(english, { language: 'en' }, decision)).toBe(false);
    expect(isReadElsewhere({ ...english, deskId: 'asia' }, { language: 'ja' }, decision)).toBe(false);
  });
});
