import { Duration } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Retention } from '../lib/domain/configuration.ts';
import { type ObjectPrefix, objectPrefixes } from '../lib/domain/object-prefixes.ts';
import { byDeskProjection, indexes, tableKeys } from '../lib/store/keys.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import type { Stage } from './stage.ts';

/** Everything that must not be lost: the table, and the bucket with raw mail and attachments. */
export class Storage extends Construct {
  readonly table: Table;
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { stage, configuration }: Deployment) {
    super(scope, id);
    this.table = createTable(this, stage);
    this.bucket = createBucket(this, stage, configuration.retention);
  }

  /** To load and list items. */
  get readingItems(): Grant {
    const names = Object.values(indexes).map(({ name }) => `${this.table.tableArn}/index/${name}`);
    return { actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [this.table.tableArn, ...names] };
  }

  /** To write items, one conditional write at a time. Nothing deletes: what has served its time expires. */
  get writingItems(): Grant {
    return { actions: ['dynamodb:PutItem'], resources: [this.table.tableArn] };
  }

  /** To count what somebody has used of an allowance. */
  get countingUses(): Grant {
    return { actions: ['dynamodb:UpdateItem'], resources: [this.table.tableArn] };
  }

  /** To read files below some prefixes, or to learn that one is missing: without the right to list, S3 denies instead. */
  readingObjects(...prefixes: ObjectPrefix[]): Grant[] {
    return [
      { actions: ['s3:GetObject'], resources: this.#below(prefixes) },
      { actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] },
    ];
  }

  /** To write files below some prefixes. */
  writingObjects(...prefixes: ObjectPrefix[]): Grant {
    return { actions: ['s3:PutObject'], resources: this.#below(prefixes) };
  }

  /** Lets pages of these origins put what a presigned link lets them put. */
  allowUploadsFrom(origins: readonly string[]): void {
    this.bucket.addCorsRule({
      allowedOrigins: [...origins],
      allowedMethods: [HttpMethods.PUT],
      allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
      maxAge: Duration.hours(1).toSeconds(),
    });
  }

  #below(prefixes: readonly ObjectPrefix[]): string[] {
    return prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
  }
}

const createTable = (scope: Construct, stage: Stage): Table => {
  const table = new Table(scope, 'Table', {
    partitionKey: { name: tableKeys.partition, type: AttributeType.STRING },
    sortKey: { name: tableKeys.sort, type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: tableKeys.expiresAt,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.keepsData,
    removalPolicy: stage.removalPolicy,
  });
  addIndexes(table);
  return table;
};

const addIndexes = (table: Table): void => {
  const { bySent, byDesk, byDue, byContact, byCorrection } = indexes;
  table.addLocalSecondaryIndex({
    indexName: bySent.name,
    sortKey: { name: bySent.sort, type: AttributeType.NUMBER },
    projectionType: ProjectionType.ALL,
  });
  table.addGlobalSecondaryIndex({
    ...globalIndex(byDesk),
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: [...byDeskProjection],
  });
  for (const index of [byDue, byContact, byCorrection]) {
    table.addGlobalSecondaryIndex({ ...globalIndex(index), projectionType: ProjectionType.KEYS_ONLY });
  }
};

const globalIndex = (index: {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
}) => ({
  indexName: index.name,
  partitionKey: { name: index.partition, type: AttributeType.STRING },
  sortKey: { name: index.sort, type: AttributeType.NUMBER },
});

const createBucket = (scope: Construct, stage: Stage, retention: Retention): Bucket =>
  new Bucket(scope, 'Bucket', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    removalPolicy: stage.removalPolicy,
    lifecycleRules: [
      {
        id: 'raw-mail',
        prefix: objectPrefixes.inboundMail,
        expiration: Duration.days(retention.rawMailDays),
      },
      {
        id: 'attachments',
        prefix: objectPrefixes.attachments,
        expiration: Duration.days(retention.messageDays),
      },
      {
        id: 'reply-files',
        prefix: objectPrefixes.replyFiles,
        expiration: Duration.days(retention.messageDays),
      },
      // Whatever belongs to a form that was sent has been brought to its message long before.
      { id: 'form-uploads', prefix: objectPrefixes.formUploads, expiration: Duration.days(7) },
      { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
