import type { Comparison } from './comparison.ts';
import type { DeskFigures, Waits } from './report.ts';
import { durationText } from './text.ts';

const left = 150;
const rowHeight = 20;
const plotWidth = 560;
const cell = 26;
const colours = ['#0b6e99', '#d9730d', '#6b8e23', '#8e44ad', '#c0392b'];
const boundColour = '#777';

/** One minute to sixty days, drawn by logarithm. */
const longest = 86_400;
const xOf = (minutes: number): number =>
  left + (Math.log(Math.min(Math.max(minutes, 1), longest)) / Math.log(longest)) * plotWidth;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const text = (x: number, y: number, words: string, extra = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${extra}>${escaped(words)}</text>`;

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly byLanguage: readonly ({ readonly language: string } & Waits)[];
}

const seriesOf = ({ runs, bound }: Comparison): readonly Series[] => [
  ...runs.map(({ name, byLanguage }, index) => ({
    name,
    byLanguage,
    colour: colours[index % colours.length] ?? boundColour,
  })),
  ...(bound ? [{ name: 'no one can beat', colour: boundColour, byLanguage: bound.byLanguage }] : []),
];

/** A line from the median to 99 percent, a dot at 90. */
const bar = ({ p50, p90, p99 }: Waits, y: number, colour: string): string => {
  const times = `${durationText(p50)} / ${durationText(p90)} / ${durationText(p99)}`;
  const ends = [xOf(p50), xOf(p99)].map((x) => x.toFixed(1));
  return `<g stroke="${colour}" fill="${colour}"><title>${times}</title><line x1="${ends[0]}" x2="${ends[1]}" y1="${y}" y2="${y}" stroke-width="2"/><circle cx="${ends[0]}" cy="${y}" r="2.5"/><circle cx="${xOf(p90).toFixed(1)}" cy="${y}" r="4"/><line x1="${ends[1]}" x2="${ends[1]}" y1="${y - 4}" y2="${y + 4}" stroke-width="2"/></g>`;
};

const ticks = [1, 5, 15, 60, 240, 1440, 4320, 14_400, 43_200];

const axis = (top: number, bottom: number): string =>
  ticks
    .map((minutes) => {
      const x = xOf(minutes).toFixed(1);
      const line = `<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="#ddd"/>`;
      return line + text(Number(x), bottom + 14, durationText(minutes), 'text-anchor="middle" fill="#666"');
    })
    .join('');

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const waitsChart = (comparison: Comparison, top: number): Drawn => {
  const series = seriesOf(comparison);
  const languages = comparison.runs[0]?.byLanguage ?? [];
  const group = series.length * 12 + 8;
  const plotTop = top + 50;
  const bottom = plotTop + languages.length * group;
  const legend = series.map(({ name, colour }, index) =>
    text(left + index * 120, top + 38, `■ ${name}`, `fill="${colour}"`),
  );
  const rows = languages.flatMap(({ language, cases }, row) => {
    const y = plotTop + row * group + 12;
    const bars = series.map(({ byLanguage, colour }, index) => {
      const found = byLanguage.find((each) => each.language === language);
      return found ? bar(found, y + index * 12, colour) : '';
    });
    return [text(10, y + 4, `${language} (${cases})`), ...bars];
  });
  const title = text(
    10,
    top + 16,
    'Wait for the first reply by language: p50, p90 (large dot), p99',
    'class="head"',
  );
  return { svg: [title, ...legend, axis(plotTop, bottom), ...rows].join('\n'), height: bottom + 30 - top };
};

/** White when idle, blue when busy, red beyond what people on duty can do. */
const heat = (share: number | null): string => {
  if (share === null) return '#f0f0f0';
  if (share > 1) return '#c0392b';
  return `hsl(200 70% ${(96 - 56 * share).toFixed(0)}%)`;
};

const heatRow = ({ desk, byHour }: DeskFigures, y: number): string => {
  const cells = byHour.map((share, hour) => {
    const said = share === null ? 'nobody on duty' : `${(100 * share).toFixed(0)} %`;
    return `<rect x="${left + hour * cell}" y="${y}" width="${cell - 1}" height="${rowHeight - 1}" fill="${heat(share)}"><title>${escaped(desk)} ${hour}:00 UTC: ${said}</title></rect>`;
  });
  return text(10, y + 14, desk) + cells.join('');
};

const heatMap = (name: string, desks: readonly DeskFigures[], top: number): Drawn => {
  const title = text(10, top + 16, `Utilisation by desk and hour of the day (UTC), ${name}`, 'class="head"');
  const hours = Array.from({ length: 24 }, (_, hour) =>
    text(left + hour * cell + cell / 2, top + 36, String(hour), 'text-anchor="middle" fill="#666"'),
  );
  const rows = desks.map((desk, row) => heatRow(desk, top + 42 + row * rowHeight));
  const bottom = top + 42 + desks.length * rowHeight;
  const legend = text(
    left,
    bottom + 16,
    'grey: nobody on duty, white: idle, blue: busy, red: work beyond the shift',
    'fill="#666"',
  );
  return { svg: [title, ...hours, ...rows, legend].join('\n'), height: bottom + 34 - top };
};

/** The comparison as a picture: waits by language, and utilisation of the first run (of both, where two are compared). */
export const comparisonSvg = (comparison: Comparison): string => {
  const { runs, from, until } = comparison;
  const charts: string[] = [];
  let top = 40;
  const put = ({ svg, height }: Drawn): void => {
    charts.push(svg);
    top += height;
  };
  put(waitsChart(comparison, top));
  for (const { name, desks } of runs.length <= 2 ? runs : runs.slice(0, 1)) put(heatMap(name, desks, top));
  const title = `Simulated support traffic from ${from.slice(0, 10)} to ${until.slice(0, 10)}`;
  const width = left + Math.max(plotWidth, 24 * cell) + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    '<style>.head { font-weight: 600; font-size: 14px }</style><rect width="100%" height="100%" fill="#fff"/>',
    text(10, 24, title, 'font-size="16" font-weight="700"'),
    ...charts,
    '</svg>',
  ].join('\n');
};
