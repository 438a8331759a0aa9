/** One matrix or vector of a weights file: `f32`, or `q4` (blocks of 32 weights of 4 bits with a half-precision scale). */
interface Stored {
  readonly kind: 'f32' | 'q4';
  readonly at: number;
  readonly count: number;
}

/** What stands at the head of a weights file, as JSON. */
export interface Description {
  readonly hidden: number;
  readonly heads: number;
  readonly layers: number;
  readonly inner: number;
  readonly positions: number;
  readonly epsilon: number;
  readonly begin: number;
  readonly end: number;
  readonly unknown: number;
  /** The intents the head scores, each with its category, in the head's order. */
  readonly intents: readonly (readonly [intent: string, category: string])[];
  /** Divides the scores before they become probabilities. */
  readonly temperature: number;
  /** Digest of the corpus and taxonomy the head was trained on. */
  readonly corpus: string;
  readonly tensors: Readonly<Record<string, Stored>>;
  readonly pieces: Stored;
}

export interface Weights {
  readonly description: Description;
  readonly pieces: readonly string[];
  readonly pieceScores: Float32Array;
  readonly vector: (name: string) => Float32Array;
  /** One row of a `q4` matrix, written into `into`. */
  readonly row: (name: string, row: number, into: Float32Array) => void;
}

const magic = 'MERIDENC';
/** Weights a block, and bytes a block: a scale of two bytes and 32 half bytes. */
const blockSize = 32;
const blockBytes = 18;

/** A half-precision number as a double (IEEE 754 binary16). */
const halfToNumber = (half: number): number => {
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
  return half & 0x8000 ? -size : size;
};

/** The first 16 weights of a block are its low half bytes, the others its high ones; each is stored with 8 added. */
const readBlock = (bytes: Uint8Array, at: number, into: Float32Array, to: number): void => {
  const scale = halfToNumber((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (let i = 0; i < blockSize / 2; i += 1) {
    const pair = bytes[at + 2 + i] ?? 0;
    into[to + i] = ((pair & 15) - 8) * scale;
    into[to + i + blockSize / 2] = ((pair >> 4) - 8) * scale;
  }
};

const readPieces = (bytes: Uint8Array, { at, count }: Stored): Pick<Weights, 'pieces' | 'pieceScores'> => {
  const pieceScores = new Float32Array(bytes.slice(at, at + count * 4).buffer);
  const text = new TextDecoder().decode(bytes.subarray(at + count * 4, bytes.indexOf(0, at + count * 4)));
  return { pieces: text.split('\n'), pieceScores };
};

/**
 * Reads a weights file: eight letters, the length of its description, the description, the tensors.
 * Throws if the bytes are no such file or end early.
 */
export const readWeights = (bytes: Uint8Array): Weights => {
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) {
    throw new Error(
      `not an encoder weights file: it begins with other letters than ${magic}; train it again with \`npm run train\``,
    );
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  const start = magic.length + 4 + length;
  const description: Description = JSON.parse(
    new TextDecoder().decode(bytes.subarray(magic.length + 4, start)),
  );
  const body = bytes.subarray(start);
  const stored = (name: string): Stored => {
    const tensor = description.tensors[name];
    if (!tensor)
      throw new Error(`the encoder weights file lacks "${name}"; train it again with \`npm run train\``);
    return tensor;
  };
  return {
    description,
    ...readPieces(body, description.pieces),
    vector: (name) => {
      const { kind, at, count } = stored(name);
      if (kind === 'f32') return new Float32Array(body.slice(at, at + count * 4).buffer);
      const values = new Float32Array(count);
      for (let i = 0; i < count; i += blockSize)
        readBlock(body, at + (i / blockSize) * blockBytes, values, i);
      return values;
    },
    row: (name, row, into) => {
      const at = stored(name).at + ((row * into.length) / blockSize) * blockBytes;
      for (let i = 0; i < into.length; i += blockSize)
        readBlock(body, at + (i / blockSize) * blockBytes, into, i);
    },
  };
};
