/** Finds all of many expressions in one pass; expressions are short, so the pass is linear in the text. */
export interface Trie {
  /** Calls `found` with the index of each expression and where it begins and ends, in the order of beginnings. */
  scan(text: string, found: (expression: number, start: number, end: number) => void): void;
}

const key = (node: number, code: number): number => node * 0x10000 + code;

export const buildTrie = (expressions: readonly string[]): Trie => {
  const steps = new Map<number, number>();
  const ends = new Map<number, number[]>();
  let nodes = 1;
  for (const [index, expression] of expressions.entries()) {
    let node = 0;
    for (let at = 0; at < expression.length; at++) {
      const step = key(node, expression.charCodeAt(at));
      let next = steps.get(step);
      if (next === undefined) {
        next = nodes++;
        steps.set(step, next);
      }
      node = next;
    }
    if (node > 0) ends.set(node, [...(ends.get(node) ?? []), index]);
  }
  return { scan: (text, found) => scan(steps, ends, text, found) };
};

const scan = (
  steps: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, readonly number[]>,
  text: string,
  found: (expression: number, start: number, end: number) => void,
): void => {
  for (let start = 0; start < text.length; start++) {
    let node: number | undefined = 0;
    for (let at = start; at < text.length; at++) {
      node = steps.get(key(node, text.charCodeAt(at)));
      if (node === undefined) break;
      for (const expression of ends.get(node) ?? []) found(expression, start, at + 1);
    }
  }
};
