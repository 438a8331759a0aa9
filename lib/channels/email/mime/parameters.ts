import { decodeText } from './charset.ts';
import { decodeHeader } from './encoded-word.ts';

/** A structured header value such as Content-Type: the value, then `name=value` parameters (RFC 2045 §5.1, RFC 2231). */
export interface ParameterizedValue {
  /** Lower case. */
  readonly value: string;
  /** Names in lower case, values decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Splits at semicolons outside quoted strings. */
const splitFields = (raw: string): readonly string[] => {
  const fields: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < raw.length; index++) {
    const character = raw[index];
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) {
      fields.push(raw.slice(start, index));
      start = index + 1;
    }
  }
  return [...fields, raw.slice(start)];
};

const unquote = (text: string): string => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('"')) {
    const comment = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1;
    return comment > 0 && trimmed[comment - 1] === ' ' ? trimmed.slice(0, comment).trimEnd() : trimmed;
  }
  const inner = trimmed.slice(1, trimmed.length > 1 && trimmed.endsWith('"') ? -1 : undefined);
  // Only these two are escapes: old clients write Windows paths with bare backslashes.
  return inner.replace(/\\(["\\])/g, '$1');
};

const percentBytes = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

interface Piece {
  readonly index: number;
  readonly extended: boolean;
  readonly text: string;
}

/** Joins the pieces of one RFC 2231 parameter; charset and language stand in front of the first extended one. */
const joinPieces = (pieces: readonly Piece[], hint: string | undefined): string => {
  const ordered = [...pieces].sort((left, right) => left.index - right.index);
  const named = ordered[0]?.extended === true ? /^([^']*)'[^']*'/.exec(ordered[0].text) : null;
  const bytes = ordered.map(({ extended, text }, position) => {
    const content = position === 0 && named !== null ? text.slice(named[0].length) : text;
    return extended ? percentBytes(content) : Buffer.from(content, 'latin1');
  });
  const joined = Buffer.concat(bytes);
  return named === null ? decodeHeader(joined.toString('latin1'), hint) : decodeText(joined, named[1], hint);
};

const fieldPattern = /^\s*([^\s=*]+)(?:\*(\d{1,4}))?(\*)?\s*=([\s\S]*)$/;

/** Reads the value and its parameters from a byte string. Never throws; a repeated plain parameter keeps its first value. */
export const readParameterized = (raw: string, hint?: string): ParameterizedValue => {
  const [first = '', ...others] = splitFields(raw);
  // `text/html charset=utf-8`: the semicolon was forgotten.
  const [, value = first, forgotten = ''] = /^\s*([^\s/]+\/[^\s/]+)\s([^=\s]+=.*)$/.exec(first) ?? [];
  const fields = forgotten === '' ? others : [forgotten, ...others];
  const pieces = new Map<string, Piece[]>();
  for (const field of fields) {
    const [, name = '', index, star, text = ''] = fieldPattern.exec(field) ?? [];
    if (name === '') continue;
    const key = name.toLowerCase();
    const known = pieces.get(key) ?? [];
    const piece = {
      index: Number(index ?? (star === '*' ? 0 : -1)),
      extended: star === '*',
      text: unquote(text),
    };
    if (!known.some((other) => other.index === piece.index)) pieces.set(key, [...known, piece].slice(0, 500));
  }
  const parameters: Record<string, string> = {};
  for (const [name, all] of pieces) {
    // Where a plain and an extended form stand side by side, the extended one is meant (RFC 6266 §4.3 by analogy).
    const extended = all.filter((piece) => piece.index >= 0);
    parameters[name] = joinPieces(extended.length > 0 ? extended : all, hint);
  }
  return {
    value: value
      .replace(/\([^()]*\)/g, '')
      .replace(/["']/g, '')
      .trim()
      .toLowerCase(),
    parameters,
  };
};
