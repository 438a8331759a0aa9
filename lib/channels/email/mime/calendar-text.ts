/** What an invitation (iCalendar, RFC 5545) says, in lines an agent can read. Times stay in the zone the sender wrote. */

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const longest = 200_000;
const mostEvents = 10;

/** Where the value begins: behind the first colon that no quotes enclose. */
const valueStart = (line: string): number => {
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') quoted = !quoted;
    else if (line[index] === ':' && !quoted) return index + 1;
  }
  return line.length;
};

const readProperty = (line: string): Property => {
  const start = valueStart(line);
  const named = line.slice(0, Math.max(0, start - 1));
  const [name = ''] = named.split(';', 1);
  return { name: name.toUpperCase(), parameters: named.slice(name.length), value: line.slice(start) };
};

/** Content lines, unfolded (§3.1). */
const readProperties = (source: string): readonly Property[] =>
  source
    .slice(0, longest)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => readProperty(line.slice(0, 10_000)));

const unescaped = (value: string): string =>
  value
    .replace(/\\([nN,;\\])/g, (_, character: string) => (/[nN]/.test(character) ? '\n' : character))
    .trim();

/** `20260309T100000` as `2026-03-09 10:00`, with the zone the event names. */
const readTime = ({ parameters, value }: Property): string => {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?/.exec(value);
  if (found === null) return value;
  const [, year, month, day, hour, minute, utc] = found;
  const zone = /;TZID="?([^;":]+)/i.exec(parameters)?.[1];
  const clock = hour === undefined ? '' : ` ${hour}:${minute ?? ''}`;
  const named = utc === undefined ? zone : 'UTC';
  return `${year}-${month}-${day}${clock}${named === undefined || clock === '' ? '' : ` (${named})`}`;
};

/** `Ana <ana@example.org>` of an organizer or attendee. */
const readPerson = ({ parameters, value }: Property): string => {
  const address = value.replace(/^mailto:/i, '').trim();
  const name = /;CN=(?:"([^"]*)"|([^;:]*))/i.exec(parameters);
  const named = name?.[1] ?? name?.[2] ?? '';
  return named === '' || named === address ? address : `${named} <${address}>`;
};

const labels: readonly (readonly [name: string, label: string, read: (property: Property) => string])[] = [
  ['SUMMARY', 'Event', ({ value }) => unescaped(value)],
  ['STATUS', 'Status', ({ value }) => unescaped(value)],
  ['DTSTART', 'From', readTime],
  ['DTEND', 'Until', readTime],
  ['LOCATION', 'Where', ({ value }) => unescaped(value)],
  ['ORGANIZER', 'Organizer', readPerson],
];

const answerOf = (properties: readonly Property[]): readonly string[] =>
  properties.flatMap((property) => {
    const answer =
      property.name === 'ATTENDEE' ? /;PARTSTAT=([A-Z-]+)/i.exec(property.parameters)?.[1] : undefined;
    return answer === undefined ? [] : [`${readPerson(property)}: ${answer.toUpperCase()}`];
  });

const eventLines = (properties: readonly Property[], isAnswer: boolean): readonly string[] => {
  const lines = labels.flatMap(([name, label, read]) => {
    const property = properties.find((one) => one.name === name);
    const said = property === undefined ? '' : read(property);
    return said === '' ? [] : [`${label}: ${said}`];
  });
  const description = unescaped(properties.find(({ name }) => name === 'DESCRIPTION')?.value ?? '');
  return [
    ...lines,
    ...(isAnswer ? answerOf(properties) : []),
    ...(description === '' ? [] : ['', description]),
  ];
};

/** The events of a calendar part as text; empty when there are none. Never throws. */
export const calendarText = (source: string): string => {
  const properties = readProperties(source);
  const isAnswer = properties.some(({ name, value }) => name === 'METHOD' && /^REPLY$/i.test(value.trim()));
  const starts = properties.flatMap(({ name, value }, index) =>
    name === 'BEGIN' && /^(VEVENT|VTODO)$/i.test(value.trim()) ? [index] : [],
  );
  const events = starts.slice(0, mostEvents).map((start) => {
    const end = properties.findIndex(
      ({ name, value }, index) =>
        index > start && (name === 'END' || (name === 'BEGIN' && /^VALARM$/i.test(value.trim()))),
    );
    return eventLines(properties.slice(start, end === -1 ? undefined : end), isAnswer).join('\n');
  });
  return events.join('\n\n').trim();
};
