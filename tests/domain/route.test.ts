import { describe, expect, it } from 'vitest';
import { fromIso, toIso } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { urgencies } from '../../lib/domain/vocabulary.ts';
import {
  aConfiguration,
  aDesk,
  considered,
  monday,
  officeHours,
  roundTheClock,
  someFacts,
} from './routing-example.ts';

const at = (text: string): number => fromIso(text) ?? Number.NaN;
const configuration = aConfiguration();

describe('a case', () => {
  it('goes to a desk that is open, serves its category and reads its language', () => {
    const decision = route(someFacts({ language: 'ja' }), configuration, monday);
    expect(decision.deskId).toBe('tokyo');
    expect(toIso(decision.expectedReplyAt)).toBe('2026-11-23T01:10:00.000Z');
    expect(decision.because).toBe(
      'open now; reads ja; serves card; first reply expected Mon 23 Nov 10:10 Asia/Tokyo',
    );
  });

  it('goes to the desk that opens soonest when all are closed', () => {
    const decision = route(someFacts(), configuration, at('2026-11-22T23:30:00Z'));
    expect(decision.deskId).toBe('tokyo');
    expect(considered(decision, 'tokyo')).toMatchObject({
      openNow: false,
      opensAt: at('2026-11-23T00:00:00Z'),
    });
    expect(decision.because).toContain('closed until Mon 23 Nov 09:00 Asia/Tokyo');
  });

  it.each([
    ['forward', '2026-03-28T20:00:00Z', '2026-03-30T08:00:00.000Z'],
    ['back', '2026-10-24T20:00:00Z', '2026-10-26T09:00:00.000Z'],
  ])('waits for the desk’s own nine o’clock after clocks went %s', (_, now, opens) => {
    const only = aConfiguration({ desks: [aDesk('london', { schedule: officeHours('Europe/London') })] });
    const [london] = route(someFacts(), only, at(now)).considered;
    expect(toIso(london?.opensAt ?? 0)).toBe(opens);
  });

  it('is urgent when it is critical or high, whoever gets it', () => {
    const lanes = urgencies.map((urgency) => route(someFacts({ urgency }), configuration, monday).lane);
    expect(lanes).toEqual(['urgent', 'urgent', 'standard', 'standard']);
  });
});

describe('last resorts', () => {
  it('are the generalist desk, when nobody serves the category in the language', () => {
    const decision = route(someFacts({ category: 'technical' }), configuration, monday);
    expect(decision.deskId).toBe('night');
    expect(decision.because).toMatch(/^last resort: no desk serves technical and reads en; /);
    expect(considered(decision, 'night')?.eligible).toBe(true);
  });

  it('never give a restricted category to a desk that does not name it', () => {
    const decision = route(someFacts({ category: 'fraud-security', language: 'ko' }), configuration, monday);
    expect(decision.deskId).toBe('risk');
    expect(decision.considered.filter(({ eligible }) => eligible).map(({ deskId }) => deskId)).toEqual([
      'risk',
    ]);
  });
});

describe('ties', () => {
  const desk = (id: string, region: string, minutesPerCase = 10) =>
    aDesk(id, { region, minutesPerCase, schedule: roundTheClock });
  const winner = (...desks: ReturnType<typeof desk>[]) =>
    route(someFacts(), aConfiguration({ desks }), monday).deskId;

  it('go to the quicker desk, then the region listed first, then the smaller id', () => {
    expect(winner(desk('slow', 'apac', 11), desk('quick', 'amer'))).toBe('quick');
    expect(winner(desk('a', 'amer'), desk('b', 'emea'))).toBe('b');
    expect(winner(desk('b', 'emea'), desk('a', 'emea'))).toBe('a');
  });
});
