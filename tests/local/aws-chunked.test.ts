import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAwsChunked } from '../../infra/local/engines/aws-chunked.ts';

const encode = (chunks: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [
      Buffer.from(`${chunk.length.toString(16)};chunk-signature=0\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'),
  ]);

const someChunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 });

it('gives back exactly the bytes that were cut into chunks', () => {
  fc.assert(
    fc.property(someChunks, (chunks) => {
      expect(decodeAwsChunked(encode(chunks))).toEqual(Buffer.concat(chunks));
    }),
  );
});

it('refuses a body that is cut short rather than storing a part of it', () => {
  const whole = encode([Buffer.from('some bytes'), Buffer.from('and more')]);
  const lastChunk = whole.lastIndexOf('0\r\nx-amz');
  for (let end = 0; end < lastChunk; end++) {
    expect(() => decodeAwsChunked(whole.subarray(0, end))).toThrow('aws-chunked body');
  }
});

it('answers any bytes with bytes or a refusal, never with something else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decodeAwsChunked(Buffer.from(bytes)).length).toBeLessThanOrEqual(bytes.length);
      } catch (error) {
        expect(String(error)).toContain('aws-chunked body');
      }
    }),
  );
});
