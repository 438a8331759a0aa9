import type { Configuration, Inbox } from '../../lib/domain/configuration.ts';
import type { Desk } from '../../lib/domain/desk.ts';

const aDesk = (id: string): Desk => ({
  id,
  name: id,
  region: 'apac',
  schedule: { timeZone: 'Asia/Tokyo', always: { people: 2 }, weekly: [], exceptions: [] },
  languages: ['ja', 'en'],
  categories: ['general'],
  minutesPerCase: 10,
});

const anInbox = (inbox: Pick<Inbox, 'id' | 'channel'> & Partial<Inbox>): Inbox => ({
  language: 'en',
  timeZone: 'UTC',
  segment: 'consumer',
  allowedOrigins: [],
  ...inbox,
});

/** Two desks and one inbox of each kind. */
export const aConfiguration = (changes: Partial<Configuration> = {}): Configuration => ({
  brand: 'Example Pay',
  regions: [{ id: 'apac', name: 'Asia-Pacific' }],
  desks: [aDesk('apac-ja'), aDesk('apac-risk')],
  languageFallbacks: {},
  generalistDesk: 'apac-ja',
  restrictedCategories: [],
  sla: [{ id: 'usual', firstReplyMinutes: 60, nextReplyMinutes: 120, resolutionMinutes: 2880 }],
  inboxes: [
    anInbox({ id: 'support', channel: 'email', address: 'support@pay.example' }),
    anInbox({
      id: 'website',
      channel: 'form',
      repliesFrom: 'support',
      allowedOrigins: ['https://pay.example'],
    }),
    anInbox({ id: 'telegram-main', channel: 'telegram', secretName: 'meridian/telegram-main' }),
    anInbox({ id: 'line-jp', channel: 'line', secretName: 'meridian/line-jp' }),
  ],
  retention: { messageDays: 730, caseDays: 1825, rawMailDays: 90 },
  reopenHours: 72,
  waitingDays: 14,
  leaseMinutes: 30,
  holidaysUntil: '2029-01-01',
  ...changes,
});
