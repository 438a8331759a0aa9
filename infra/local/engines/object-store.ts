import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Cloud } from '../cloud.ts';
import type { BucketCorsRule } from './bucket-cors.ts';
import { createdRecord, type ObjectCreated, testEvent } from './object-events.ts';
import { type ObjectFiles, openObjectFiles, type StoredObject } from './object-files.ts';

/** Tells a queue of new objects whose key has a prefix and a suffix. */
export interface CreationNotice {
  readonly prefix: string;
  readonly suffix: string;
  readonly send: (event: unknown) => Promise<void>;
}

/** The buckets of this machine. */
export interface ObjectStore {
  createBucket(
    name: string,
    notices: readonly CreationNotice[],
    cors?: readonly BucketCorsRule[],
  ): Promise<void>;
  /** Which pages may call the bucket. */
  corsOf(name: string): readonly BucketCorsRule[];
  bucket(name: string): ObjectFiles | undefined;
  /** Stores an object, then tells whoever is to be told. @throws Error when there is no such bucket. */
  put(
    bucket: string,
    key: string,
    bytes: Uint8Array,
    headers: Readonly<Record<string, string>>,
  ): Promise<StoredObject>;
}

interface Bucket {
  readonly files: ObjectFiles;
  readonly notices: readonly CreationNotice[];
  readonly cors: readonly BucketCorsRule[];
}

interface StoreOptions {
  readonly cloud: Cloud;
  readonly directory: string;
  readonly now: () => number;
}

export const createObjectStore = ({ cloud, directory, now }: StoreOptions): ObjectStore => {
  const buckets = new Map<string, Bucket>();
  return {
    createBucket: async (name, notices, cors = []) => {
      buckets.set(name, { files: openObjectFiles(join(directory, name)), notices, cors });
      // S3 sends this whenever notifications are configured; whoever reads the queue must expect it.
      for (const notice of notices) await notice.send(testEvent(name, now()));
    },
    corsOf: (name) => buckets.get(name)?.cors ?? [],
    bucket: (name) => buckets.get(name)?.files,
    put: async (name, key, bytes, headers) => {
      const bucket = buckets.get(name);
      if (bucket === undefined) throw new Error(`There is no bucket ${name}.`);
      const object = {
        key,
        size: bytes.length,
        etag: etagOf(bytes),
        modifiedAt: now(),
        headers: { ...headers },
      };
      await bucket.files.put(object, bytes);
      await notify(bucket.notices, { cloud, bucket: name, object });
      return object;
    },
  };
};

const etagOf = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

const notify = async (notices: readonly CreationNotice[], created: ObjectCreated): Promise<void> => {
  const { key } = created.object;
  for (const notice of notices) {
    if (key.startsWith(notice.prefix) && key.endsWith(notice.suffix)) {
      await notice.send({ Records: [createdRecord(created)] });
    }
  }
};
