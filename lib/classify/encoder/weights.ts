/**
 * One tensor of a weights file: `f32`; `q8`, the scales of all rows and then rows of 8-bit weights; `q4`, blocks of 32
 * weights of 4 bits, each with a half-precision scale before it.
 */
interface Stored {
  readonly kind: 'f32' | 'q8' | 'q4';
  readonly at: number;
  readonly count: number;
  readonly rows?: number;
}

/** Rows of 8-bit weights; a weight is its whole number times the scale of its row. */
export interface Matrix {
  readonly scales: Float32Array;
  readonly values: Int8Array;
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
  readonly matrix: (name: string) => Matrix;
  /** A reader of single rows of a `q4` tensor, `width` weights each; keeps no other bytes of the file. */
  readonly rowReader: (name: string, width: number) => (row: number, into: Float32Array) => void;
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
export const readWeights = (file: Uint8Array): Weights => {
  // A Buffer's slices are views; those of a plain array of bytes are copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
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
      const { at, count } = stored(name);
      return new Float32Array(body.slice(at, at + count * 4).buffer);
    },
    matrix: (name) => {
      const { at, count, rows = 0 } = stored(name);
      return {
        scales: new Float32Array(body.slice(at, at + rows * 4).buffer),
        values: new Int8Array(body.buffer, body.byteOffset + at + rows * 4, count),
      };
    },
    rowReader: (name, width) => {
      const { at, count } = stored(name);
      const own = body.slice(at, at + (count / blockSize) * blockBytes);
      return (row, into) => {
        const from = (row * width) / blockSize;
        for (let block = 0; block < width / blockSize; block += 1) {
          readBlock(own, (from + block) * blockBytes, into, block * blockSize);
        }
      };
    },
  };
};
