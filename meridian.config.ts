import { defineConfig } from './lib/config/define-config.ts';

/**
 * Meridian Pay, an invented company that moves money between Asia, Europe and the Americas. Copy it and make it yours: every
 * mistake is reported by path when the project starts or is synthesized.
 */
export default defineConfig({
  brand: 'Meridian Pay',

  regions: [
    { id: 'apac', name: 'Asia-Pacific' },
    { id: 'emea', name: 'Europe, Middle East and Africa' },
    { id: 'amer', name: 'Americas' },
  ],

  desks: [
    {
      id: 'shanghai',
      name: 'Shanghai',
      region: 'apac',
      timeZone: 'Asia/Shanghai',
      hours: {
        'mon-fri': [
          { start: '09:00', end: '12:00', people: 6 },
          { start: '13:00', end: '21:00', people: 6 },
        ],
        'sat-sun': [{ start: '10:00', end: '18:00', people: 2 }],
      },
      holidays: { country: 'CN', except: ["Children's Day"] },
      exceptions: [
        {
          date: '2027-02-05',
          until: '2027-02-08',
          name: 'Spring Festival, reduced',
          hours: [{ start: '10:00', end: '16:00', people: 2 }],
        },
      ],
      languages: ['zh-Hans', 'en'],
      categories: 'all',
      minutesPerCase: 10,
    },
    {
      id: 'taipei',
      name: 'Taipei',
      region: 'apac',
      timeZone: 'Asia/Taipei',
      hours: { 'mon-fri': [{ start: '09:00', end: '18:00', people: 3 }] },
      holidays: { country: 'TW' },
      languages: ['zh-Hant', 'zh-Hans', 'en'],
      categories: 'all',
      minutesPerCase: 11,
    },
    {
      id: 'tokyo',
      name: 'Tokyo',
      region: 'apac',
      timeZone: 'Asia/Tokyo',
      hours: {
        'mon-fri': [{ start: '09:00', end: '18:00', people: 4 }],
        sat: [{ start: '10:00', end: '15:00', people: 1 }],
      },
      holidays: { country: 'JP' },
      exceptions: [
        { date: '12-30', until: '01-03', name: 'New Year closing', hours: 'closed' },
        // Salaries are paid abroad around this holiday, so the desk works on it.
        {
          date: '2026-11-23',
          name: 'Labour Thanksgiving duty',
          hours: [{ start: '10:00', end: '16:00', people: 2 }],
        },
      ],
      languages: ['ja', 'en'],
      categories: 'all',
      minutesPerCase: 14,
    },
    {
      id: 'seoul',
      name: 'Seoul',
      region: 'apac',
      timeZone: 'Asia/Seoul',
      hours: { 'mon-fri': [{ start: '09:00', end: '18:00', people: 3 }] },
      holidays: { country: 'KR' },
      languages: ['ko', 'en'],
      categories: 'all',
      minutesPerCase: 12,
    },
    {
      id: 'singapore',
      name: 'Singapore',
      region: 'apac',
      timeZone: 'Asia/Singapore',
      hours: { 'mon-sun': [{ start: '08:00', end: '20:00', people: 5 }] },
      // Somebody is on duty on holidays too: this desk is where English is answered in the Asian daytime.
      holidays: { country: 'SG', hours: [{ start: '08:00', end: '20:00', people: 2 }] },
      languages: ['en', 'zh-Hans', 'id', 'ms', 'th', 'vi', 'hi'],
      categories: 'all',
      minutesPerCase: 9,
    },
    {
      id: 'cairo',
      name: 'Cairo',
      region: 'emea',
      timeZone: 'Africa/Cairo',
      hours: { 'sun-thu': [{ start: '09:00', end: '17:00', people: 3 }] },
      holidays: { country: 'EG' },
      languages: ['ar', 'en', 'fr'],
      categories: 'all',
      minutesPerCase: 12,
    },
    {
      id: 'berlin',
      name: 'Berlin',
      region: 'emea',
      timeZone: 'Europe/Berlin',
      hours: {
        'mon-thu': [
          { start: '08:00', end: '12:30', people: 4 },
          { start: '13:15', end: '18:00', people: 4 },
        ],
        fri: [{ start: '08:00', end: '16:00', people: 3 }],
      },
      holidays: { country: 'DE', state: 'BE' },
      exceptions: [
        { date: '12-24', name: 'Christmas Eve', hours: [{ start: '08:00', end: '12:00', people: 2 }] },
        { date: '12-31', name: "New Year's Eve", hours: [{ start: '08:00', end: '12:00', people: 2 }] },
      ],
      languages: ['de', 'en', 'tr', 'ru'],
      categories: 'all',
      minutesPerCase: 12,
    },
    {
      id: 'paris',
      name: 'Paris',
      region: 'emea',
      timeZone: 'Europe/Paris',
      hours: {
        'mon-fri': [
          { start: '09:00', end: '12:30', people: 3 },
          { start: '14:00', end: '18:30', people: 3 },
        ],
      },
      holidays: { country: 'FR' },
      languages: ['fr', 'it', 'en'],
      categories: 'all',
      minutesPerCase: 12,
    },
    {
      id: 'madrid',
      name: 'Madrid',
      region: 'emea',
      timeZone: 'Europe/Madrid',
      hours: {
        'mon-fri': [
          { start: '09:00', end: '14:00', people: 3 },
          { start: '15:30', end: '19:00', people: 3 },
        ],
        sat: [{ start: '10:00', end: '14:00', people: 1 }],
      },
      holidays: { country: 'ES', state: 'MD' },
      languages: ['es', 'pt', 'en'],
      categories: 'all',
      minutesPerCase: 11,
    },
    {
      id: 'sao-paulo',
      name: 'São Paulo',
      region: 'amer',
      timeZone: 'America/Sao_Paulo',
      hours: { 'mon-fri': [{ start: '09:00', end: '20:00', people: 4 }] },
      holidays: { country: 'BR', state: 'SP' },
      languages: ['pt', 'es'],
      categories: 'all',
      minutesPerCase: 10,
    },
    {
      id: 'mexico-city',
      name: 'Mexico City',
      region: 'amer',
      timeZone: 'America/Mexico_City',
      hours: {
        'mon-fri': [{ start: '08:00', end: '20:00', people: 5 }],
        'sat-sun': [{ start: '10:00', end: '16:00', people: 2 }],
      },
      holidays: { country: 'MX' },
      languages: ['es', 'en'],
      categories: 'all',
      minutesPerCase: 10,
    },
    {
      id: 'new-york',
      name: 'New York',
      region: 'amer',
      timeZone: 'America/New_York',
      hours: {
        'mon-fri': [{ start: '08:00', end: '20:00', people: 6 }],
        // The night shift keeps English answered until Singapore is back.
        'sun-thu': [{ start: '22:00', end: '06:00', people: 2 }],
        // From when Singapore goes home until it is back.
        'sat-sun': [{ start: '07:00', end: '20:00', people: 3 }],
      },
      holidays: { country: 'US', hours: [{ start: '07:00', end: '20:00', people: 2 }] },
      exceptions: [
        {
          date: '2026-11-27',
          name: 'Day after Thanksgiving',
          hours: [{ start: '09:00', end: '14:00', people: 2 }],
        },
      ],
      languages: ['en', 'es', 'zh-Hans', 'fr'],
      categories: 'all',
      minutesPerCase: 9,
    },
    {
      id: 'risk',
      name: 'Risk, around the clock',
      region: 'emea',
      timeZone: 'Europe/Dublin',
      always: { people: 3 },
      languages: ['en', 'zh-Hans', 'es', 'de', 'fr', 'ja'],
      categories: ['fraud-security', 'account-access'],
      minutesPerCase: 15,
    },
  ],

  // Who may answer when nobody with the customer's own language can in time; penalties say how long to wait for better.
  languageFallbacks: {
    'zh-Hant': ['zh-Hans', { language: 'en', translated: true }],
    'zh-Hans': ['zh-Hant', { language: 'en', translated: true }],
    yue: ['zh-Hant', 'zh-Hans', { language: 'en', translated: true }],
    ms: ['id', { language: 'en', translated: true }],
    id: ['ms', { language: 'en', translated: true }],
    pt: [
      { language: 'es', translated: true, penaltyMinutes: 180 },
      { language: 'en', translated: true },
    ],
    und: [{ language: 'en', penaltyMinutes: 0 }],
    '*': [{ language: 'en', translated: true }],
  },

  generalistDesk: 'singapore',
  restrictedCategories: ['fraud-security'],

  // The first policy that matches counts. Minutes run around the clock, or with `clock: 'desk-hours'` only while the case's desk
  // is open.
  sla: [
    {
      id: 'critical',
      urgencies: ['critical'],
      firstReplyMinutes: 30,
      nextReplyMinutes: 30,
      resolutionMinutes: 480,
      escalation: 'urgent',
    },
    {
      id: 'business-high',
      urgencies: ['high'],
      segments: ['business', 'seller'],
      firstReplyMinutes: 60,
      nextReplyMinutes: 120,
      resolutionMinutes: 1_440,
      escalation: 'urgent',
    },
    {
      id: 'high',
      urgencies: ['high'],
      firstReplyMinutes: 120,
      nextReplyMinutes: 240,
      resolutionMinutes: 2_880,
      escalation: 'usual',
    },
    {
      id: 'business',
      segments: ['business'],
      firstReplyMinutes: 240,
      nextReplyMinutes: 480,
      resolutionMinutes: 4_320,
    },
    {
      id: 'low',
      urgencies: ['low'],
      firstReplyMinutes: 2_880,
      nextReplyMinutes: 2_880,
      resolutionMinutes: 10_080,
      clock: 'desk-hours',
    },
    {
      id: 'standard',
      firstReplyMinutes: 720,
      nextReplyMinutes: 1_440,
      resolutionMinutes: 7_200,
      escalation: 'usual',
    },
  ],

  // Who is told when a promise is at risk or broken, on the calendar of who is told.
  escalation: {
    recipients: [
      {
        id: 'lead-apac',
        name: 'Team lead Asia-Pacific',
        timeZone: 'Asia/Singapore',
        hours: { 'mon-sat': [{ start: '08:00', end: '19:00', people: 1 }] },
        holidays: { country: 'SG' },
      },
      {
        id: 'lead-emea',
        name: 'Team lead Europe',
        timeZone: 'Europe/Berlin',
        hours: { 'mon-fri': [{ start: '08:00', end: '18:00', people: 1 }] },
        holidays: { country: 'DE', state: 'BE' },
      },
      {
        id: 'lead-amer',
        name: 'Team lead Americas',
        timeZone: 'America/New_York',
        hours: { 'mon-fri': [{ start: '08:00', end: '19:00', people: 1 }] },
        holidays: { country: 'US' },
      },
      { id: 'duty', name: 'Duty manager', timeZone: 'Europe/Dublin', always: { people: 1 } },
    ],
    ladders: [
      {
        id: 'urgent',
        levels: [
          { on: 'at-risk', recipients: ['lead-apac', 'lead-emea', 'lead-amer'] },
          { recipients: ['duty'] },
        ],
      },
      {
        id: 'usual',
        levels: [
          { recipients: ['lead-apac', 'lead-emea', 'lead-amer'], asleep: 'wait' },
          { afterMinutes: 240, recipients: ['duty'] },
        ],
      },
    ],
  },

  inboxes: [
    {
      id: 'support',
      channel: 'email',
      address: 'support@meridian-pay.example',
      language: 'en',
      timeZone: 'UTC',
    },
    {
      id: 'business',
      channel: 'email',
      address: 'business@meridian-pay.example',
      language: 'en',
      timeZone: 'UTC',
      segment: 'business',
    },
    {
      id: 'website',
      channel: 'form',
      repliesFrom: 'support',
      language: 'en',
      timeZone: 'UTC',
      allowedOrigins: ['https://www.meridian-pay.example'],
    },
    {
      id: 'telegram-main',
      channel: 'telegram',
      secretName: 'meridian/telegram-main',
      language: 'en',
      timeZone: 'UTC',
    },
    {
      id: 'line-jp',
      channel: 'line',
      secretName: 'meridian/line-jp',
      language: 'ja',
      timeZone: 'Asia/Tokyo',
    },
    {
      id: 'whatsapp-main',
      channel: 'whatsapp',
      // The number's phone_number_id.
      address: '998877665544332',
      secretName: 'meridian/whatsapp-main',
      language: 'en',
      timeZone: 'Europe/London',
    },
    {
      id: 'partner',
      channel: 'generic',
      secretName: 'meridian/partner',
      language: 'en',
      timeZone: 'UTC',
      segment: 'seller',
    },
  ],

  retention: { messageDays: 730, caseDays: 1_825, rawMailDays: 180 },
  reopenHours: 72,
  waitingDays: 7,
  leaseMinutes: 30,
});
