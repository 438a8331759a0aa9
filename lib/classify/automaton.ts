/** Finds all of many expressions in one pass (Aho and Corasick, 1975). */
export interface Automaton {
  /** Calls `found` with the index of each expression and the position after its end, in the order of their ends. */
  scan(text: string, found: (expression: number, end: number) => void): void;
}

interface Trie {
  readonly steps: Map<number, number>;
  readonly ends: number[][];
  readonly children: [number, number][][];
}

const key = (node: number, code: number): number => node * 0x10000 + code;

const buildTrie = (expressions: readonly string[]): Trie => {
  const trie: Trie = { steps: new Map(), ends: [[]], children: [[]] };
  for (const [index, expression] of expressions.entries()) {
    let node = 0;
    for (let at = 0; at < expression.length; at++) {
      const code = expression.charCodeAt(at);
      let next = trie.steps.get(key(node, code));
      if (next === undefined) {
        next = trie.ends.length;
        trie.ends.push([]);
        trie.children.push([]);
        trie.steps.set(key(node, code), next);
        trie.children[node]?.push([code, next]);
      }
      node = next;
    }
    if (node > 0) trie.ends[node]?.push(index);
  }
  return trie;
};

/** Breadth first: each node falls back to the longest suffix of it that is also a beginning. */
const linkFallbacks = (trie: Trie): Int32Array => {
  const fallback = new Int32Array(trie.ends.length);
  const queue = (trie.children[0] ?? []).map(([, node]) => node);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    for (const [code, child] of trie.children[node] ?? []) {
      let from = fallback[node] ?? 0;
      while (from > 0 && !trie.steps.has(key(from, code))) from = fallback[from] ?? 0;
      fallback[child] = trie.steps.get(key(from, code)) ?? 0;
      trie.ends[child]?.push(...(trie.ends[fallback[child] ?? 0] ?? []));
      queue.push(child);
    }
  }
  return fallback;
};

export const buildAutomaton = (expressions: readonly string[]): Automaton => {
  const trie = buildTrie(expressions);
  const fallback = linkFallbacks(trie);
  return {
    scan: (text, found) => {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        let next = trie.steps.get(key(node, code));
        while (next === undefined && node > 0) {
          node = fallback[node] ?? 0;
          next = trie.steps.get(key(node, code));
        }
        node = next ?? 0;
        const ends = trie.ends[node];
        if (ends && ends.length > 0) for (const expression of ends) found(expression, at + 1);
      }
    },
  };
};
