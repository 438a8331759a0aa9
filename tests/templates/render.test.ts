import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcknowledgementFacts } from '../../lib/flows/ports.ts';
import { loadTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';
import { createRenderer } from '../../lib/templates/render.ts';

const templates = loadTemplates(readTemplateFolder('templates'));
const renderer = createRenderer(templates);

const facts = (over: Partial<AcknowledgementFacts> = {}): AcknowledgementFacts => ({
  reference: 'MR-7K3F9-Q2XBT',
  language: 'en',
  timeZone: 'Asia/Tokyo',
  at: Date.parse('2026-11-20T12:00:00Z'),
  expectedReplyAt: Date.parse('2026-11-20T13:10:00Z'),
  brand: 'Meridian Pay',
  ...over,
});

describe('an acknowledgement', () => {
  it('tells every language its reference, its brand and when to expect an answer, by mail and by chat', () => {
    for (const language of templates.keys())
      for (const write of [renderer.acknowledgement, renderer.chatAcknowledgement]) {
        const { text, language: written } = write(facts({ language }));
        expect(written).toBe(language);
        expect(text).toContain('MR-7K3F9-Q2XBT');
        expect(text).toContain('Meridian Pay');
        expect(text).not.toMatch(/\{\{|\}\}|undefined/);
      }
  });

  it('warns in English that secrets are never asked for', () => {
    expect(renderer.acknowledgement(facts()).text).toMatch(/never ask for your card PIN/);
    expect(renderer.chatAcknowledgement(facts()).text).toMatch(/never ask for your card PIN/);
  });

  it('has a subject of its own where the customer wrote none, and none in a chat', () => {
    expect(renderer.acknowledgement(facts()).subject).toBe('We have received your message [MR-7K3F9-Q2XBT]');
    expect(renderer.acknowledgement(facts({ subject: ' Re: ' })).subject).toContain('We have received');
    expect(renderer.chatAcknowledgement(facts({ subject: 'Card' })).subject).toBe('');
  });

  it('answers under the customer’s subject, with one Re: and the reference once', () => {
    const subjectOf = (subject: string): string => renderer.acknowledgement(facts({ subject })).subject;
    expect(subjectOf('Card declined')).toBe('Re: Card declined [MR-7K3F9-Q2XBT]');
    expect(subjectOf('RE: Aw: 回复：Card')).toBe('Re: Card [MR-7K3F9-Q2XBT]');
    expect(subjectOf('Re: Card [MR-7K3F9-Q2XBT]')).toBe('Re: Card [MR-7K3F9-Q2XBT]');
  });

  it('keeps a subject one safe line, whatever the customer wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (subject) => {
        const { subject: written } = renderer.acknowledgement(facts({ subject }));
        expect(written).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(written).toContain('MR-7K3F9-Q2XBT');
        expect(Array.from(written).length).toBeLessThan(150);
      }),
    );
  });

  it('does not read placeholders in what it fills in', () => {
    const { text } = renderer.acknowledgement(facts({ brand: '{{reference}}' }));
    expect(text).toContain('writing to {{reference}}.');
  });
});

describe('the language of an acknowledgement', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['pt_br', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['yue', 'zh-Hant'],
    ['ca', 'es'],
    ['en-GB', 'en'],
    ['pl', 'en'],
    ['und', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('for %s is %s', (language, expected) => {
    expect(renderer.acknowledgement(facts({ language })).language).toBe(expected);
  });

  it('falls from Traditional to Simplified Chinese before English', () => {
    const simplifiedOnly = createRenderer(new Map([...templates].filter(([locale]) => locale !== 'zh-Hant')));
    expect(simplifiedOnly.acknowledgement(facts({ language: 'zh-Hant' })).language).toBe('zh-Hans');
  });

  it('never fails, whatever tag and zone a channel reports', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (language, timeZone) => {
        expect(renderer.acknowledgement(facts({ language, timeZone })).text).toContain('MR-7K3F9-Q2XBT');
      }),
    );
  });
});
