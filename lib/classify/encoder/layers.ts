import { createKernel, type Kernel } from './kernel.ts';
import type { Weights } from './weights.ts';

/** A matrix of 8-bit weights with a scale a row, and its bias: where each stands in the kernel's memory. */
interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly outputs: number;
  readonly inputs: number;
}
interface Norm {
  readonly gain: number;
  readonly bias: number;
}
interface Layer {
  readonly query: Linear;
  readonly key: Linear;
  readonly value: Linear;
  readonly attended: Linear;
  readonly inner: Linear;
  readonly outer: Linear;
  readonly afterAttention: Norm;
  readonly afterInner: Norm;
}

/** Memory that is written over for each text. */
interface Scratch {
  readonly x: number;
  readonly quantised: number;
  readonly scales: number;
  readonly q: number;
  readonly k: number;
  readonly v: number;
  readonly y: number;
  readonly wide: number;
  readonly shares: number;
  readonly zeros: number;
}

export interface LoadedLayers {
  readonly kernel: Kernel;
  readonly scratch: Scratch;
  readonly embedding: Norm;
  readonly layers: readonly Layer[];
}

/** The compiled kernel keeps tables of its own below this address. */
const arenaStart = 65_536;

/** Gives out addresses one after the other, each on a 16-byte boundary. */
const createArena = () => {
  let next = arenaStart;
  return (bytes: number): number => {
    const at = next;
    next += Math.ceil(bytes / 16) * 16;
    return at;
  };
};

/** Lays the weights of every layer out in a kernel's memory, with room for a text of `rows` pieces. */
export const loadLayers = (weights: Weights, rows: number): LoadedLayers => {
  const { hidden, inner, layers } = weights.description;
  const each = 4 * hidden * hidden + 2 * hidden * inner;
  const room = rows * (6 * hidden * 4 + inner * 6 + 8) + 65_536;
  const kernel = createKernel(layers * (each + (9 * hidden + inner) * 8 + 2_048) + room + arenaStart);
  const allot = createArena();
  const vector = (name: string): number => {
    const values = weights.vector(name);
    const at = allot(values.length * 4);
    new Float32Array(kernel.memory.buffer, at, values.length).set(values);
    return at;
  };
  const linear = (name: string, outputs: number, inputs: number): Linear => {
    const { scales, values } = weights.matrix(`${name}.w`);
    const matrix = { weights: allot(outputs * inputs), scales: allot(outputs * 4) };
    new Int8Array(kernel.memory.buffer, matrix.weights, values.length).set(values);
    new Float32Array(kernel.memory.buffer, matrix.scales, outputs).set(scales);
    return { ...matrix, bias: vector(`${name}.b`), outputs, inputs };
  };
  const norm = (name: string): Norm => ({ gain: vector(`${name}.w`), bias: vector(`${name}.b`) });
  return {
    kernel,
    embedding: norm('eln'),
    layers: Array.from({ length: layers }, (_, index) => {
      const name = `l${index}`;
      return {
        query: linear(`${name}.q`, hidden, hidden),
        key: linear(`${name}.k`, hidden, hidden),
        value: linear(`${name}.v`, hidden, hidden),
        attended: linear(`${name}.ao`, hidden, hidden),
        inner: linear(`${name}.fi`, inner, hidden),
        outer: linear(`${name}.fo`, hidden, inner),
        afterAttention: norm(`${name}.aln`),
        afterInner: norm(`${name}.oln`),
      };
    }),
    scratch: {
      x: allot(rows * hidden * 4),
      quantised: allot(rows * inner * 2),
      scales: allot(rows * 4),
      q: allot(rows * hidden * 4),
      k: allot(rows * hidden * 4),
      v: allot(rows * hidden * 4),
      y: allot(rows * hidden * 4),
      wide: allot(rows * inner * 4),
      shares: allot(rows * 4),
      zeros: allot(rows * hidden * 4),
    },
  };
};

/** One layer of the encoder over the `rows` pieces at `scratch.x`. */
export const runLayer = (
  loaded: LoadedLayers,
  layer: Layer,
  rows: number,
  heads: number,
  epsilon: number,
): void => {
  const { kernel, scratch } = loaded;
  const { hidden, inner } = { hidden: layer.query.inputs, inner: layer.inner.outputs };
  const apply = ({ weights, scales, bias, outputs, inputs }: Linear, to: number): void =>
    kernel.multiply(scratch.quantised, scratch.scales, weights, scales, bias, to, rows, outputs, inputs);
  const quantise = (from: number, n: number): void =>
    kernel.quantise(from, rows, n, scratch.quantised, scratch.scales);

  quantise(scratch.x, hidden);
  apply(layer.query, scratch.q);
  apply(layer.key, scratch.k);
  apply(layer.value, scratch.v);
  kernel.attend(scratch.q, scratch.k, scratch.v, scratch.y, scratch.shares, rows, heads, hidden / heads);
  quantise(scratch.y, hidden);
  apply(layer.attended, scratch.q);
  const { afterAttention, afterInner } = layer;
  kernel.addAndNormalise(
    scratch.x,
    scratch.q,
    afterAttention.gain,
    afterAttention.bias,
    rows,
    hidden,
    epsilon,
  );
  quantise(scratch.x, hidden);
  apply(layer.inner, scratch.wide);
  kernel.gelu(scratch.wide, rows * inner);
  quantise(scratch.wide, inner);
  apply(layer.outer, scratch.q);
  kernel.addAndNormalise(scratch.x, scratch.q, afterInner.gain, afterInner.bias, rows, hidden, epsilon);
};
