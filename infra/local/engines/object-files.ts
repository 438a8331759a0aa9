import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What is known of an object beside its bytes. */
export const StoredObject = z.object({
  key: z.string(),
  size: z.number(),
  etag: z.string(),
  /** Epoch milliseconds. */
  modifiedAt: z.number(),
  /** Content type, disposition, user metadata … as they were put. */
  headers: z.record(z.string(), z.string()),
});
export type StoredObject = z.infer<typeof StoredObject>;

/** One bucket in one directory: two files an object, named by the hash of its key, which may be longer than a file name. */
export interface ObjectFiles {
  put(object: StoredObject, bytes: Uint8Array): Promise<void>;
  find(key: string): StoredObject | undefined;
  bytes(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
  /** In the order of their keys' UTF-8 bytes, as S3 lists them. */
  list(prefix: string): readonly StoredObject[];
}

/** Opens a bucket's directory and what was kept in it. */
export const openObjectFiles = (directory: string): ObjectFiles => {
  mkdirSync(directory, { recursive: true });
  const index = loadIndex(directory);
  const path = (key: string, suffix: string) => join(directory, `${hash(key)}.${suffix}`);
  return {
    put: async (object, bytes) => {
      // The description comes last: an object without one was never accepted.
      await writeWhole(path(object.key, 'bytes'), bytes);
      await writeWhole(path(object.key, 'json'), JSON.stringify(object));
      index.set(object.key, object);
    },
    find: (key) => index.get(key),
    bytes: (key) => readFile(path(key, 'bytes')),
    remove: async (key) => {
      index.delete(key);
      await rm(path(key, 'json'), { force: true });
      await rm(path(key, 'bytes'), { force: true });
    },
    list: (prefix) =>
      [...index.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((left, right) => compareKeys(left.key, right.key)),
  };
};

/** Orders keys by their UTF-8 bytes. */
export const compareKeys = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const hash = (key: string): string => createHash('sha256').update(key).digest('hex');

let writes = 0;

const writeWhole = async (file: string, content: Uint8Array | string): Promise<void> => {
  writes += 1;
  const partial = `${file}.${writes}.part`;
  await writeFile(partial, content);
  await rename(partial, file);
};

const loadIndex = (directory: string): Map<string, StoredObject> => {
  const index = new Map<string, StoredObject>();
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
    const object = StoredObject.parse(JSON.parse(readFileSync(join(directory, file), 'utf8')));
    if (existsSync(join(directory, file.replace(/json$/, 'bytes')))) index.set(object.key, object);
  }
  return index;
};
