import type { Configuration } from '../../lib/domain/configuration.ts';
import type { ConsideredDesk, Decision, RoutingFacts } from '../../lib/domain/decision.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import type { Schedule, WeeklyInterval } from '../../lib/domain/schedule.ts';

/** Mondays to Fridays, 09:00 to 18:00, two people. */
export const officeHours = (timeZone: string): Schedule => ({
  timeZone,
  weekly: ([1, 2, 3, 4, 5] as const).map(
    (weekday): WeeklyInterval => ({ weekday, start: '09:00', end: '18:00', people: 2 }),
  ),
  exceptions: [],
});

export const roundTheClock: Schedule = {
  timeZone: 'UTC',
  always: { people: 3 },
  weekly: [],
  exceptions: [],
};

export const aDesk = (id: string, changes: Partial<Desk> = {}): Desk => ({
  id,
  name: id,
  region: 'apac',
  schedule: officeHours('Asia/Tokyo'),
  languages: ['en'],
  categories: ['card', 'general'],
  minutesPerCase: 10,
  ...changes,
});

export const aConfiguration = (changes: Partial<Configuration> = {}): Configuration => ({
  brand: 'Example Pay',
  regions: [
    { id: 'apac', name: 'Asia-Pacific' },
    { id: 'emea', name: 'Europe' },
    { id: 'amer', name: 'Americas' },
  ],
  desks: [
    aDesk('tokyo', { languages: ['ja', 'en'] }),
    aDesk('taipei', { languages: ['zh-Hant'], schedule: officeHours('Asia/Taipei') }),
    aDesk('shanghai', { languages: ['zh-Hans'], schedule: officeHours('Asia/Shanghai') }),
    aDesk('london', { region: 'emea', schedule: officeHours('Europe/London') }),
    aDesk('risk', { region: 'emea', schedule: roundTheClock, categories: ['fraud-security'] }),
    aDesk('night', { region: 'amer', schedule: roundTheClock, categories: ['general'], minutesPerCase: 20 }),
  ],
  languageFallbacks: {
    'zh-Hant': [
      { language: 'zh-Hans', translated: false },
      { language: 'en', translated: true },
    ],
    und: [{ language: 'en', translated: false }],
  },
  generalistDesk: 'night',
  restrictedCategories: ['fraud-security'],
  sla: [{ id: 'usual', firstReplyMinutes: 7 * 24 * 60, nextReplyMinutes: 1440, resolutionMinutes: 14_400 }],
  inboxes: [],
  retention: { messageDays: 730, caseDays: 1_825, rawMailDays: 90 },
  reopenHours: 72,
  waitingDays: 7,
  leaseMinutes: 30,
  holidaysUntil: '2029-12-31',
  ...changes,
});

export const someFacts = (facts: Partial<RoutingFacts> = {}): RoutingFacts => ({
  language: 'en',
  category: 'card',
  urgency: 'normal',
  segment: 'consumer',
  ...facts,
});

/** Monday: 10:00 in Tokyo, 09:00 in Taipei and Shanghai, 01:00 in London. */
export const monday = Date.parse('2026-11-23T01:00:00Z');
/** Sunday evening in Asia, morning in Europe. */
export const sunday = Date.parse('2026-11-22T10:00:00Z');

export const considered = (decision: Decision, deskId: string): ConsideredDesk | undefined =>
  decision.considered.find((desk) => desk.deskId === deskId);
