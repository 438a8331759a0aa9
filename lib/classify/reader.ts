import { boundary, unspaced } from './fold.ts';
import { foldByRules } from './fold-rules.ts';
import { simplify } from './language/han.ts';
import { type Lexicon, type Signal, signals } from './signals.ts';
import { buildTrie, type Trie } from './trie.ts';

/** A signal and where it was found: in which sentence, and between which letters of the text (spaces do not count). */
export interface Finding {
  readonly signal: Signal;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Reads folded text and reports what it says. */
export type Reader = (folded: string) => readonly Finding[];

interface Part {
  readonly signal: Signal;
  /** For `a..b`: the expression that must have come before. */
  readonly after?: number;
  /** The first half of `a..b` says nothing by itself. */
  readonly silent?: true;
  /** A turn of phrase in which the signal does not mean what it says. */
  readonly isCover?: true;
}

/** How far apart the halves of `a..b` may be. */
const reach = 60;
/** What is written without stops is cut for reading: a sentence has no more letters. */
const longestSentence = 240;

type Shape = 'spaced' | 'unspaced';

/** Folds all expressions at once: one by one costs most of a cold start. */
const foldAll = (expressions: readonly string[]): readonly string[] =>
  foldByRules(expressions.join(` ${boundary} `))
    .split(boundary)
    .map((folded) => folded.trim());

const shapeAll = (expressions: readonly string[], shape: Shape): readonly string[] => {
  // A stop inside an expression would count as the end of one.
  const folded = foldAll(expressions.map((expression) => expression.replace(/^\*|[.!?]/g, ' ')));
  return folded.map((text, index) => {
    if (shape === 'unspaced') return unspaced(simplify(text));
    const expression = expressions[index] ?? '';
    return `${expression.startsWith('*') ? '' : ' '}${text}${expression.endsWith('.') ? ' ' : ''}`;
  });
};

const compile = (lexicons: readonly Lexicon[], shape: Shape) => {
  const expressions: string[] = [];
  const parts: Part[] = [];
  const add = (expression: string, part: Part): number => {
    parts.push(part);
    return expressions.push(expression) - 1;
  };
  const addLine = (signal: Signal, line: string): void => {
    const isCover = line.startsWith('!');
    const part: Part = isCover ? { signal, isCover } : { signal };
    const [first = '', second] = (isCover ? line.slice(1) : line).split('..');
    if (second === undefined || second === '') add(first, part);
    else add(second, { ...part, after: add(first, { signal, silent: true }) });
  };
  for (const signal of signals) {
    for (const lexicon of lexicons) {
      for (const line of lexicon[signal]?.split('|') ?? []) addLine(signal, line.trim());
    }
  }
  return { trie: buildTrie(shapeAll(expressions, shape)), parts };
};

const space = 32;
const boundaryCode = boundary.charCodeAt(0);

/** Counts letters and sentences on the way through a text. */
const walker = (text: string) => {
  let at = 0;
  let fresh = 0;
  const here = { letters: 0, sentence: 0, sentenceStart: 0 };
  return (to: number) => {
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === boundaryCode) {
        here.sentence++;
        here.sentenceStart = at;
        fresh = 0;
      } else if (code !== space) {
        here.letters++;
        if (++fresh % longestSentence === 0) here.sentence++;
      }
    }
    return here;
  };
};

const lettersIn = (text: string, start: number, end: number): number => {
  let letters = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== space) letters++;
  return letters;
};

const isCovered = (finding: Finding, covers: readonly Finding[]): boolean =>
  covers.some(
    (cover) => cover.signal === finding.signal && cover.start < finding.end && finding.start < cover.end,
  );

const readWith = (trie: Trie, parts: readonly Part[], text: string): readonly Finding[] => {
  const findings: Finding[] = [];
  const covers: Finding[] = [];
  const begun = new Map<number, { readonly at: number; readonly letters: number }>();
  const walk = walker(text);
  trie.scan(text, (expression, start, end) => {
    const part = parts[expression];
    if (!part) return;
    const { letters, sentence, sentenceStart } = walk(start);
    if (part.silent) {
      begun.set(expression, { at: start, letters });
      return;
    }
    const before = part.after === undefined ? { at: start, letters } : begun.get(part.after);
    if (before === undefined || end - before.at > reach || before.at < sentenceStart) return;
    const finding = {
      signal: part.signal,
      sentence,
      start: before.letters,
      end: letters + lettersIn(text, start, end),
    };
    (part.isCover ? covers : findings).push(finding);
  });
  return covers.length === 0 ? findings : findings.filter((finding) => !isCovered(finding, covers));
};

/** A reader of one language, by all its lexicons; it is put together when its first text comes. */
export const buildReader = (lexicons: readonly Lexicon[], shape: Shape): Reader => {
  let compiled: ReturnType<typeof compile> | undefined;
  return (folded) => {
    compiled ??= compile(lexicons, shape);
    const text = shape === 'unspaced' ? unspaced(simplify(folded)) : folded;
    return readWith(compiled.trie, compiled.parts, text);
  };
};
