/**
 * Decodes the `aws-chunked` content coding: chunks of `<hex length>[;chunk-signature=…]\r\n<bytes>\r\n`, then trailers.
 * @throws Error when the body is cut short or not in this coding.
 * Source: Amazon S3 API reference, "Signature calculations: transferring payload in multiple chunks".
 */
export const decodeAwsChunked = (body: Buffer): Buffer => {
  const chunks: Buffer[] = [];
  let offset = 0;
  for (;;) {
    const end = body.indexOf('\r\n', offset);
    if (end < 0) throw new Error('aws-chunked body: a chunk header is missing.');
    const [size = ''] = body.toString('latin1', offset, end).split(';');
    if (!/^[0-9a-f]{1,8}$/i.test(size)) throw new Error('aws-chunked body: a chunk has no length.');
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = end + 2;
    if (start + length > body.length) throw new Error('aws-chunked body: it ends within a chunk.');
    chunks.push(body.subarray(start, start + length));
    offset = start + length + 2;
  }
};
