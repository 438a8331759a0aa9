import { day, type Instant } from '../domain/instant.ts';
import type { Coverage } from './coverage.ts';
import { gapsOf } from './gaps.ts';
import { colours, columnWidth, gridWidth, labelWidth, rowHeight, weekRows } from './svg-rows.ts';
import { tellingWeeks } from './telling-weeks.ts';
import { verdictText } from './text.ts';
import { weekHours } from './week-hours.ts';
import { dateText } from './words.ts';

const margin = 24;
const width = margin * 2 + labelWidth + gridWidth + 90;
const headHeight = 124;
const panelHead = 58;
const panelGap = 34;

/**
 * A picture of a normal and of the worst week: one row a language, one column an hour in UTC; each cell is filled from
 * below with the shares of the categories by how they can be answered. Well-formed SVG with title, description and a
 * tooltip for every run of equal hours.
 * @throws when the span has no whole week.
 */
export const coverageSvg = (coverage: Coverage): string => {
  const weeks = tellingWeeks(coverage);
  if (weeks === undefined)
    throw new Error('There is no whole week, Monday to Sunday, to draw; ask for at least 13 days.');
  const panels = [
    { heading: 'A normal week', startAt: weeks.normal },
    { heading: 'The worst week', startAt: weeks.worst },
  ].map((panel) => ({ ...panel, rows: weekHours(coverage, panel.startAt) }));
  const panelHeight = panelHead + (panels[0]?.rows.size ?? 0) * rowHeight + panelGap;
  const verdict = verdictText(coverage, gapsOf(coverage));
  return [
    ...opening(headHeight + panels.length * panelHeight, verdict),
    ...legend(),
    ...panels.flatMap(({ heading, startAt, rows }, index) => [
      `<g transform="translate(${margin} ${headHeight + index * panelHeight})">`,
      ...panelHeader(`${heading}: ${dateText(startAt)} to ${dateText(startAt + 6 * day)}`, startAt),
      `<g class="week" transform="translate(0 ${panelHead})">`,
      ...weekRows(rows),
      '</g>',
      '</g>',
    ]),
    '</svg>',
  ].join('\n');
};

const opening = (height: number, verdict: string): readonly string[] => [
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#1d2733">`,
  '<title id="title">Coverage by language and hour of the week</title>',
  `<desc id="description">${verdict} One row is a language, one column an hour of the week in UTC. Each cell is filled with the shares of the categories that can be answered in the language itself, by a declared fallback, through a translation, or by nobody.</desc>`,
  '<rect width="100%" height="100%" fill="#ffffff"/>',
  `<text x="${margin}" y="38" font-size="20" font-weight="600">Coverage by language and hour of the week</text>`,
  `<text x="${margin}" y="60" fill="#51606f">${verdict}</text>`,
];

const legendEntries = [
  [colours.exact, 'reads the language', 150],
  [colours.fallback, 'declared fallback', 142],
  [colours.translated, 'through a translation', 166],
  [colours.none, 'nobody at work', 130],
] as const;

const legend = (): readonly string[] => {
  let x = margin;
  return legendEntries.flatMap(([colour, text, wide]) => {
    const at = x;
    x += wide;
    return [
      `<rect x="${at}" y="76" width="14" height="14" rx="2" fill="${colour}"/>`,
      `<text x="${at + 20}" y="87">${text}</text>`,
    ];
  });
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const panelHeader = (heading: string, startAt: Instant): readonly string[] => [
  `<text y="14" font-size="15" font-weight="600">${heading} <tspan font-size="12" font-weight="400" fill="#51606f">hours in UTC</tspan></text>`,
  `<text x="${labelWidth + gridWidth + 10}" y="50" font-size="10" fill="#51606f">own language</text>`,
  ...weekdays.flatMap((weekday, index) => {
    const x = labelWidth + index * 24 * columnWidth;
    return [
      `<text x="${x + 2}" y="36" font-weight="600">${weekday} ${dateText(startAt + index * day).slice(5)}</text>`,
      ...[0, 6, 12, 18].map(
        (hours) =>
          `<text x="${x + hours * columnWidth + 2}" y="50" font-size="9" fill="#51606f">${String(hours).padStart(2, '0')}</text>`,
      ),
    ];
  }),
];
