import type { Finding } from './reader.ts';
import { type Signal, signals } from './signals.ts';

/** A set of signals as bits, so that a rule is held against it in a few steps. */
export type SignalBits = Int32Array;

const wordBits = 32;
/** How many numbers hold one set. */
export const bitWords = Math.ceil(signals.length / wordBits);

const placeOf = new Map<Signal, number>(signals.map((signal, index) => [signal, index]));

export const addSignal = (bits: SignalBits, signal: Signal): void => {
  const place = placeOf.get(signal) ?? 0;
  const word = Math.floor(place / wordBits);
  bits[word] = (bits[word] ?? 0) | (1 << (place % wordBits));
};

export const addBits = (to: SignalBits, from: SignalBits): void => {
  for (let word = 0; word < bitWords; word++) to[word] = (to[word] ?? 0) | (from[word] ?? 0);
};

export const bitsOf = (named: readonly Signal[]): SignalBits => {
  const bits = new Int32Array(bitWords);
  for (const signal of named) addSignal(bits, signal);
  return bits;
};

/** What all findings say together. */
export const bitsOfFindings = (findings: readonly Finding[]): SignalBits => {
  const bits = new Int32Array(bitWords);
  for (const { signal } of findings) addSignal(bits, signal);
  return bits;
};
