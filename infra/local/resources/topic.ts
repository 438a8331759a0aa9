import { z } from 'zod';
import { arn } from '../cloud.ts';
import type { ResourceType } from '../machine.ts';
import { nameOf, readProperties } from './properties.ts';

/** AWS::SNS::Topic. Nobody is on call for one machine: a topic without subscriptions swallows what it is told. */
export const topic: ResourceType = {
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'TopicName', stackName);
    const topicArn = arn(cloud, 'sns', name);
    return { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
  },
};

const SubscriptionProperties = z.looseObject({
  Protocol: z.literal('sqs', 'only queues can subscribe here'),
  TopicArn: z.string(),
  Endpoint: z.string(),
  RawMessageDelivery: z.coerce.boolean().default(false),
});

/** AWS::SNS::Subscription of a queue. */
export const subscription: ResourceType = {
  identify: ({ logicalId }) => ({ ref: logicalId, attributes: {} }),
  create: (declaration, { topics }) => {
    const { TopicArn, Endpoint, RawMessageDelivery } = readProperties(SubscriptionProperties, declaration);
    topics.subscribe(TopicArn, { queueArn: Endpoint, raw: RawMessageDelivery });
  },
};
