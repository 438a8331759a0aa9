import { describe, expect, it } from 'vitest';
import type { HandOverSummary } from '../../lib/domain/hand-over-summary.ts';
import { loadTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';
import { createRenderer } from '../../lib/templates/render.ts';

const files = readTemplateFolder('templates');
const templates = loadTemplates(files);
const renderer = createRenderer(templates);
const at = Date.parse('2026-11-23T09:00:00Z');
const hour = 3_600_000;

const summary: HandOverSummary = {
  reference: 'MR-7K3F9-Q2XBT',
  fromDeskId: 'tokyo',
  category: 'refund-dispute',
  urgency: 'high',
  language: 'ja',
  facts: ['EUR 1,200.00', '2026-11-27'],
  risks: ['phishing'],
  subject: 'My refund',
  promisedReplyAt: at + hour,
  lastAnswer: { at: at - hour, by: 'ana', text: 'We will call you tomorrow.' },
  unanswered: 2,
  undelivered: 1,
  replyDueAt: at + 2 * hour,
  resolutionDueAt: at + 48 * hour,
  windowEndsAt: at + 20 * hour,
};

describe('a summary for the desk that takes over', () => {
  it('says in every language what is wanted, promised and pending, on the desk’s clock', () => {
    for (const language of templates.keys()) {
      const text = renderer.handOver(summary, { language, timeZone: 'America/New_York' });
      expect(text.split('\n'), language).toHaveLength(13);
      expect(text, language).not.toMatch(/\{\{|\}\}|undefined|refund-dispute/);
      for (const told of ['MR-7K3F9-Q2XBT', 'tokyo', 'My refund', 'phishing', 'We will call you tomorrow.'])
        expect(text, language).toContain(told);
    }
  });

  it('reads in English', () => {
    const text = renderer.handOver(summary, { language: 'en', timeZone: 'America/New_York' });
    // Which space stands before AM differs between versions of the platform.
    expect(text.replaceAll('\u202f', ' ')).toBe(
      [
        'Handed over from tokyo: case MR-7K3F9-Q2XBT',
        'What the customer wants: refund or dispute (urgency: high)',
        'Language of the customer: Japanese',
        'Subject: My refund',
        'Stated by the customer: EUR 1,200.00; 2026-11-27',
        'Risks: phishing',
        'Promised: a first answer by Mon, Nov 23, 5:00 AM EST',
        'Last answer, Mon, Nov 23, 3:00 AM EST, by ana: “We will call you tomorrow.”',
        'Pending: answer due Mon, Nov 23, 6:00 AM EST',
        'Pending: resolution due Wed, Nov 25, 4:00 AM EST',
        'Messages not answered yet: 2',
        'Answers that were not delivered: 1',
        'The channel takes free replies until Tue, Nov 24, 12:00 AM EST',
      ].join('\n'),
    );
  });

  it('leaves out what there is nothing to say about', () => {
    const { reference, fromDeskId, category, urgency, language } = summary;
    const short = {
      reference,
      fromDeskId,
      category,
      urgency,
      language,
      facts: [],
      risks: [],
      unanswered: 0,
      undelivered: 0,
    };
    const text = renderer.handOver(short, { language: 'de', timeZone: 'Europe/Berlin' });
    expect(text.split('\n').slice(2)).toEqual([
      'Sprache der Kundin oder des Kunden: Japanisch',
      'Zugesagt: keine Zeit mehr offen',
    ]);
  });

  it('keeps braces that a customer wrote as they are', () => {
    const text = renderer.handOver(
      { ...summary, subject: '{{moment}}' },
      { language: 'en', timeZone: 'UTC' },
    );
    expect(text).toContain('Subject: {{moment}}');
  });

  it('is refused where a line misses what it is to say, naming the file', () => {
    const broken = String(files['ja/hand-over.json']).replace('{{subject}}', '');
    expect(() => loadTemplates({ ...files, 'ja/hand-over.json': broken })).toThrow(
      'ja/hand-over.json (subject): must name {{subject}}',
    );
    expect(() => loadTemplates({ ...files, 'ja/hand-over.json': '{}' })).toThrow(
      'ja/hand-over.json: must be JSON',
    );
  });
});

describe('the message that an answer takes longer', () => {
  it('names reference, brand and the new time in every language, under the customer’s subject', () => {
    const facts = { reference: 'MR-7K3F9-Q2XBT', timeZone: 'Asia/Tokyo', brand: 'Meridian Pay', at };
    for (const language of templates.keys()) {
      const {
        text,
        subject,
        language: written,
      } = renderer.delay({
        ...facts,
        ...{ language, expectedReplyAt: at + 10 * hour },
      });
      expect(written).toBe(language);
      expect(subject, language).toContain('MR-7K3F9-Q2XBT');
      for (const told of ['MR-7K3F9-Q2XBT', 'Meridian Pay']) expect(text, language).toContain(told);
      expect(text, language).not.toMatch(/\{\{|\}\}|undefined/);
    }
    const quoted = renderer.delay({ ...facts, subject: 'Re: Payout', language: 'en', expectedReplyAt: at });
    expect(quoted.subject).toBe('Re: Payout [MR-7K3F9-Q2XBT]');
  });
});
