import { type Automaton, buildAutomaton } from './automaton.ts';
import { boundary, fold, unspaced } from './fold.ts';
import { simplify } from './language/han.ts';
import { type Lexicon, type Signal, signals } from './signals.ts';

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

const shapeExpression = (expression: string, shape: Shape): string => {
  const openStart = expression.startsWith('*');
  const closedEnd = expression.endsWith('.');
  const folded = fold(expression.replace(/^\*|\.$/g, '')).trim();
  if (shape === 'unspaced') return unspaced(simplify(folded));
  return `${openStart ? '' : ' '}${folded}${closedEnd ? ' ' : ''}`;
};

const compile = (lexicon: Lexicon, shape: Shape) => {
  const expressions: string[] = [];
  const parts: Part[] = [];
  const add = (expression: string, part: Part): number => {
    parts.push(part);
    return expressions.push(shapeExpression(expression, shape)) - 1;
  };
  for (const signal of signals) {
    for (const expression of lexicon[signal]?.split('|') ?? []) {
      const [first = '', second] = expression.trim().split('..');
      if (second === undefined || second === '') add(expression.trim(), { signal });
      else add(second, { signal, after: add(first, { signal, silent: true }) });
    }
  }
  return { automaton: buildAutomaton(expressions), parts };
};

const readWith = (automaton: Automaton, parts: readonly Part[], text: string): readonly Finding[] => {
  const findings: Finding[] = [];
  const lastEnd = new Map<number, number>();
  let sentence = 0;
  let sentenceStart = 0;
  let scanned = 0;
  automaton.scan(text, (expression, end) => {
    for (; scanned < end; scanned++) {
      if (text[scanned] !== boundary) continue;
      sentence++;
      sentenceStart = scanned;
    }
    const part = parts[expression];
    if (!part) return;
    lastEnd.set(expression, end);
    if (part.silent) return;
    const before = part.after === undefined ? end : lastEnd.get(part.after);
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
    return readWith(compiled.automaton, compiled.parts, text);
  };
};
