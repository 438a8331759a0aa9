import { describe, expect, it } from 'vitest';
import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { anInput } from './an-input.ts';
import { problemsOf } from './problems-of.ts';

type Escalation = NonNullable<ConfigurationInput['escalation']>;
const lead = {
  id: 'lead',
  name: 'Lead',
  timeZone: 'Europe/Berlin',
  hours: { 'mon-fri': [{ start: '08:00', end: '18:00', people: 1 }] },
  holidays: { country: 'DE' },
};
const escalation = (over: Partial<Escalation> = {}): Escalation => ({
  recipients: [lead],
  ladders: [{ id: 'usual', levels: [{ recipients: ['lead'] }] }],
  ...over,
});
const sla = [
  {
    ...{ id: 'usual', firstReplyMinutes: 60, nextReplyMinutes: 120, resolutionMinutes: 1_440 },
    ...{ clock: 'desk-hours' as const, escalation: 'usual' },
  },
];

describe('an escalation ladder', () => {
  it('is resolved with the calendars of its people, and read again where it is deployed', () => {
    const input = anInput({ sla, escalation: escalation() });
    const resolved = resolveConfiguration(input, Date.parse('2026-11-23T00:00:00Z'));
    expect(resolved.escalation?.ladders[0]?.levels).toEqual([
      { on: 'breached', afterMinutes: 0, recipients: ['lead'], asleep: 'next-level' },
    ]);
    const [recipient] = resolved.escalation?.recipients ?? [];
    expect(recipient?.schedule.exceptions.map(({ date }) => date)).toContain('2026-12-25');
    expect(parseConfiguration(JSON.parse(JSON.stringify(resolved)))).toEqual(resolved);
  });

  it.each<[string, Partial<ConfigurationInput>, string]>([
    ['a ladder that is not there', { sla }, 'sla[0].escalation: "usual" is no ladder; add it'],
    [
      'a recipient who is not there',
      { escalation: escalation({ ladders: [{ id: 'usual', levels: [{ recipients: ['boss'] }] }] }) },
      'escalation.ladders[0].levels[0].recipients[0]: "boss" is no recipient; write one of lead',
    ],
    [
      'a recipient who is there twice',
      { escalation: escalation({ recipients: [lead, lead] }) },
      'escalation.recipients[1].id: "lead" is there twice',
    ],
    [
      'a recipient without hours',
      { escalation: escalation({ recipients: [{ id: 'lead', name: 'Lead', timeZone: 'UTC' }] }) },
      'escalation.recipients[0].hours: is missing',
    ],
    [
      'a recipient with an unknown calendar',
      { escalation: escalation({ recipients: [{ ...lead, holidays: { country: 'XX' } }] }) },
      'escalation.recipients[0].holidays.country: "XX"',
    ],
  ])('is refused with %s', (_name, over, problem) => {
    expect(problemsOf(anInput(over)).join('\n')).toContain(problem);
  });
});
