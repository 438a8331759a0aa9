import type { CommandIo } from './command.ts';
/** Answers one parsed line. Whatever it throws becomes that line's `problem`. */
export type AnswerLine = (value: unknown) => object | Promise<object>;

/**
 * Reads JSON lines and writes one JSON line for each. A line that cannot be read or answered gives
 * `{"id"?, "line", "problem"}` and does not stop the rest; blank lines are skipped. Lines count from 1.
 */
export const eachJsonLine = async (
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
  answer: AnswerLine,
): Promise<void> => {
  let line = 0;
  for await (const text of linesOf(input)) {
    line++;
    if (text.trim() !== '') write(JSON.stringify(await answerLine(text, line, answer)));
  }
};

const answerLine = async (text: string, line: number, answer: AnswerLine): Promise<object> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
    return await answer(value);
  } catch (error) {
    return { ...idOf(value), line, problem: problemOf(error) };
  }
};

const problemOf = (error: unknown): string =>
  error instanceof SyntaxError ? `not valid JSON: ${error.message}` : String(messageOf(error));

const messageOf = (error: unknown): unknown => (error instanceof Error ? error.message : error);

const idOf = (value: unknown): { id?: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};

/** The lines of a stream. Not node:readline: it also splits at U+2028 and U+2029, which JSON allows inside strings. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Joined at the line's end: what has been searched for one need not be searched again.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [piece = '', ...lines] = text.split('\n');
    pieces.push(piece);
    const next = lines.pop();
    if (next === undefined) continue;
    yield pieces.join('');
    yield* lines;
    pieces = [next];
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** For commands that read standard input alone: the usage when words were given, which would be ignored in silence. */
export const takesNoWords = (
  args: readonly string[],
  usage: string,
  io: Pick<CommandIo, 'stderr'>,
): number | undefined => {
  if (args.length === 0) return undefined;
  io.stderr(usage);
  return args.includes('--help') ? 0 : 2;
};
