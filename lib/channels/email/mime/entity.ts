import { type HeaderField, headerOf, readHeaderBlock } from './header-block.ts';
import { type ParameterizedValue, readParameterized } from './parameters.ts';

/**
 * The tree of a mail's parts (RFC 2046), as views on the raw bytes. Nesting and number of parts are bounded: beyond the
 * bounds a part is kept as one leaf, so nothing is lost and nothing explodes.
 */
export interface Entity {
  readonly fields: readonly HeaderField[];
  readonly type: ParameterizedValue;
  /** Still transfer-encoded. */
  readonly body: Buffer;
  readonly children: readonly Entity[];
}

const deepest = 100;
const mostParts = 10_000;
const lineFeed = 0x0a;

/** What is left of the bounds while one mail is read. */
interface Allowance {
  parts: number;
}

interface Delimiter {
  /** Where the part before ends: in front of the line break that belongs to the delimiter. */
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
}

const partEndBefore = (bytes: Buffer, lineStart: number, from: number): number => {
  let end = lineStart;
  if (end > from && bytes[end - 1] === lineFeed) end--;
  if (end > from && bytes[end - 1] === 0x0d) end--;
  return end;
};

/** The next line that is exactly `--boundary` or `--boundary--`, blanks aside. */
const nextDelimiter = (bytes: Buffer, marker: Buffer, from: number): Delimiter | undefined => {
  for (let at = bytes.indexOf(marker, from); at !== -1; at = bytes.indexOf(marker, at + 1)) {
    if (at > 0 && bytes[at - 1] !== lineFeed && at !== from) continue;
    const lineEnd = bytes.indexOf(lineFeed, at);
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1;
    const tail = bytes.toString('latin1', at + marker.length, Math.min(end, at + marker.length + 100));
    if (!/^(--|\s*$)/.test(tail)) continue;
    return { start: partEndBefore(bytes, at, from), end, closes: tail.startsWith('--') };
  }
  return undefined;
};

const splitParts = (body: Buffer, boundary: string, allowance: Allowance): readonly Buffer[] => {
  const marker = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let delimiter = nextDelimiter(body, marker, 0);
  while (delimiter !== undefined) {
    const next = allowance.parts > 0 ? nextDelimiter(body, marker, delimiter.end) : undefined;
    if (!delimiter.closes) {
      parts.push(body.subarray(delimiter.end, next?.start ?? body.length));
      allowance.parts--;
    }
    delimiter = next;
  }
  return parts;
};

/** Some programs forget to name the boundary, or name another: then the first line that looks like one is taken. */
const seenBoundary = (body: Buffer): string =>
  /(?:^|\n)--([^\s-][^\r\n]{0,80}?)[ \t]*\r?\n[a-z-]+:/i.exec(body.toString('latin1', 0, 4096))?.[1] ?? '';

const partsOf = (type: ParameterizedValue, body: Buffer, allowance: Allowance): readonly Buffer[] => {
  // Compared as bytes, without decoding; trailing blanks are no part of it (RFC 2046 §5.1.1).
  const named = type.parameters.boundary?.trimEnd() ?? '';
  const parts = named === '' ? [] : splitParts(body, named, allowance);
  // A mail cut off, or emptied, by a gateway still shows the boundary it named.
  if (parts.length > 0 || (named !== '' && body.includes(`--${named}`, 0, 'latin1'))) return parts;
  const seen = seenBoundary(body);
  return seen === '' ? [] : splitParts(body, seen, allowance);
};

/** Parts that were labelled as one text: the label names their boundary, and the body begins with it. */
const isMislabelled = ({ value, parameters: { boundary = '' } }: ParameterizedValue, body: Buffer): boolean =>
  value.startsWith('text/') &&
  boundary.trim() !== '' &&
  body
    .toString('latin1', 0, boundary.length + 100)
    .trimStart()
    .startsWith(`--${boundary.trimEnd()}`);

const plainText: ParameterizedValue = { value: 'text/plain', parameters: {} };

const typeOf = (fields: readonly HeaderField[], inDigest: boolean): ParameterizedValue => {
  const raw = headerOf(fields, 'content-type');
  if (raw === undefined) return inDigest ? { value: 'message/rfc822', parameters: {} } : plainText;
  const type = readParameterized(raw);
  if (type.value === 'text') return { ...type, value: 'text/plain' };
  return /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type : { ...plainText, parameters: type.parameters };
};

const readPart = (bytes: Buffer, depth: number, allowance: Allowance, inDigest: boolean): Entity => {
  const { fields, bodyStart } = readHeaderBlock(bytes, 0, bytes.length, depth === 0);
  const body = bytes.subarray(bodyStart);
  const named = typeOf(fields, inDigest);
  const type = isMislabelled(named, body) ? { ...named, value: 'multipart/mixed' } : named;
  if (!type.value.startsWith('multipart/') || depth >= deepest) return { fields, type, body, children: [] };
  const parts = partsOf(type, body, allowance);
  const digest = type.value === 'multipart/digest';
  const children = parts.map((part) => readPart(part, depth + 1, allowance, digest));
  return { fields, type, body, children };
};

/** Reads the whole tree. Never throws. */
export const readEntity = (bytes: Buffer): Entity => readPart(bytes, 0, { parts: mostParts }, false);
