import { Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Inbox } from '../lib/domain/configuration.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';

const reading = ['secretsmanager:GetSecretValue'] as const;

/**
 * The key that signs reply addresses, generated once; and the credentials of inboxes, which providers issue: those
 * secrets are created by whoever registers the inbox, under the name its configuration gives.
 */
export class Secrets extends Construct {
  readonly replyKey: Secret;
  readonly formKey: Secret;
  readonly #inboxes: readonly Inbox[];

  constructor(scope: Construct, id: string, { stage, configuration }: Deployment) {
    super(scope, id);
    this.#inboxes = configuration.inboxes;
    this.replyKey = new Secret(this, 'ReplyKey', {
      description:
        'Signs the reply addresses of cases. Replacing it makes older reply addresses unrecognisable.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: stage.removalPolicy,
    });
    this.formKey = new Secret(this, 'FormKey', {
      description: 'Signs the tokens of form pages. Replacing it makes pages that are open ask once more.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: stage.removalPolicy,
    });
  }

  /** To read the key that signs the tokens of form pages. */
  get readingFormKey(): Grant {
    return { actions: reading, resources: [this.formKey.secretArn] };
  }

  /** To read the key that signs reply addresses. */
  get readingReplyKey(): Grant {
    return { actions: reading, resources: [this.replyKey.secretArn] };
  }

  /** To read the credentials of exactly the configured inboxes. */
  get readingInboxSecrets(): Grant {
    return this.#readingSecretsOf(this.#inboxes);
  }

  /** To read the secrets of forms' bot checks. */
  get readingFormSecrets(): Grant {
    return this.#readingSecretsOf(this.#inboxes.filter(({ channel }) => channel === 'form'));
  }

  #readingSecretsOf(inboxes: readonly Inbox[]): Grant {
    const names = inboxes.flatMap(({ secretName }) => secretName ?? []);
    return { actions: reading, resources: [...new Set(names)].map((name) => secretArn(this, name)) };
  }
}

/** Secrets Manager ends each ARN in a dash and six characters of its own. */
const secretArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({ service: 'secretsmanager', resource: `secret:${name}-??????` });
