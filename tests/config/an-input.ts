import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';

type DeskInput = ConfigurationInput['desks'][number];

export const aDesk = (changes: Partial<DeskInput> = {}): DeskInput => ({
  id: 'berlin',
  name: 'Berlin',
  region: 'emea',
  timeZone: 'Europe/Berlin',
  hours: { 'mon-fri': [{ start: '09:00', end: '17:00', people: 3 }] },
  languages: ['de', 'en'],
  categories: 'all',
  minutesPerCase: 10,
  ...changes,
});

/** A small configuration without mistakes. */
export const anInput = (changes: Partial<ConfigurationInput> = {}): ConfigurationInput => ({
  brand: 'Example Pay',
  regions: [{ id: 'emea', name: 'Europe' }],
  desks: [aDesk(), aDesk({ id: 'paris', timeZone: 'Europe/Paris', languages: ['fr'] })],
  generalistDesk: 'berlin',
  sla: [{ id: 'usual', firstReplyMinutes: 60, nextReplyMinutes: 120, resolutionMinutes: 1_440 }],
  inboxes: [
    { id: 'support', channel: 'email', address: 'support@pay.example', language: 'en', timeZone: 'UTC' },
  ],
  retention: { messageDays: 730, caseDays: 730, rawMailDays: 90 },
  ...changes,
});
