import {
  ConfigurationSet,
  EmailSendingEvent,
  EventDestination,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Deployment } from './parts/deployment.ts';

/** What SES tells of mail it sent for us: whoever sends names the set, whoever listens subscribes to the topic. */
export class MailEvents extends Construct {
  readonly topic: Topic;
  readonly configurationSetName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string, { stage }: Deployment) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    const set = new ConfigurationSet(this, 'Set', {
      configurationSetName: stage.prefix,
      // The account's own list would swallow mail to an address that bounced once, also after its owner wrote again; such
      // addresses are marked on the table. A complaint holds in both places.
      suppressionReasons: SuppressionReasons.COMPLAINTS_ONLY,
    });
    set.addEventDestination('Events', {
      destination: EventDestination.snsTopic(this.topic),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    this.configurationSetName = set.configurationSetName;
    this.#arn = set.stack.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: set.configurationSetName,
    });
  }

  /** The resource that sending under this set asks for, beside the sender's identity. */
  get arn(): string {
    return this.#arn;
  }
}
