/** How many letters of each script a text has. Han, kana and hangul letters stand for more text than Latin ones. */
export type ScriptCounts = Map<string, number>;

const ranges: readonly (readonly [number, number, string])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'hy'],
  [0x5d0, 0x5f4, 'he'],
  [0x620, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x309f, 'hiragana'],
  [0x30a1, 0x30fa, 'katakana'],
  [0x3105, 0x312f, 'bopomofo'],
  [0x3131, 0x318e, 'ko'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'ko'],
  [0xf900, 0xfaff, 'han'],
];

const isIn = (code: number, range: number): boolean => {
  const [from, to] = ranges[range] ?? [0, -1];
  return code >= from && code <= to;
};

/** The index of the range a code unit is in, -1 for none. */
const rangeOf = (code: number): number => {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] ?? [0, 0];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return middle;
  }
  return -1;
};

/** Up to U+00BF there are letters of the alphabet and three signs that count as letters. */
const isLetter = (code: number): boolean =>
  code >= 0xc0 ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

/** Counts letters by script; letters of scripts we have no rule for are not counted. */
export const countScripts = (text: string): ScriptCounts => {
  const counts: ScriptCounts = new Map();
  const add = (range: number, letters: number): void => {
    const script = ranges[range]?.[2];
    if (script && letters > 0) counts.set(script, (counts.get(script) ?? 0) + letters);
  };
  // Letters come in runs of one script: a run is counted once.
  let range = -1;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) continue;
    if (!isIn(code, range)) {
      add(range, run);
      range = rangeOf(code);
      run = 0;
    }
    run++;
  }
  add(range, run);
  return counts;
};
