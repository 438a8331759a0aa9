import { address, bareUnit, isPicture } from './bare.ts';
import { boundaryMark, kindOfUnit, mark, sentenceEnd, separator } from './characters.ts';
import { boundary, foldedFirst, foldedLast, foldWhole } from './fold.ts';
import { readable } from './language/clean.ts';

const cluster = /\P{M}[\p{M}\uff9e\uff9f\u1160-\u11ff]*|\p{M}+/gu;
const mayBeAddress = /[@<]|:\/\/|www\./i;

/** The letters of a character with its marks, whatever they are. */
const lettersOf = (piece: string): number =>
  foldWhole(piece).replaceAll(' ', '').replaceAll(boundary, '').length;

const isRead = (unit: number): boolean => {
  const kind = kindOfUnit(unit);
  return kind !== separator && kind !== sentenceEnd && kind !== boundaryMark;
};

const letterCount = (unit: number): number => {
  const bare = bareUnit(unit);
  if (bare === undefined) return dependsOnOthers;
  let letters = 0;
  for (let at = 0; at < bare.length; at++) if (isRead(bare.charCodeAt(at))) letters++;
  return letters;
};

const dependsOnOthers = -1;
const unknown = -2;
/** How many letters each UTF-16 unit counts for; filled as characters are met. */
const counts = new Int8Array(0x10000).fill(unknown);

const countOf = (unit: number): number => {
  const known = counts[unit] ?? unknown;
  if (known !== unknown) return known;
  const count = letterCount(unit);
  counts[unit] = count;
  return count;
};

/** The place of each letter, in the text as it is read; undefined where a letter depends on its neighbours. */
const placesByUnit = (read: string): number[] | undefined => {
  const places: number[] = [];
  let start = 0;
  for (let at = 0; at < read.length; at++) {
    const unit = read.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdfff;
    if (isPair && !isPicture(unit, read.charCodeAt(at + 1))) return undefined;
    if (at === 0 || kindOfUnit(unit) !== mark) start = at;
    const count = isPair ? 0 : countOf(unit);
    if (count === dependsOnOthers) return undefined;
    for (let letter = 0; letter < count; letter++) places.push(start);
    if (isPair) at++;
  }
  return places;
};

const placesByCluster = (read: string): number[] => {
  const places: number[] = [];
  const known = new Map<string, number>();
  for (const { 0: piece, index } of read.matchAll(cluster)) {
    const count = known.get(piece) ?? lettersOf(piece);
    known.set(piece, count);
    for (let letter = 0; letter < count; letter++) places.push(index);
  }
  return places;
};

/** Where each letter that the readers count stands in the text they were folded from. */
export const letterPositions = (text: string): readonly number[] => {
  const whole = readable(text, foldedFirst, foldedLast);
  const read = mayBeAddress.test(whole) ? whole.replace(address, (found) => ' '.repeat(found.length)) : whole;
  const places = placesByUnit(read) ?? placesByCluster(read);
  // What is not read lies behind the first part; a line break stands for it.
  const left = text.length - whole.length;
  const positions = left > 0 ? places.map((place) => (place <= foldedFirst ? place : place + left)) : places;
  positions.push(text.length);
  return positions;
};

/** The part of the text between two letters, in UTF-16 units, without what follows the last of them. */
export const spanBetween = (
  positions: readonly number[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const last = positions.length - 1;
  const from = positions[Math.min(start, last)] ?? 0;
  const final = positions[Math.min(Math.max(end - 1, start), last)] ?? from;
  const next = positions[Math.min(end, last)] ?? final + 1;
  return { start: from, end: Math.max(from, Math.min(next, final + 1)) };
};
