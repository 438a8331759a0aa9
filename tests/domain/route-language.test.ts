import { describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import {
  aConfiguration,
  aDesk,
  considered,
  monday,
  officeHours,
  roundTheClock,
  someFacts,
  sunday,
} from './routing-example.ts';

const configuration = aConfiguration();

describe('languages', () => {
  it('prefer an exact desk to an open fallback', () => {
    const decision = route(someFacts({ language: 'zh-Hant' }), configuration, monday);
    expect(decision.deskId).toBe('taipei');
    expect(considered(decision, 'shanghai')).toMatchObject({ language: 'fallback:zh-Hans', openNow: true });
  });

  it('fall back when the wait for an exact desk is long', () => {
    const desks = [
      aDesk('taipei', { languages: ['zh-Hant'], schedule: officeHours('Asia/Taipei') }),
      aDesk('toronto', { languages: ['zh-Hans'], schedule: roundTheClock }),
    ];
    const decision = route(someFacts({ language: 'zh-Hant' }), aConfiguration({ desks }), sunday);
    expect(decision.deskId).toBe('toronto');
    expect(decision.because).toContain('reads zh-Hans in place of zh-Hant');
    const early = route(someFacts({ language: 'zh-Hant' }), aConfiguration({ desks }), monday - 30 * minute);
    expect(early.deskId).toBe('taipei');
  });

  it('use a translation only when declared', () => {
    const desks = [aDesk('english', { schedule: roundTheClock }), aDesk('night')];
    const declared = aConfiguration({ desks });
    expect(considered(route(someFacts({ language: 'zh-Hant' }), declared, monday), 'english')).toMatchObject({
      eligible: true,
      language: 'translated:en',
    });
    expect(considered(route(someFacts({ language: 'ko' }), declared, monday), 'english')).toMatchObject({
      eligible: false,
      language: 'none',
      because: 'does not read ko; reads en',
    });
  });

  it('are read whatever their spelling', () => {
    expect(route(someFacts({ language: 'ja-JP' }), configuration, monday).deskId).toBe('tokyo');
    expect(route(someFacts({ language: 'zh_TW' }), configuration, monday).deskId).toBe('taipei');
  });

  it('that are unknown go where they are declared to go', () => {
    const decision = route(someFacts({ language: 'und' }), configuration, monday);
    expect(decision.deskId).toBe('tokyo');
    expect(considered(decision, 'tokyo')?.language).toBe('fallback:en');
  });
});

describe('deadlines', () => {
  it('let a fallback win that keeps them where an exact desk does not', () => {
    const desks = [
      aDesk('exact', { languages: ['zh-Hant'], schedule: officeHours('Asia/Taipei') }),
      aDesk('translator', { schedule: roundTheClock }),
    ];
    const soon = monday - 3 * hour;
    const facts = someFacts({ language: 'zh-Hant', deadlineAt: soon + hour });
    expect(route(facts, aConfiguration({ desks }), soon).deskId).toBe('translator');
    const relaxed = someFacts({ language: 'zh-Hant', deadlineAt: soon + 24 * hour });
    expect(route(relaxed, aConfiguration({ desks }), soon).deskId).toBe('exact');
  });

  it('come from the SLA when none is given', () => {
    const sla = [{ id: 'fast', firstReplyMinutes: 30, nextReplyMinutes: 60, resolutionMinutes: 600 }];
    const decision = route(someFacts(), aConfiguration({ sla }), monday);
    expect(decision.facts.deadlineAt).toBe(monday + 30 * minute);
  });

  it('that nobody can keep are said to be missed', () => {
    const decision = route(someFacts({ language: 'ja', deadlineAt: sunday + minute }), configuration, sunday);
    expect(decision.deskId).toBe('tokyo');
    expect(decision.because).toContain('after the deadline');
  });
});
