/** Chinese, Japanese and Korean figures and units, also mixed with ASCII figures: `3万5千`, `三千五百`, `1億2000万`, `150만`. */
const figureOf = new Map(
  [...'〇零一二三四五六七八九'].map((sign, index) => [sign, Math.max(0, index - 1)] as const),
);
for (const [sign, value] of [...'壹贰叁肆伍陆柒捌玖'].map((sign, index) => [sign, index + 1] as const)) {
  figureOf.set(sign, value);
}
for (const sign of '两兩') figureOf.set(sign, 2);

const small = new Map(
  [...'十百千拾佰仟십백천'].map((sign, index) => [sign, 10 ** ((index % 3) + 1)] as const),
);
const large = new Map(
  (['万萬만', '億亿억', '兆조'] as const).flatMap((signs, index) =>
    [...signs].map((sign) => [sign, 10 ** (4 * (index + 1))] as const),
  ),
);

const signs = `〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两兩${[...small.keys(), ...large.keys()].join('')}`;
const start = '[\\d〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两兩十拾]';

/** Numbers with at least one sign of the script, as long as people write them. */
export const sinoPattern = new RegExp(
  `(?<![\\d.,${signs}])(?=${start})(?=[\\d.,]{0,16}[${signs}])(?:[\\d.,${signs}]|(?<=[만억]) (?=\\d)){1,24}(?<![.,])(?![\\d${signs}])`,
  'gu',
);

interface Sum {
  readonly total: number;
  readonly section: number;
  readonly figure: number;
  /** The unit before a last bare figure: 三千五 is 3500. */
  readonly unit: number;
}

const step = (sum: Sum, part: string): Sum => {
  const factor = large.get(part);
  if (factor !== undefined) {
    const section = sum.section + sum.figure;
    return { total: sum.total + Math.max(section, 1) * factor, section: 0, figure: 0, unit: factor };
  }
  const ten = small.get(part);
  if (ten !== undefined) {
    return { ...sum, section: sum.section + (sum.figure || 1) * ten, figure: 0, unit: ten };
  }
  const sign = figureOf.get(part);
  if (sign === undefined) return { ...sum, figure: Number(part.replaceAll(',', '')), unit: 1 };
  return { ...sum, figure: sum.figure * 10 + sign, unit: part === '零' || part === '〇' ? 1 : sum.unit };
};

/** The value of such a number; undefined where it is none. */
export const parseSino = (written: string): number | undefined => {
  const parts = written.replaceAll(' ', '').match(/[\d.,]+|[^\d.,]/g) ?? [];
  const empty = { total: 0, section: 0, figure: 0, unit: 1 };
  const sum = parts.reduce(step, empty);
  const last = parts.at(-1) ?? '';
  const isShort = figureOf.has(last) && parts.length > 2 && sum.unit > 10 && sum.figure < 10;
  const value = sum.total + sum.section + sum.figure * (isShort ? sum.unit / 10 : 1);
  return Number.isFinite(value) ? value : undefined;
};

/** Ends with ten thousands or hundred millions (`两万`, `两万五`), which is how money is counted. */
export const endsLarge = (written: string): boolean =>
  large.has(written.slice(-1)) || (large.has(written.slice(-2, -1)) && figureOf.has(written.slice(-1)));
