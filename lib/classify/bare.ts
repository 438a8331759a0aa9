import { withoutHomoglyphs } from './homoglyphs.ts';
import { normalise } from './language/clean.ts';

/** Addresses and tags: they are not read. */
export const address =
  /https?:\/\/[!-~]+|www\.[!-~]+|(?<![\w.%+-])[\w.%+-]{1,80}@[\w.-]{1,80}|<[^<>]{0,200}>/gi;
const marks = /[\u0300-\u036f\u064b-\u0655\u0640\u093c]/g;
const variants = new Map(
  ['đd', 'ıi', 'ßss', 'øo', 'łl', 'æae', 'œoe', 'ىي', 'ةه', 'یي', 'کك', '\u0901\u0902'].map((pair) => [
    pair.charAt(0),
    pair.slice(1),
  ]),
);
const variantPattern = new RegExp(`[${[...variants.keys()].join('')}]`, 'g');

/** Lower case without accents, addresses and look-alikes; letters that are written in two ways in one of them. */
export const bareText = (text: string): string =>
  withoutHomoglyphs(normalise(text).toLowerCase())
    .replace(address, ' ')
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(variantPattern, (letter) => variants.get(letter) ?? letter);

/** Jamo, kana's voicing marks and the sigma take another form beside others; marks may join the letter before them. */
const dependent =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u3131-\u318e\uffa0-\uffdc\u3099\u309a\uff9e\uff9f\u03a3]|\p{M}/u;
/** Marks that are taken away, or stand for themselves behind whatever letter. */
const independentMarks =
  /[\u0300-\u036f\u064b-\u0655\u0901-\u0903\u093a-\u093c\u093e-\u094f\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|\ufe0f/;

const unknown = 0;
const byNeighbours = 1;
const several = 2;
const nothing = 3;
/** The bare form of each UTF-16 unit, one of the four above or a unit itself; filled as characters are met. */
const forms = new Uint16Array(0x10000);
const longForms = new Map<number, string>();
const space = 32;

const formOf = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (dependent.test(character) && !independentMarks.test(character)) return byNeighbours;
  const bare = bareText(character);
  if (bare.length === 0) return nothing;
  if (bare.length > 1) longForms.set(unit, bare);
  if (bare.length > 1) return several;
  const code = bare.charCodeAt(0);
  return code > nothing ? code : space;
};

const lookUp = (unit: number): number => {
  const known = forms[unit] ?? unknown;
  if (known !== unknown) return known;
  const form = formOf(unit);
  forms[unit] = form;
  return form;
};

/** The bare form of a unit wherever it stands; undefined where its neighbours decide. */
export const bareUnit = (unit: number): string | undefined => {
  const form = lookUp(unit);
  if (form === byNeighbours) return undefined;
  if (form === several) return longForms.get(unit);
  return form === nothing ? '' : String.fromCharCode(form);
};

/** Faces, flags and pictures, told by the two halves of their surrogate pair: they are not read. */
export const isPicture = (high: number, low: number): boolean => {
  if (low < 0xdc00 || low > 0xdfff) return false;
  if (high === 0xd83d) return true;
  if (high === 0xd83c) return low >= 0xdf00 || (low >= 0xdde6 && low <= 0xddff);
  return high === 0xd83e && low < 0xdf00;
};

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Greek and Cyrillic, whose letters look like Latin ones. */
const isLookAlike = (unit: number): boolean => unit >= 0x370 && unit <= 0x52f;
const isOrdered = (unit: number): boolean => unit === 0x94d || (unit >= 0xe38 && unit <= 0xe3a);
const isTone = (unit: number): boolean => unit >= 0xe48 && unit <= 0xe4b;

/** Whether a unit may belong to an address, a word in mixed letters or marks out of order: then the rules decide. */
const isIntricate = (unit: number, last: number, beforeLast: number): boolean => {
  if (unit < 0x80) {
    if (isLatin(unit)) return isLookAlike(last);
    // @ and <, the middle of :// and the dot of www.
    if (unit === 0x40 || unit === 0x3c || (unit === 0x2f && last === 0x3a)) return true;
    return unit === 0x2e && last === 0x77 && beforeLast === 0x77;
  }
  if (isLookAlike(unit)) return isLatin(last);
  return isOrdered(unit) && (isOrdered(last) || isTone(last));
};

/**
 * Writes the bare form of a text unit by unit and answers its length; -1 where a character's form depends on others, which
 * `bareText` knows. Most texts have no such character, and reading them so takes a tenth of the time.
 */
export const writeBare = (text: string, into: Uint16Array): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdfff;
    if (isPair && !isPicture(unit, text.charCodeAt(++at))) return -1;
    const form = isPair ? space : lookUp(unit);
    if (form === nothing) continue;
    if (form === byNeighbours) return -1;
    const written = form === several ? (longForms.get(unit) ?? '') : '';
    if (count + written.length + 1 > into.length) return -1;
    for (let part = 0; part < Math.max(1, written.length); part++) {
      const one = form === several ? written.charCodeAt(part) : form;
      if (isIntricate(one, into[count - 1] ?? 0, into[count - 2] ?? 0)) return -1;
      into[count++] = one;
    }
  }
  return count;
};
