/** What a file is by its first bytes. Names and declared types are the sender's claims; browsers and agents trust bytes. */

type Signature = readonly [type: string, bytes: readonly number[] | string, offset?: number];

const bytesOf = (part: readonly number[] | string): readonly number[] =>
  typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part;

// https://www.iana.org/assignments/media-types and each format's own specification; longer and rarer first.
const signatures: readonly Signature[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', 'GIF8'],
  ['image/webp', 'WEBP', 8],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image/avif', 'ftypavif', 4],
  ['image/heic', 'ftypheic', 4],
  ['image/heic', 'ftypheix', 4],
  ['image/heic', 'ftypmif1', 4],
  ['audio/mp4', 'ftypM4A', 4],
  ['video/quicktime', 'ftypqt', 4],
  ['video/3gpp', 'ftyp3g', 4],
  ['video/mp4', 'ftyp', 4],
  ['application/pdf', '%PDF-'],
  ['audio/wav', 'WAVE', 8],
  ['video/x-msvideo', 'AVI ', 8],
  ['audio/ogg', 'OggS'],
  ['audio/mpeg', 'ID3'],
  ['audio/flac', 'fLaC'],
  ['audio/amr', '#!AMR'],
  ['audio/silk', '#!SILK_V3', 1],
  ['audio/silk', '#!SILK_V3'],
  ['video/webm', [0x1a, 0x45, 0xdf, 0xa3]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['application/zip', [0x50, 0x4b, 0x05, 0x06]],
  ['application/gzip', [0x1f, 0x8b]],
  ['application/vnd.rar', 'Rar!'],
  ['application/x-7z-compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['application/x-cfb', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['application/rtf', '{\\rtf'],
  ['application/vnd.microsoft.portable-executable', 'MZ'],
  ['application/x-elf', [0x7f, 0x45, 0x4c, 0x46]],
  ['image/bmp', 'BM'],
];

const compiled = signatures.map(([type, part, offset = 0]) => ({ type, bytes: bytesOf(part), offset }));

/** MPEG audio without an ID3 tag and AAC begin with eleven or twelve set bits. */
const bareAudio = ([first = 0, second = 0]: Uint8Array): string | undefined => {
  if (first !== 0xff) return undefined;
  if ((second & 0xf6) === 0xf0) return 'audio/aac';
  return (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 ? 'audio/mpeg' : undefined;
};

/** Formats inside a container: the container's bytes cannot tell them apart, so the claim may. */
const inside: Readonly<Record<string, RegExp>> = {
  'application/zip':
    /^application\/(?:vnd\.openxmlformats-officedocument\.[\w.]+|vnd\.oasis\.opendocument\.[\w.]+|epub\+zip)$/,
  'application/x-cfb': /^application\/(?:msword|vnd\.ms-(?:excel|powerpoint|outlook))$/,
  'video/mp4': /^audio\/mp4$/,
  'video/webm': /^(?:audio\/webm|video\/x-matroska)$/,
  'audio/ogg': /^(?:audio\/opus|video\/ogg)$/,
};

/** Texts a reader may be told about; anything that could run in a browser stays plain text. */
const plainKinds = /^text\/(?:plain|csv|vcard|calendar)$/;

const textTypeOf = (bytes: Uint8Array, claimed: string): string | undefined => {
  // A sample may end inside a character, which is no fault of the file.
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, {
      stream: bytes.length > sample.length,
    });
    if (/^\s*<(?:!doctype\s+html|html|head|body|script)\b/i.test(text)) return 'text/html';
    if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg\b/i.test(text)) return 'image/svg+xml';
    return plainKinds.test(claimed) ? claimed : 'text/plain';
  } catch {
    return undefined;
  }
};

/**
 * The media type of the bytes. `claimed` decides only between formats that share a container, and for texts. What is not
 * known is `application/octet-stream`, whatever was claimed.
 */
export const fileTypeOf = (bytes: Uint8Array, claimed: string): string => {
  const declared = (claimed.split(';')[0] ?? '').trim().toLowerCase();
  const known = compiled.find((one) => one.bytes.every((byte, index) => bytes[one.offset + index] === byte));
  const text = bytes.length === 0 ? undefined : textTypeOf(bytes, declared);
  // Two bytes alone prove little: a letter may begin with "BM" or "MZ" too.
  if (text !== undefined && (known === undefined || known.bytes.length === 2)) return text;
  const type = known?.type ?? bareAudio(bytes);
  if (type === undefined) return 'application/octet-stream';
  return inside[type]?.test(declared) ? declared : type;
};
