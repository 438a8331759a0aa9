/** Currencies with three decimals (ISO 4217): there "1.250" may mean one and a quarter. */
const threeDecimals = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'OMR', 'TND']);

/** Figures with whatever people put between them; spaces only before groups of three. */
export const numberPattern =
  /(?<![\d.,'’]|\d |[\p{L}\d]-)\d{1,15}(?:[.,'’]\d{1,15})*(?: \d{3}(?![\d]))*(?:[.,]\d{1,2}(?!\d))?(?:\.-|,-)?(?!\d|-\d|[.,]\d)/gu;

const isGrouped = (groups: readonly string[]): boolean => {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  return (
    first.length <= 3 &&
    last.length === 3 &&
    rest.slice(0, -1).every(({ length }) => length === 3 || length === 2)
  );
};

const whole = (text: string, separator: string): number | undefined => {
  const groups = text.split(separator);
  if (groups.length === 1) return Number(text);
  return isGrouped(groups) ? Number(groups.join('')) : undefined;
};

/** One kind of separator: several of them group thousands; a single one does where three figures follow. */
const withOne = (text: string, separator: string, currency: string | undefined): number | undefined => {
  const groups = text.split(separator);
  const [first = '', last = ''] = groups;
  if (groups.length > 2) return whole(text, separator);
  const groupsThousands = last.length === 3 && first !== '0' && first.length <= 3;
  if (groupsThousands && !(separator === '.' && threeDecimals.has(currency ?? ''))) {
    return Number(first + last);
  }
  return Number(`${first}.${last}`);
};

/**
 * The value of written figures: `1.234,56`, `1,234.56`, `1 234,56`, `1'234.50`, `1,50,000`. Undefined where the separators
 * make no sense together, as in `1.2.3`.
 */
export const parseNumber = (written: string, currency?: string): number | undefined => {
  const text = written.replace(/[.,]-$/, '').replace(/[ '’]/g, '');
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot === -1 && comma === -1) return Number(text);
  if (dot === -1) return withOne(text, ',', currency);
  if (comma === -1) return withOne(text, '.', currency);
  const [grouping, decimal] = dot > comma ? [',', '.'] : ['.', ','];
  const [units = '', fraction = '', ...more] = text.split(decimal);
  const value = more.length > 0 ? undefined : whole(units, grouping);
  return value === undefined ? undefined : Number(`${value}.${fraction}`);
};
