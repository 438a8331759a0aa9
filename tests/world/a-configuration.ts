import { defineConfig } from '../../lib/config/define-config.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';

/** Two desks that never sleep and one of each kind of inbox: for tests that are not about time. */
export const aConfiguration = (): Configuration =>
  resolveConfiguration(
    defineConfig({
      brand: 'Test Pay',
      regions: [{ id: 'all', name: 'Everywhere' }],
      desks: [
        {
          id: 'asia',
          name: 'Asia',
          region: 'all',
          timeZone: 'Asia/Tokyo',
          always: { people: 3 },
          languages: ['ja', 'zh-Hans', 'zh-Hant', 'ko'],
          categories: 'all',
          minutesPerCase: 10,
        },
        {
          id: 'west',
          name: 'West',
          region: 'all',
          timeZone: 'Europe/Madrid',
          always: { people: 3 },
          languages: ['en', 'es', 'de', 'fr', 'pt'],
          categories: 'all',
          minutesPerCase: 10,
        },
      ],
      languageFallbacks: {},
      generalistDesk: 'west',
      restrictedCategories: [],
      sla: [{ id: 'standard', firstReplyMinutes: 240, nextReplyMinutes: 240, resolutionMinutes: 2_880 }],
      inboxes: [
        {
          id: 'support',
          channel: 'email',
          address: 'support@test-pay.example',
          language: 'en',
          timeZone: 'UTC',
        },
        {
          id: 'website',
          channel: 'form',
          repliesFrom: 'support',
          language: 'en',
          timeZone: 'UTC',
          allowedOrigins: [],
        },
        { id: 'bot', channel: 'telegram', secretName: 'test/bot', language: 'en', timeZone: 'UTC' },
        {
          id: 'line-jp',
          channel: 'line',
          secretName: 'test/line-jp',
          language: 'ja',
          timeZone: 'Asia/Tokyo',
        },
        {
          id: 'wecom-cn',
          channel: 'wecom',
          secretName: 'test/wecom-cn',
          language: 'zh-Hans',
          timeZone: 'UTC',
        },
        {
          id: 'wa-invites',
          channel: 'whatsapp',
          address: '998877665544332',
          secretName: 'test/wa-invites',
          language: 'en',
          timeZone: 'UTC',
          reopenTemplate: {
            name: 'please_write',
            languages: { en: 'en_US', fr: 'fr' },
            parameters: ['reference'],
          },
        },
        {
          id: 'page-tagged',
          channel: 'messenger',
          secretName: 'test/page-tagged',
          language: 'en',
          timeZone: 'UTC',
          humanAgentTag: true,
        },
        {
          id: 'sms',
          channel: 'twilio-sms',
          address: '+14155550100',
          secretName: 'test/sms',
          language: 'en',
          timeZone: 'UTC',
        },
        {
          id: 'calls',
          channel: 'twilio-voice',
          address: '+14155550100',
          secretName: 'test/calls',
          repliesFrom: 'sms',
          language: 'en',
          timeZone: 'UTC',
        },
        { id: 'zalo-vn', channel: 'zalo', secretName: 'test/zalo-vn', language: 'en', timeZone: 'UTC' },
      ],
      retention: { messageDays: 30, caseDays: 60, rawMailDays: 30 },
      reopenHours: 72,
      waitingDays: 7,
      leaseMinutes: 30,
    }),
    Date.parse('2026-11-23T00:00:00Z'),
  );
