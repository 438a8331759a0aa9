import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import type { Env } from '../functions/receive-form/env.ts';
import type { Inbox } from '../lib/domain/configuration.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { HttpApi } from './http-api.ts';
import { BundledFunction, type Given } from './parts/bundled-function.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface FormIntakeProps {
  readonly api: HttpApi;
  readonly storage: Storage;
  readonly secrets: Secrets;
  readonly inbound: CaseRouting;
}

/** Contact forms: the page, what it uploads, and what it or the company's own pages send. */
export class FormIntake extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: FormIntakeProps) {
    super(scope, id);
    const { api, storage, secrets, inbound } = props;
    const { inboxes } = deployment.configuration;
    const intake = createFunction(this, deployment, props);
    intake.allow(storage.readingItems, storage.writingItems, storage.countingUses);
    intake.allow(storage.writingObjects(objectPrefixes.attachments, objectPrefixes.formUploads));
    intake.allow(...storage.readingObjects(objectPrefixes.formUploads));
    intake.allow(inbound.sending, secrets.readingFormKey, secrets.readingFormSecrets);
    addRoutes(api, intake);
    if (inboxes.some(isForm)) storage.allowUploadsFrom([api.url, ...originsOf(inboxes)]);
    if (inboxes.some(({ form }) => form?.botCheck !== undefined)) watchBotChecks(this, deployment);
  }
}

const isForm = ({ channel }: Inbox): boolean => channel === 'form';

const originsOf = (inboxes: readonly Inbox[]): readonly string[] => [
  ...new Set(inboxes.filter(isForm).flatMap(({ allowedOrigins }) => allowedOrigins)),
];

const createFunction = (scope: Construct, deployment: Deployment, props: FormIntakeProps): BundledFunction =>
  new BundledFunction(scope, 'Intake', deployment, {
    name: 'receive-form',
    timeout: Duration.seconds(10),
    // A form with files has up to 4 MB: as it came, as bytes, and file by file.
    memoryMegabytes: 256,
    environment: {
      TABLE_NAME: props.storage.table.tableName,
      INBOUND_QUEUE_URL: props.inbound.queue.queueUrl,
      BUCKET_NAME: props.storage.bucket.bucketName,
      FORM_KEY_SECRET: props.secrets.formKey.secretArn,
    } satisfies Given<Env>,
    failures: { impact: 'people who send the contact form see an error and may give up' },
  });

/** Routes are throttled apart, so that a flood of forms leaves room for providers and agents. */
const addRoutes = (api: HttpApi, intake: BundledFunction): void => {
  const throttle = { rate: 20, burst: 50 };
  api.addPublicRoute('/forms/{inboxId}', [HttpMethod.GET, HttpMethod.POST], intake, throttle);
  api.addPublicRoute('/forms/{inboxId}/token', [HttpMethod.GET], intake, throttle);
  api.addPublicRoute('/forms/{inboxId}/uploads', [HttpMethod.POST], intake, throttle);
};

const watchBotChecks = (scope: Construct, deployment: Deployment): void => {
  deployment.alarms.add(scope, 'BotCheckAlarm', {
    impact:
      'the provider of the bot check does not answer; forms are held for supervisors or let in unchecked',
    metric: counted(deployment, 'botChecksUnanswered', Duration.minutes(15), { channel: 'form' }),
    reaches: 3,
  });
};
