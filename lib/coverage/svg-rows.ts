import type { Language } from '../domain/vocabulary.ts';
import { type Level, levels } from './level.ts';
import type { Shares } from './week-hours.ts';
import { languageName } from './words.ts';

export const labelWidth = 190;
export const columnWidth = 6;
export const gridWidth = 168 * columnWidth;
export const rowHeight = 22;
const cellHeight = 18;

/** Told apart by lightness as well as by hue. */
export const colours: Readonly<Record<Level, string>> = {
  exact: '#0f766e',
  fallback: '#7cc7bd',
  translated: '#f4c95d',
  none: '#c42b1c',
};

const words: Readonly<Record<Level, string>> = {
  exact: 'reads the language',
  fallback: 'declared fallback',
  translated: 'through a translation',
  none: 'nobody at work',
};

/** One row a language: its name, its cells, and how much of the week somebody reads it itself. */
export const weekRows = (rows: ReadonlyMap<Language, readonly Shares[]>): readonly string[] =>
  [...rows].flatMap(([language, hours], index) => [
    `<g class="language" transform="translate(0 ${index * rowHeight})">`,
    `<text x="${labelWidth - 10}" y="13" text-anchor="end">${escaped(languageName(language))} <tspan fill="#51606f">${language}</tspan></text>`,
    `<g class="hours" transform="translate(${labelWidth} 0)">`,
    ...runsOf(hours).flatMap((run) => drawRun(run, language)),
    '</g>',
    ...midnights,
    `<text x="${labelWidth + gridWidth + 10}" y="13" fill="#51606f">${ownShare(hours)}</text>`,
    '</g>',
  ]);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const midnights: readonly string[] = [1, 2, 3, 4, 5, 6].map((weekday) => {
  const x = labelWidth + weekday * 24 * columnWidth;
  return `<path d="M${x} -2V${cellHeight + 2}" stroke="#ffffff" stroke-width="2"/>`;
});

const ownShare = (hours: readonly Shares[]): string =>
  `${Math.floor((hours.reduce((sum, { exact }) => sum + exact, 0) / hours.length) * 100)} %`;

interface Run {
  readonly from: number;
  readonly until: number;
  readonly shares: Shares;
}

/** Neighbouring hours with the same shares are drawn as one. */
const runsOf = (hours: readonly Shares[]): readonly Run[] => {
  const runs: Run[] = [];
  hours.forEach((shares, index) => {
    const last = runs.at(-1);
    if (last !== undefined && levels.every((level) => last.shares[level] === shares[level]))
      runs[runs.length - 1] = { ...last, until: index + 1 };
    else runs.push({ from: index, until: index + 1, shares });
  });
  return runs;
};

const drawRun = ({ from, until, shares }: Run, language: Language): readonly string[] => {
  const text = levels
    .filter((level) => shares[level] > 0)
    .map((level) => `${words[level]} ${percent(shares[level])}`)
    .join(', ');
  let top = cellHeight;
  const bars = levels
    .filter((level) => shares[level] > 0)
    .map((level) => {
      const tall = heightOf(level, shares);
      top -= tall;
      return `<rect class="${level}" x="${from * columnWidth}" y="${round(top)}" width="${(until - from) * columnWidth}" height="${round(tall)}" fill="${colours[level]}"/>`;
    });
  return [
    `<g data-hours="${until - from}">`,
    `<title>${language}, ${hourText(from)} to ${hourText(until)} UTC: ${text}</title>`,
    ...bars,
    '</g>',
  ];
};

/** A short gap, or one of few categories, must still be seen. */
const smallestGap = 4;

const heightOf = (level: Level, { none, ...shares }: Shares): number => {
  const gap = none === 0 ? 0 : Math.max(smallestGap, none * cellHeight);
  if (level === 'none') return gap;
  return none === 1 ? 0 : (shares[level] / (1 - none)) * (cellHeight - gap);
};

const round = (length: number): number => Math.round(length * 100) / 100;

const percent = (share: number): string =>
  share === 1 ? '' : `${Math.max(0.1, Math.floor(share * 1000) / 10)} %`;

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Sun'];

const hourText = (index: number): string =>
  `${weekdays[Math.floor(index / 24)]} ${index === 168 ? '24' : String(index % 24).padStart(2, '0')}:00`;
