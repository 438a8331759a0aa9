import type { Comparison } from './comparison.ts';
import type { DeskFigures, Report, Waits } from './report.ts';

/** Minutes as people say them. */
export const durationText = (minutes: number): string => {
  if (minutes < 100) return `${Math.round(minutes)} min`;
  if (minutes < 48 * 60) return `${(minutes / 60).toFixed(1)} h`;
  return `${(minutes / 1440).toFixed(1)} d`;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

type Row = readonly string[];

const table = (title: string, rows: readonly Row[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return [title, ...lines.map((cells) => `  ${cells.join('  ').trimEnd()}`)].join('\n');
};

const waitCells = ({ p50, p90, p99, mean }: Waits): Row => [p50, p90, p99, mean].map(durationText);

const summaryOf = ({ runs, bound }: Comparison): string => {
  const head = [
    '',
    'cases',
    'answered',
    'in work',
    'queued',
    'late',
    'late %',
    'p50',
    'p90',
    'p99',
    'mean',
    'moved',
  ];
  const rows = runs.map((run) => [
    run.name,
    ...[run.cases, run.answered, run.inWork, run.queued, run.late].map(String),
    percent(run.late / Math.max(1, run.cases)),
    ...waitCells(run.waits),
    String(movedCases(run)),
  ]);
  const cases = runs[0]?.cases ?? 0;
  const least = bound && [
    ...['no one can beat', '', '', '', '', String(bound.late), percent(bound.late / Math.max(1, cases))],
    ...[...waitCells(bound.waits), ''],
  ];
  return table('Wait for the first reply, and replies after their deadline', [
    head,
    ...rows,
    ...(least === undefined ? [] : [least]),
  ]);
};

const movedCases = ({ moves }: Report): number =>
  moves.reduce((sum, each) => (each.moves > 0 ? sum + each.cases : sum), 0);

const languagesOf = ({ runs, bound }: Comparison): string => {
  const [first] = runs;
  const named = [...runs.map(({ name }) => name), ...(bound ? ['no one can beat'] : [])];
  const rows = (first?.byLanguage ?? []).map(({ language, cases }) => [
    language,
    String(cases),
    ...[...runs, ...(bound ? [bound] : [])].map(({ byLanguage }) => {
      const found = byLanguage.find((each) => each.language === language);
      return found ? [found.p50, found.p90, found.p99].map(durationText).join(' / ') : '-';
    }),
  ]);
  return table('Waits by language: p50 / p90 / p99', [['', 'cases', ...named], ...rows]);
};

const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

const deskCells = ({ desk, answered, queued, staffedHours, utilisation, byHour }: DeskFigures): Row => [
  desk,
  String(answered),
  String(queued),
  staffedHours.toFixed(0),
  utilisation === null ? '-' : (100 * utilisation).toFixed(0),
  ...byHour.map((share) => (share === null ? '·' : (100 * share).toFixed(0))),
];

const desksOf = ({ name, desks }: Report): string =>
  table(`Utilisation in percent by desk and hour (UTC), ${name}`, [
    ['', 'answered', 'queued', 'person h', 'all', ...hours],
    ...desks.map(deskCells),
  ]);

const movesOf = ({ name, moves }: Report): string =>
  `Moves a case, ${name}: ${moves.map((each) => `${each.moves}: ${each.cases}`).join(', ')}`;

const latenessOf = ({ name, late, lateness: { p50, p90, p99 } }: Report): string =>
  late === 0
    ? `Late, ${name}: none`
    : `Late, ${name}: ${late}, by ${[p50, p90, p99].map(durationText).join(' / ')} (p50 / p90 / p99)`;

const balanceOf = ({ cases, leftOut, answered, inWork, queued, name }: Report): string => {
  const outside = leftOut === 0 ? '' : `; ${leftOut} arrivals outside the span left out`;
  const sum = answered + inWork + queued;
  return `Books, ${name}: ${cases} came in = ${answered} answered + ${inWork} in work + ${queued} queued${
    sum === cases ? '' : ` (${cases - sum} MISSING)`
  }${outside}`;
};

/** The comparison as tables for a terminal. */
export const comparisonText = (comparison: Comparison): string => {
  const { from, until, seed, runs } = comparison;
  return [
    `Simulated from ${from} to ${until}, seed ${seed}`,
    summaryOf(comparison),
    languagesOf(comparison),
    ...runs.filter((run) => run === runs[0] || runs.length <= 2).map(desksOf),
    [...runs.map(balanceOf), ...runs.map(latenessOf), ...runs.map(movesOf)].join('\n'),
  ].join('\n\n');
};
