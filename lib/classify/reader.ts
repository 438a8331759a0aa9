import { boundary, foldWhole, unspaced } from './fold.ts';
import { simplify } from './language/han.ts';
import { type Lexicon, type Signal, signals } from './signals.ts';
import { buildTrie, type Trie } from './trie.ts';

/** In which sentence of the text a signal was found. */
export interface Finding {
  readonly signal: Signal;
  readonly sentence: number;
}

/** Reads folded text and reports what it says. */
export type Reader = (folded: string) => readonly Finding[];

interface Part {
  readonly signal: Signal;
  /** For `a..b`: the expression that must have come before, and how far back. */
  readonly after?: number;
  /** The first half of `a..b` says nothing by itself. */
  readonly silent?: true;
}

/** How far apart the halves of `a..b` may be. */
const reach = 60;

type Shape = 'spaced' | 'unspaced';

/** Folds all expressions at once: one by one costs most of a cold start. */
const foldAll = (expressions: readonly string[]): readonly string[] =>
  foldWhole(expressions.join(` ${boundary} `))
    .split(boundary)
    .map((folded) => folded.trim());

const shapeAll = (expressions: readonly string[], shape: Shape): readonly string[] => {
  const folded = foldAll(expressions.map((expression) => expression.replace(/^\*|\.$/g, '')));
  return folded.map((text, index) => {
    if (shape === 'unspaced') return unspaced(simplify(text));
    const expression = expressions[index] ?? '';
    return `${expression.startsWith('*') ? '' : ' '}${text}${expression.endsWith('.') ? ' ' : ''}`;
  });
};

const compile = (lexicon: Lexicon, shape: Shape) => {
  const expressions: string[] = [];
  const parts: Part[] = [];
  const add = (expression: string, part: Part): number => {
    parts.push(part);
    return expressions.push(expression) - 1;
  };
  for (const signal of signals) {
    for (const expression of lexicon[signal]?.split('|') ?? []) {
      const [first = '', second] = expression.trim().split('..');
      if (second === undefined || second === '') add(expression.trim(), { signal });
      else add(second, { signal, after: add(first, { signal, silent: true }) });
    }
  }
  return { trie: buildTrie(shapeAll(expressions, shape)), parts };
};

const readWith = (trie: Trie, parts: readonly Part[], text: string): readonly Finding[] => {
  const findings: Finding[] = [];
  const lastStart = new Map<number, number>();
  let sentence = 0;
  let sentenceStart = 0;
  let scanned = 0;
  trie.scan(text, (expression, start, end) => {
    for (; scanned < start; scanned++) {
      if (text[scanned] !== boundary) continue;
      sentence++;
      sentenceStart = scanned;
    }
    const part = parts[expression];
    if (!part) return;
    if (part.silent) {
      lastStart.set(expression, start);
      return;
    }
    const before = part.after === undefined ? start : lastStart.get(part.after);
    if (before === undefined || end - before > reach || before < sentenceStart) return;
    findings.push({ signal: part.signal, sentence });
  });
  return findings;
};

/** A reader of one language; it is put together when its first text comes. */
export const buildReader = (lexicon: Lexicon, shape: Shape): Reader => {
  let compiled: ReturnType<typeof compile> | undefined;
  return (folded) => {
    compiled ??= compile(lexicon, shape);
    const text = shape === 'unspaced' ? unspaced(simplify(folded)) : folded;
    return readWith(compiled.trie, compiled.parts, text);
  };
};
