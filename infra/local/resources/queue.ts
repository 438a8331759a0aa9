import { z } from 'zod';
import { arn } from '../cloud.ts';
import type { ResourceType } from '../machine.ts';
import { nameOf, readProperties } from './properties.ts';

const seconds = z.coerce.number().int().min(0).optional();

const QueueProperties = z.looseObject({
  FifoQueue: z.coerce.boolean().optional(),
  ContentBasedDeduplication: z.coerce.boolean().optional(),
  DeduplicationScope: z.string().optional(),
  FifoThroughputLimit: z.string().optional(),
  VisibilityTimeout: seconds,
  DelaySeconds: seconds,
  MessageRetentionPeriod: seconds,
  MaximumMessageSize: seconds,
  ReceiveMessageWaitTimeSeconds: seconds,
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
});

const attributeNames = [
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
  'VisibilityTimeout',
  'DelaySeconds',
  'MessageRetentionPeriod',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
] as const;

/** AWS::SQS::Queue. Encryption has no meaning in memory. */
export const queue: ResourceType = {
  identify: (declaration, { cloud, stackName, queueUrl }) => {
    const name = nameOf(declaration, 'QueueName', stackName);
    return {
      ref: queueUrl(name),
      attributes: { Arn: arn(cloud, 'sqs', name), QueueName: name, QueueUrl: queueUrl(name) },
    };
  },
  create: async (declaration, machine, { attributes }) => {
    const wanted = readProperties(QueueProperties, declaration);
    const given = attributeNames.flatMap((name) =>
      wanted[name] === undefined ? [] : [[name, String(wanted[name])]],
    );
    await machine.queues.call('CreateQueue', {
      QueueName: attributes.QueueName,
      Attributes: {
        ...Object.fromEntries(given),
        ...(wanted.RedrivePolicy === undefined
          ? {}
          : { RedrivePolicy: JSON.stringify(wanted.RedrivePolicy) }),
      },
    });
  },
};
