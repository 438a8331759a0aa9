/**
 * What an opaquely signed S/MIME part (RFC 8551 §3.5.2, CMS SignedData) carries: the signed mail stands inside in the clear.
 * Signatures are not checked here; the content is only made readable.
 */

interface Element {
  readonly tag: number;
  readonly start: number;
  /** Exclusive; `undefined` for the indefinite length of BER. */
  readonly end: number | undefined;
}

const sequence = 0x30;
const explicitZero = 0xa0;
const octets = 0x04;
const constructedOctets = 0x24;

/** Reads tag and length at `position` (X.690 §8.1). */
const readElement = (bytes: Buffer, position: number): Element | undefined => {
  const tag = bytes[position];
  const first = bytes[position + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first === 0x80) return { tag, start: position + 2, end: undefined };
  if (first < 0x80) return { tag, start: position + 2, end: position + 2 + first };
  const count = first & 0x7f;
  if (count > 4 || position + 2 + count > bytes.length) return undefined;
  const start = position + 2 + count;
  return { tag, start, end: start + bytes.readUIntBE(position + 2, count) };
};

const enter = (bytes: Buffer, position: number, tag: number): number | undefined => {
  const element = readElement(bytes, position);
  return element?.tag === tag ? element.start : undefined;
};

const skip = (bytes: Buffer, position: number): number | undefined => readElement(bytes, position)?.end;

/** An octet string, or the pieces of one that was written as a stream. */
const readOctets = (bytes: Buffer, position: number): Buffer | undefined => {
  const element = readElement(bytes, position);
  if (element?.tag === octets) return bytes.subarray(element.start, element.end);
  if (element?.tag !== constructedOctets) return undefined;
  const pieces: Buffer[] = [];
  let next = element.start;
  for (let piece = readElement(bytes, next); piece?.tag === octets; piece = readElement(bytes, next)) {
    if (piece.end === undefined || piece.end > bytes.length) break;
    pieces.push(bytes.subarray(piece.start, piece.end));
    next = piece.end;
  }
  return Buffer.concat(pieces);
};

/** A step of the way into the structure; `undefined` once it does not fit. */
type Step = (bytes: Buffer, position: number) => number | undefined;
const into =
  (tag: number): Step =>
  (bytes, position) =>
    enter(bytes, position, tag);

/** ContentInfo → content → SignedData → past version and digests → EncapsulatedContentInfo → past its type → content. */
const way: readonly Step[] = [
  into(sequence),
  skip,
  into(explicitZero),
  into(sequence),
  skip,
  skip,
  into(sequence),
  skip,
  into(explicitZero),
];

/** The signed mail inside, or `undefined` when there is none or the bytes are no SignedData. Never throws. */
export const readSignedContent = (bytes: Buffer): Buffer | undefined => {
  let position: number | undefined = 0;
  for (const step of way) {
    position = position === undefined ? undefined : step(bytes, position);
  }
  return position === undefined ? undefined : readOctets(bytes, position);
};
