import { randomBytes } from 'node:crypto';
import type { Cloud } from '../cloud.ts';
import type { StoredObject } from './object-files.ts';

export interface ObjectCreated {
  readonly cloud: Cloud;
  readonly bucket: string;
  readonly object: StoredObject;
}

/**
 * One record of an S3 event notification.
 * Source: Amazon S3 user guide, "Event message structure".
 */
export const createdRecord = ({ cloud, bucket, object }: ObjectCreated) => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: cloud.region,
  eventTime: new Date(object.modifiedAt).toISOString(),
  eventName: 'ObjectCreated:Put',
  userIdentity: { principalId: `AWS:${cloud.accountId}` },
  requestParameters: { sourceIPAddress: '127.0.0.1' },
  responseElements: {
    'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-amz-id-2': randomBytes(24).toString('base64'),
  },
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'local',
    bucket: {
      name: bucket,
      ownerIdentity: { principalId: cloud.accountId },
      arn: `arn:${cloud.partition}:s3:::${bucket}`,
    },
    object: {
      key: encodeKey(object.key),
      size: object.size,
      eTag: object.etag,
      sequencer: object.modifiedAt.toString(16).toUpperCase().padStart(16, '0'),
    },
  },
});

// Keys in notifications are form-encoded: a space becomes a plus sign, slashes stay.
const encodeKey = (key: string): string =>
  encodeURIComponent(key)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replace(/[!'()]/g, escapeCharacter);

const escapeCharacter = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** What a queue receives when it is first named in a bucket's notification configuration. */
export const testEvent = (bucket: string, at: number) => ({
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: new Date(at).toISOString(),
  Bucket: bucket,
  RequestId: randomBytes(8).toString('hex').toUpperCase(),
  HostId: randomBytes(24).toString('base64'),
});
