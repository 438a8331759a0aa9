import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Grant } from './parts/grant.ts';

/**
 * Where people of the escalation ladders subscribe: each to the notices whose attribute `recipient` is his id, by a filter policy
 * of his subscription.
 */
export class Escalations extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
  }

  /** To tell somebody. */
  get telling(): Grant {
    return { actions: ['sns:Publish'], resources: [this.topic.topicArn] };
  }
}
