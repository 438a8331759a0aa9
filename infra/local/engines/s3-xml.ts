import type { StoredObject } from './object-files.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const textElement = (name: string, text: string | number | boolean): string =>
  element(name, escapeXml(String(text)));

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const errorXml = (code: string, message: string, resource: string): string =>
  declaration +
  element(
    'Error',
    textElement('Code', code) + textElement('Message', message) + textElement('Resource', resource),
  );

export interface Listing {
  readonly bucket: string;
  readonly prefix: string;
  readonly maxKeys: number;
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  readonly nextToken?: string;
  /** Whether the client asked for URL-encoded keys. */
  readonly encoded: boolean;
}

/** The answer to ListObjectsV2. */
export const listingXml = (listing: Listing): string => {
  const keyOf = (key: string) => (listing.encoded ? encodeURIComponent(key).replaceAll('%2F', '/') : key);
  const contents = listing.objects.map((object) =>
    element(
      'Contents',
      textElement('Key', keyOf(object.key)) +
        textElement('LastModified', new Date(object.modifiedAt).toISOString()) +
        textElement('ETag', `"${object.etag}"`) +
        textElement('Size', object.size) +
        textElement('StorageClass', 'STANDARD'),
    ),
  );
  const prefixes = listing.commonPrefixes.map((prefix) =>
    element('CommonPrefixes', textElement('Prefix', keyOf(prefix))),
  );
  const parts = [
    textElement('Name', listing.bucket),
    textElement('Prefix', keyOf(listing.prefix)),
    textElement('KeyCount', listing.objects.length + prefixes.length),
    textElement('MaxKeys', listing.maxKeys),
    listing.encoded ? textElement('EncodingType', 'url') : '',
    textElement('IsTruncated', listing.nextToken !== undefined),
    listing.nextToken === undefined ? '' : textElement('NextContinuationToken', listing.nextToken),
    ...contents,
    ...prefixes,
  ];
  return declaration + element('ListBucketResult', parts.join(''));
};
