import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { byDeskProjection } from '../../../lib/store/keys.ts';
import { resourcesOf, synthesize } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const only = (type: string) => {
  const [resource, ...others] = resourcesOf(template, type);
  if (!resource || others.length > 0) throw new Error(`expected one ${type}`);
  return resource;
};

describe('the table', () => {
  it('outlives its stack and cannot be deleted by mistake', () => {
    const table = only('AWS::DynamoDB::Table');
    expect(table).toMatchObject({ deletionPolicy: 'Retain', updateReplacePolicy: 'Retain' });
    expect(table.properties.DeletionProtectionEnabled).toBe(true);
  });

  it('can be restored to any second, is encrypted, is paid by use and forgets what has served its time', () => {
    expect(only('AWS::DynamoDB::Table').properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('has the indexes the store reads, with what their lists need', () => {
    const { LocalSecondaryIndexes: local, GlobalSecondaryIndexes: global } =
      only('AWS::DynamoDB::Table').properties;
    const described = [...local, ...global].map((index) => [
      index.IndexName,
      ...index.KeySchema.map((key: { readonly AttributeName: string }) => key.AttributeName),
      index.Projection.ProjectionType,
    ]);
    expect(described).toEqual([
      ['by-sent', 'pk', 'sentAt', 'ALL'],
      ['by-desk', 'deskState', 'dueAt', 'INCLUDE'],
      ['by-due', 'dueShard', 'dueAt', 'KEYS_ONLY'],
      ['by-contact', 'contactKey', 'openedAt', 'KEYS_ONLY'],
      ['by-correction', 'correctedKey', 'correctedAt', 'KEYS_ONLY'],
    ]);
    expect(global[0].Projection.NonKeyAttributes).toEqual([...byDeskProjection]);
  });
});

describe('the bucket', () => {
  it('outlives its stack, is private and encrypted', () => {
    const bucket = only('AWS::S3::Bucket');
    expect(bucket.deletionPolicy).toBe('Retain');
    expect(Object.values(bucket.properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(bucket.properties.BucketEncryption).toBeDefined();
  });

  it('forgets raw mail and attachments as the configuration says', () => {
    expect(only('AWS::S3::Bucket').properties.LifecycleConfiguration.Rules).toMatchObject([
      { Prefix: 'mail/inbound/', ExpirationInDays: 90 },
      { Prefix: 'attachments/', ExpirationInDays: 730 },
      { Prefix: 'replies/', ExpirationInDays: 730 },
      { Prefix: 'uploads/', ExpirationInDays: 7 },
      { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
    ]);
  });
});

describe('pages with a contact form', () => {
  it('may put files by presigned links, and do nothing else with the bucket', () => {
    const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api');
    expect(only('AWS::S3::Bucket').properties.CorsConfiguration.CorsRules).toEqual([
      {
        AllowedOrigins: [{ 'Fn::GetAtt': [api?.id, 'ApiEndpoint'] }, 'https://pay.example'],
        AllowedMethods: ['PUT'],
        AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
        MaxAge: 3600,
      },
    ]);
  });
});

describe('the stage dev', () => {
  it('is thrown away whole', async () => {
    const dev = await synthesize({ stage: 'dev' });
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool']) {
      expect(resourcesOf(dev, type)).toMatchObject([{ deletionPolicy: 'Delete' }]);
    }
  });
});
