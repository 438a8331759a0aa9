import { z } from 'zod';
import { pollQueue } from '../events/queue-poller.ts';
import type { Machine, ResourceType } from '../machine.ts';
import { functionNamed } from './function.ts';
import { readProperties } from './properties.ts';

const EventSourceProperties = z.looseObject({
  EventSourceArn: z.string().regex(/^arn:[^:]+:sqs:/, 'only queues are event sources here'),
  FunctionName: z.string(),
  Enabled: z.coerce.boolean().default(true),
  BatchSize: z.coerce.number().int().min(1).default(10),
  MaximumBatchingWindowInSeconds: z.coerce.number().min(0).default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.looseObject({ MaximumConcurrency: z.coerce.number().int().optional() }).optional(),
  FilterCriteria: z.never('event filters are not known here').optional(),
});

/** AWS::Lambda::EventSourceMapping of a queue. */
export const eventSource: ResourceType = {
  identify: ({ logicalId }) => ({ ref: logicalId, attributes: { Id: logicalId } }),
  create: async (declaration, machine) => {
    const wanted = readProperties(EventSourceProperties, declaration);
    const target = functionNamed(machine, wanted.FunctionName, declaration.logicalId);
    if (!wanted.Enabled) return;
    const { concurrency, retryAfterSeconds } = machine.settings;
    if (retryAfterSeconds !== undefined) await retryAfter(machine, wanted.EventSourceArn, retryAfterSeconds);
    const poller = pollQueue({
      queues: machine.queues,
      queueArn: wanted.EventSourceArn,
      region: machine.cloud.region,
      target,
      batchSize: wanted.BatchSize,
      windowMs: wanted.MaximumBatchingWindowInSeconds * 1000,
      reportsFailures: wanted.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      concurrency: Math.min(concurrency, wanted.ScalingConfig?.MaximumConcurrency ?? concurrency),
      log: (line) => machine.log(target.name, line),
      isStopping: machine.isStopping,
    });
    machine.onStop(poller.stop);
  },
};

const retryAfter = async ({ queues }: Machine, queueArn: string, seconds: number): Promise<void> => {
  await queues.call('SetQueueAttributes', {
    QueueUrl: queues.queueUrl(queueArn.split(':').at(-1) ?? ''),
    Attributes: { VisibilityTimeout: String(seconds) },
  });
};
