import { describe, expect, it } from 'vitest';
import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';
import { aDesk, anInput } from './an-input.ts';
import { problemsOf } from './problems-of.ts';

type Inbox = ConfigurationInput['inboxes'][number];

const withInbox = (inbox: object): unknown => ({
  ...anInput(),
  inboxes: [...anInput().inboxes, { id: 'second', language: 'en', timeZone: 'UTC', ...inbox }],
});

describe('an inbox', () => {
  const cases: readonly (readonly [inbox: Partial<Inbox>, problem: string])[] = [
    [{ channel: 'email' }, 'inboxes[1].address: is missing; write the mail address of the inbox'],
    [
      { channel: 'email', address: 'support' },
      'inboxes[1].address: "support" is no mail address; write one such as "support@example.com"',
    ],
    [
      { channel: 'email', address: 'Support@pay.example' },
      'inboxes[1].address: "support@pay.example" is there twice; give each its own, or remove one',
    ],
    [
      { channel: 'form' },
      'inboxes[1].repliesFrom: is missing; write the id of the email inbox that answers: support',
    ],
    [
      { channel: 'form', repliesFrom: 'sales' },
      'inboxes[1].repliesFrom: "sales" is no email inbox; write the id of the email inbox that answers: support',
    ],
    [
      { channel: 'form', repliesFrom: 'support', allowedOrigins: ['https://pay.example/form'] },
      'inboxes[1].allowedOrigins[0]: "https://pay.example/form" is no web origin; write scheme and host only, such as "https://www.example.com"',
    ],
    [
      { channel: 'telegram' },
      'inboxes[1].secretName: is missing; write the name of the secret that holds the telegram credentials',
    ],
    [
      { channel: 'line', secretName: 'line', repliesFrom: 'support' },
      'inboxes[1].repliesFrom: only means something for a form or twilio-voice; remove it',
    ],
    [
      { channel: 'twilio-voice', secretName: 'calls', repliesFrom: 'support' },
      'inboxes[1].repliesFrom: "support" is no twilio-sms inbox; write the id of the twilio-sms inbox that answers: ',
    ],
    [
      {
        channel: 'line',
        secretName: 'line',
        reopenTemplate: { name: 'please_write', languages: { en: 'en_US' } },
      },
      'inboxes[1].reopenTemplate: only means something for whatsapp; remove it',
    ],
    [
      { channel: 'whatsapp', secretName: 'wa', reopenTemplate: { name: 'please_write', languages: {} } },
      'inboxes[1].reopenTemplate.languages: names no language; write one such as { en: "en_US" }',
    ],
    [
      { channel: 'whatsapp', secretName: 'wa', humanAgentTag: true },
      'inboxes[1].humanAgentTag: only means something for messenger and instagram; remove it',
    ],
    [
      { channel: 'generic', secretName: 'partner', apiBaseUrl: 'http://partner.example' },
      'inboxes[1].apiBaseUrl: "http://partner.example" is no API address; write an https:// URL',
    ],
  ];

  it.each(cases)('%j has the problem "%s"', (inbox, problem) => {
    expect(problemsOf(withInbox(inbox))).toEqual([problem]);
  });
});

describe('what refers to something that is not there is refused', () => {
  const cases: readonly (readonly [changes: Partial<ConfigurationInput>, problem: string])[] = [
    [{ generalistDesk: 'rome' }, 'generalistDesk: "rome" is no desk; write one of berlin, paris'],
    [
      { restrictedCategories: ['fraud-security'] },
      'restrictedCategories[0]: no desk names "fraud-security", and "all" does not count; add it to the categories of a desk',
    ],
    [
      { languageFallbacks: { nl: ['de', 'fi'] } },
      'languageFallbacks.nl[1]: no desk reads "fi"; add it to a desk\'s languages, or remove it here',
    ],
    [{ languageFallbacks: { de: ['de'] } }, 'languageFallbacks.de[0]: is the language itself; remove it'],
    [
      { languageFallbacks: { 'zh-CN': ['en'] } },
      'languageFallbacks["zh-CN"]: "zh-CN" is not how Meridian writes the language; write "zh-Hans"',
    ],
    [{ desks: [aDesk(), aDesk()] }, 'desks[1].id: "berlin" is there twice; give each its own, or remove one'],
  ];

  it.each(cases)('%j', (changes, problem) => {
    expect(problemsOf(anInput(changes))).toEqual([problem]);
  });

  it('and so is an SLA that misses cases, or has policies that never match', () => {
    const [usual] = anInput().sla;
    const critical = { ...usual, id: 'critical', urgencies: ['critical'] };
    expect(problemsOf({ ...anInput(), sla: [critical] })).toEqual([
      'sla: matches not every case; end with a policy without urgencies and segments',
    ]);
    expect(problemsOf({ ...anInput(), sla: [usual, critical] })).toEqual([
      'sla[1]: is never used: sla[0] already matches every case; put it before that one',
    ]);
  });
});

describe('a policy on group chats', () => {
  const inbox = { id: 'chat', secretName: 'pay/chat', language: 'en', timeZone: 'UTC' };
  const groupProblems = (channel: string, groups: string) =>
    problemsOf({ ...anInput(), inboxes: [{ ...inbox, channel, groups }] });

  it('is refused where a channel has no groups, or cannot tell what is said to us', () => {
    expect(groupProblems('viber', 'all')).toEqual([
      'inboxes[0].groups: means nothing for viber, which has no groups; remove it',
    ]);
    expect(groupProblems('whatsapp', 'mentions')).toEqual([
      'inboxes[0].groups: whatsapp does not say whether a message mentions us; write "ignore" or "all"',
    ]);
    expect(groupProblems('telegram', 'mentions')).toEqual([]);
    expect(groupProblems('whatsapp', 'all')).toEqual([]);
  });
});
