import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Configuration, Inbox } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { Problem } from './problem.ts';
import { SecretProblem, type SecretReader, type SecretValues } from './secrets.ts';

/** What a channel needs to know of an inbox. */
export interface Credentials {
  readonly inboxId: string;
  readonly account?: string;
  readonly displayName?: string;
  readonly language: string;
  readonly repliesFrom?: string;
  readonly secrets: SecretValues;
  readonly apiBaseUrl?: string;
}

/**
 * An inbox with the values of its secret; without a secret it has none. A secret may name its provider's base URL itself
 * (`apiBaseUrl`): the address and the key that is shown there then change together.
 */
export const credentialsOf = async (
  inbox: Inbox,
  brand: string,
  secrets: SecretReader,
  at: Instant,
): Promise<Credentials> => {
  const values = inbox.secretName === undefined ? {} : await secrets.values(inbox.secretName, at);
  const apiBaseUrl = typeof values.apiBaseUrl === 'string' ? values.apiBaseUrl : inbox.apiBaseUrl;
  return {
    inboxId: inbox.id,
    displayName: brand,
    language: inbox.language,
    ...(inbox.repliesFrom === undefined ? {} : { repliesFrom: inbox.repliesFrom }),
    ...(inbox.address === undefined ? {} : { account: inbox.address }),
    ...(apiBaseUrl === undefined ? {} : { apiBaseUrl }),
    secrets: values,
  };
};

export interface InboxContext extends Context {
  readonly inbox: Inbox;
  readonly credentials: Credentials;
}

export interface InboxCredentialsOptions {
  readonly configuration: Pick<Configuration, 'inboxes' | 'brand'>;
  readonly secrets: SecretReader;
  readonly now: () => Instant;
}

/**
 * Middleware: finds the inbox the path names (`{channel}` and `{inboxId}`) and its secret, cached, and gives both to the
 * handler. An unknown inbox is a 404; an inbox whose secret is missing is not available, so that the provider tries again.
 */
export const inboxCredentials = ({
  configuration,
  secrets,
  now,
}: InboxCredentialsOptions): middy.MiddlewareObj<APIGatewayProxyEventV2, unknown, Error, InboxContext> => ({
  before: async ({ event, context }) => {
    const { channel, inboxId } = event.pathParameters ?? {};
    const inbox = configuration.inboxes.find((each) => each.id === inboxId && each.channel === channel);
    if (inbox === undefined) {
      throw new Problem(404, 'unknown-inbox', `There is no inbox "${inboxId}" on channel "${channel}".`);
    }
    try {
      const credentials = await credentialsOf(inbox, configuration.brand, secrets, now());
      Object.assign(context, { inbox, credentials });
    } catch (error) {
      if (!(error instanceof SecretProblem)) throw error;
      throw new Problem(
        503,
        'inbox-not-set-up',
        `Inbox "${inboxId}" is not set up yet: its secret is missing.`,
      );
    }
  },
});
