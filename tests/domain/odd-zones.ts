/** Zones with odd rules, and clocks that were changed by law: half an hour, two or three hours, a whole day. */
const odd: readonly (readonly [timeZone: string, from: string, until: string])[] = [
  ...[
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Chatham',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'America/St_Johns',
    'Africa/Cairo',
    'Asia/Gaza',
    'America/Asuncion',
    'Asia/Tehran',
    'Europe/Dublin',
    'America/Nuuk',
    'America/Havana',
    'America/Santiago',
    'Pacific/Easter',
    'Asia/Beirut',
    'Asia/Jerusalem',
    'Atlantic/Azores',
    'Europe/Chisinau',
    'Pacific/Norfolk',
    'Pacific/Kiritimati',
    'Pacific/Marquesas',
  ].map((timeZone) => [timeZone, '2026-01-01', '2027-01-01'] as const),
  ['Pacific/Apia', '2011-12-01', '2012-01-31'],
  ['America/Asuncion', '2024-03-01', '2024-12-31'],
  ['Asia/Tehran', '2022-03-01', '2022-12-31'],
  ['Asia/Almaty', '2024-02-01', '2024-03-31'],
  ['Asia/Pyongyang', '2018-05-01', '2018-05-31'],
  ['America/Caracas', '2016-04-01', '2016-05-31'],
  ['Europe/Volgograd', '2020-12-01', '2021-01-31'],
  ['America/Mexico_City', '2022-10-01', '2022-11-30'],
  ['America/Nuuk', '2023-03-01', '2023-04-30'],
  ['Africa/Cairo', '2023-04-01', '2023-11-30'],
  ['Africa/Juba', '2021-01-01', '2021-02-28'],
  ['Antarctica/Casey', '2023-03-01', '2023-03-31'],
];

const named = new Set(odd.map(([timeZone]) => timeZone));
const others = Intl.supportedValuesOf('timeZone').filter((timeZone) => !named.has(timeZone));
/** Every fourth of the others, which is about a hundred. */
export const zones = [
  ...odd,
  ...others.filter((_, index) => index % 4 === 0).map((each) => [each, '2026-01-01', '2027-01-01'] as const),
];
