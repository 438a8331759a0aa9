import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '../lib/domain/configuration.ts';
import { AgentLogin } from './agent-login.ts';
import { CaseRouting } from './case-routing.ts';
import { DeskApi } from './desk-api.ts';
import { DeskLanes } from './desk-lanes.ts';
import { Escalations } from './escalations.ts';
import { FormIntake } from './form-intake.ts';
import { HttpApi } from './http-api.ts';
import { MailEvents } from './mail-events.ts';
import { MailFeedback } from './mail-feedback.ts';
import { MailIntake } from './mail-intake.ts';
import { MediaFetching } from './media-fetching.ts';
import { MessagePulling } from './message-pulling.ts';
import { MessageSending } from './message-sending.ts';
import { AlarmBoard } from './parts/alarm-board.ts';
import type { Deployment } from './parts/deployment.ts';
import { Secrets } from './secrets.ts';
import type { Stage } from './stage.ts';
import { Storage } from './storage.ts';
import { Timers } from './timers.ts';
import { WebhookIntake } from './webhook-intake.ts';

export interface MeridianStackProps extends StackProps {
  readonly stage: Stage;
  readonly configuration: Configuration;
  /** Folder with one bundled sub-folder a function. */
  readonly bundles: string;
}

interface Places {
  readonly api: HttpApi;
  readonly login: AgentLogin;
  readonly storage: Storage;
  readonly mail: MailIntake;
}

/** One stage of Meridian, built against the way of a message: whoever receives comes before whoever sends. */
export class MeridianStack extends Stack {
  constructor(scope: Construct, id: string, props: MeridianStackProps) {
    super(scope, id, props);
    const alarms = new AlarmBoard(this, 'Alarms', props.stage);
    const deployment: Deployment = { ...props, alarms };

    const storage = new Storage(this, 'Storage', deployment);
    const secrets = new Secrets(this, 'Secrets', deployment);
    const lanes = new DeskLanes(this, 'DeskLanes', deployment);
    const events = new MailEvents(this, 'MailEvents', deployment);
    const outbound = new MessageSending(this, 'MessageSending', deployment, {
      storage,
      lanes,
      secrets,
      events,
    });
    const media = new MediaFetching(this, 'MediaFetching', deployment, { storage, secrets });
    const inbound = new CaseRouting(this, 'CaseRouting', deployment, { storage, lanes, outbound, media });
    const api = new HttpApi(this, 'HttpApi', deployment);
    const escalations = new Escalations(this, 'Escalations');
    const told = { escalations, api };
    new Timers(this, 'Timers', deployment, { storage, lanes, inbound, outbound, media, ...told });

    const login = new AgentLogin(this, 'AgentLogin', deployment);
    const mail = new MailIntake(this, 'MailIntake', deployment, { storage, secrets, inbound });
    new MailFeedback(this, 'MailFeedback', deployment, { events, storage, secrets, inbound });
    const pulling = new MessagePulling(this, 'MessagePulling', deployment, { storage, secrets, inbound });
    new WebhookIntake(this, 'WebhookIntake', deployment, { api, storage, secrets, inbound, pulling });
    new FormIntake(this, 'FormIntake', deployment, { api, storage, secrets, inbound });
    new DeskApi(this, 'DeskApi', deployment, { api, login, storage, lanes, outbound, mail });

    this.#tell('EscalationTopic', escalations.topic.topicArn, subscribe);
    this.#tellWhereThingsAre({ api, login, storage, mail });
    if (alarms.topic) this.#tell('OnCallTopic', alarms.topic.topicArn, 'Subscribe whoever is on call');
  }

  #tellWhereThingsAre({ api, login, storage, mail }: Places): void {
    this.#tell('ApiUrl', api.url, 'Webhooks, forms and the agent API');
    this.#tell('UserPoolId', login.pool.userPoolId, 'Where agents are invited');
    this.#tell('ClientId', login.client.userPoolClientId, 'What agents sign in with');
    this.#tell('TableName', storage.table.tableName, 'Cases, conversations and messages');
    this.#tell('BucketName', storage.bucket.bucketName, 'Raw mail and attachments');
    this.#tell('MailRuleSet', mail.ruleSetName, activateMail);
  }

  #tell(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}

const subscribe =
  'Subscribe whom escalations reach, each with the filter policy {"recipient": ["<their id>"]}';

// CloudFormation creates rule sets and cannot activate them.
const activateMail =
  'To receive mail, activate it once: aws ses set-active-receipt-rule-set --rule-set-name <this>';
