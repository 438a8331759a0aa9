import { compareKeys, type ObjectFiles, type StoredObject } from './object-files.ts';
import type { Listing } from './s3-xml.ts';

/** Answers ListObjectsV2: prefix, delimiter and pages; a page token is the last key of the page before, encoded. */
export const listObjects = (bucket: string, files: ObjectFiles, query: URLSearchParams): Listing => {
  const prefix = query.get('prefix') ?? '';
  const maxKeys = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const after = startOf(query);
  const remaining = files.list(prefix).filter(({ key }) => compareKeys(key, after) > 0);
  const page = takePage(remaining, { prefix, delimiter: query.get('delimiter') ?? '', maxKeys });
  return {
    bucket,
    prefix,
    maxKeys,
    encoded: query.get('encoding-type') === 'url',
    objects: page.objects,
    commonPrefixes: page.commonPrefixes,
    ...(page.last === undefined ? {} : { nextToken: Buffer.from(page.last).toString('base64url') }),
  };
};

const startOf = (query: URLSearchParams): string => {
  const token = query.get('continuation-token');
  return token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString('utf8');
};

interface PageOptions {
  readonly prefix: string;
  readonly delimiter: string;
  readonly maxKeys: number;
}

const takePage = (remaining: readonly StoredObject[], { prefix, delimiter, maxKeys }: PageOptions) => {
  const objects: StoredObject[] = [];
  const commonPrefixes = new Set<string>();
  let last = '';
  for (const object of remaining) {
    const folder = folderOf(object.key, prefix, delimiter);
    const isKnown = folder !== undefined && commonPrefixes.has(folder);
    if (!isKnown && objects.length + commonPrefixes.size >= maxKeys) {
      return { objects, commonPrefixes: [...commonPrefixes], last };
    }
    if (folder === undefined) objects.push(object);
    else commonPrefixes.add(folder);
    last = object.key;
  }
  return { objects, commonPrefixes: [...commonPrefixes] };
};

const folderOf = (key: string, prefix: string, delimiter: string): string | undefined => {
  if (delimiter === '') return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
};
