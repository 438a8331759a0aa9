/** Levels of nesting a payload may have. Real ones need about ten; more is an attack on whoever walks the value. */
const maximumDepth = 100;

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** The text of a body; `undefined` when it is not UTF-8. */
export const decodeUtf8 = (body: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
};

/** Index after the string literal that starts at `start`, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let index = start + 1; index < text.length; index++) {
    const unit = text[index];
    if (unit === '\\') index++;
    else if (unit === '"') return index + 1;
  }
  return text.length;
};

const numberLiteral = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Whether reading the literal as a number would change it. */
const isUnsafeInteger = (literal: string): boolean =>
  /^-?\d{16,}$/.test(literal) && !Number.isSafeInteger(Number(literal));

/** One pass over the text: quotes integers that a number cannot hold, and finds the deepest nesting. */
const prepare = (text: string): { text: string; depth: number } => {
  const pieces: string[] = [];
  let depth = 0;
  let deepest = 0;
  let copied = 0;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22) {
      index = endOfString(text, index);
      continue;
    }
    if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    if (unit === 0x5d || unit === 0x7d) depth--;
    numberLiteral.lastIndex = index;
    const literal =
      unit === 0x2d || (unit >= 0x30 && unit <= 0x39) ? numberLiteral.exec(text)?.[0] : undefined;
    if (literal !== undefined && isUnsafeInteger(literal)) {
      pieces.push(text.slice(copied, index), `"${literal}"`);
      copied = index + literal.length;
    }
    index += literal?.length ?? 1;
  }
  return { text: pieces.join('') + text.slice(copied), depth: deepest };
};

/**
 * Reads a JSON body. Integers beyond 2^53 come out as strings, since several providers put 64-bit ids on the wire and
 * `JSON.parse` would round them. Never throws.
 */
export const readJson = (body: Uint8Array): JsonReading => {
  const text = decodeUtf8(body);
  if (text === undefined) return { ok: false, problem: 'the body is not UTF-8' };
  const prepared = prepare(text);
  if (prepared.depth > maximumDepth) {
    return { ok: false, problem: `the body is nested deeper than ${maximumDepth} levels` };
  }
  try {
    return { ok: true, value: JSON.parse(prepared.text) };
  } catch {
    return { ok: false, problem: 'the body is not JSON' };
  }
};
