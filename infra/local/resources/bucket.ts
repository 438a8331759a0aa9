import { z } from 'zod';
import type { BucketCorsRule } from '../engines/bucket-cors.ts';
import type { CreationNotice } from '../engines/object-store.ts';
import type { Machine, ResourceType } from '../machine.ts';
import { TemplateError } from '../template.ts';
import { nameOf, readProperties } from './properties.ts';

const QueueConfiguration = z.object({
  Event: z.string(),
  Queue: z.string(),
  Filter: z
    .object({ S3Key: z.object({ Rules: z.array(z.object({ Name: z.string(), Value: z.string() })) }) })
    .optional(),
});

const BucketProperties = z.looseObject({
  NotificationConfiguration: z
    .strictObject({ QueueConfigurations: z.array(QueueConfiguration).default([]) })
    .optional(),
  CorsConfiguration: z
    .strictObject({
      CorsRules: z.array(
        z.strictObject({
          AllowedOrigins: z.array(z.string()),
          AllowedMethods: z.array(z.string()),
          AllowedHeaders: z.array(z.string()).default([]),
          MaxAge: z.coerce.number().optional(),
        }),
      ),
    })
    .optional(),
});

const corsRulesOf = ({ CorsConfiguration }: z.infer<typeof BucketProperties>): readonly BucketCorsRule[] =>
  (CorsConfiguration?.CorsRules ?? []).map(({ AllowedOrigins, AllowedMethods, AllowedHeaders, MaxAge }) => ({
    ...{ origins: AllowedOrigins, methods: AllowedMethods, headers: AllowedHeaders },
    ...(MaxAge === undefined ? {} : { maxAge: MaxAge }),
  }));

/**
 * AWS::S3::Bucket with notifications to queues and CORS. Encryption and access rules are not enforced here, and objects do
 * not expire.
 */
export const bucket: ResourceType = {
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'BucketName', stackName).toLowerCase();
    const host = `${name}.s3.${cloud.region}.${cloud.urlSuffix}`;
    return {
      ref: name,
      attributes: { Arn: `arn:${cloud.partition}:s3:::${name}`, DomainName: host, RegionalDomainName: host },
    };
  },
  create: async (declaration, machine, { ref }) => {
    const properties = readProperties(BucketProperties, declaration);
    const { NotificationConfiguration } = properties;
    const notices = (NotificationConfiguration?.QueueConfigurations ?? []).map((configuration) =>
      noticeOf(configuration, machine, declaration.logicalId),
    );
    await machine.objects.createBucket(ref, notices, corsRulesOf(properties));
  },
};

const noticeOf = (
  { Event, Queue, Filter }: z.infer<typeof QueueConfiguration>,
  { queues }: Machine,
  logicalId: string,
): CreationNotice => {
  if (!Event.startsWith('s3:ObjectCreated:')) {
    throw new TemplateError(
      `${logicalId}: only s3:ObjectCreated notifications are known here, not ${Event}.`,
    );
  }
  const QueueUrl = queues.queueUrl(Queue.split(':').at(-1) ?? '');
  const ruleOf = (name: string) =>
    Filter?.S3Key.Rules.find((rule) => rule.Name.toLowerCase() === name)?.Value ?? '';
  return {
    prefix: ruleOf('prefix'),
    suffix: ruleOf('suffix'),
    send: async (event) => {
      await queues.call('SendMessage', { QueueUrl, MessageBody: JSON.stringify(event) });
    },
  };
};
