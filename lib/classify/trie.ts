/** Finds all of many expressions in one pass; expressions are short, so the pass is linear in the text. */
export interface Trie {
  /** Calls `found` with the index of each expression and where it begins and ends, in the order of beginnings. */
  scan(text: string, found: (expression: number, start: number, end: number) => void): void;
}

/** Steps from node to node by letter, in a hash table of numbers: no object and no string is made while reading. */
interface Steps {
  readonly keys: Uint32Array;
  readonly nodes: Uint32Array;
  readonly mask: number;
}

const mostNodes = 0x10000;
const key = (node: number, code: number): number => ((node << 16) | code) >>> 0;
const slotOf = (step: number, mask: number): number => {
  const mixed = Math.imul(step ^ (step >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & mask;
};

/** No step leads back to the root, so node 0 stands for none. */
const follow = ({ keys, nodes, mask }: Steps, step: number): number => {
  for (let slot = slotOf(step, mask); ; slot = (slot + 1) & mask) {
    const node = nodes[slot] ?? 0;
    if (node === 0 || keys[slot] === step) return node;
  }
};

const pack = (steps: ReadonlyMap<number, number>): Steps => {
  let size = 16;
  while (size < 3 * steps.size) size *= 2;
  const packed = { keys: new Uint32Array(size), nodes: new Uint32Array(size), mask: size - 1 };
  for (const [step, node] of steps) {
    let slot = slotOf(step, packed.mask);
    while (packed.nodes[slot] !== 0) slot = (slot + 1) & packed.mask;
    packed.keys[slot] = step;
    packed.nodes[slot] = node;
  }
  return packed;
};

/** Throws where the expressions need more than 65,535 nodes. */
export const buildTrie = (expressions: readonly string[]): Trie => {
  const steps = new Map<number, number>();
  const ends: number[][] = [[]];
  for (const [index, expression] of expressions.entries()) {
    let node = 0;
    for (let at = 0; at < expression.length; at++) {
      const step = key(node, expression.charCodeAt(at));
      node = steps.get(step) ?? ends.push([]) - 1;
      steps.set(step, node);
    }
    if (node > 0) ends[node]?.push(index);
  }
  if (ends.length > mostNodes) throw new RangeError('A lexicon is too large: split it for two tries');
  const packed = { ...pack(steps), begins: beginnings(expressions), ...packEnds(ends) };
  return { scan: (text, found) => scan(packed, text, found) };
};

/** A table by the low bits of a first letter: most places of a text begin nothing. */
const beginBits = 0xfff;
const beginnings = (expressions: readonly string[]): Uint8Array => {
  const begins = new Uint8Array(beginBits + 1);
  for (const expression of expressions)
    if (expression !== '') begins[expression.charCodeAt(0) & beginBits] = 1;
  return begins;
};

/** Which expressions end at each node: of node n those from `endsFrom[n]` to before `endsFrom[n + 1]`. */
const packEnds = (ends: readonly (readonly number[])[]) => {
  const endsFrom = new Uint32Array(ends.length + 1);
  for (const [node, own] of ends.entries()) endsFrom[node + 1] = (endsFrom[node] ?? 0) + own.length;
  return { endsFrom, ending: Uint32Array.from(ends.flat()) };
};

interface Packed extends Steps, ReturnType<typeof packEnds> {
  readonly begins: Uint8Array;
}

const scan = (
  { endsFrom, ending, begins, ...steps }: Packed,
  text: string,
  found: (expression: number, start: number, end: number) => void,
): void => {
  for (let start = 0; start < text.length; start++) {
    if (begins[text.charCodeAt(start) & beginBits] === 0) continue;
    let node = 0;
    for (let at = start; at < text.length; at++) {
      node = follow(steps, key(node, text.charCodeAt(at)));
      if (node === 0) break;
      const last = endsFrom[node + 1] ?? 0;
      for (let one = endsFrom[node] ?? 0; one < last; one++) found(ending[one] ?? 0, start, at + 1);
    }
  }
};
