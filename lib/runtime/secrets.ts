import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { type Instant, minute } from '../domain/instant.ts';

/** Values of an inbox's secret: a text, several active ones (newest first), or a flag. */
export type SecretValues = Readonly<Record<string, string | readonly string[] | boolean>>;

const Values = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()]));

/** Rotated secrets are seen after this long; until then a warm function asks nobody. */
const keptFor = 5 * minute;

/** A secret that is missing or unreadable; says which, never what it holds. */
export class SecretProblem extends Error {
  override readonly name = 'SecretProblem';
}

export interface SecretReader {
  /** A secret that is a JSON object of named values. */
  values(name: string, at: Instant): Promise<SecretValues>;
  /** A secret that is one text. */
  text(name: string, at: Instant): Promise<string>;
}

export const createSecretReader = (
  client = new SecretsManagerClient({ requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 } }),
): SecretReader => {
  const cache = new Map<string, { readonly value: Promise<string>; readonly readAt: Instant }>();
  const text = (name: string, at: Instant): Promise<string> => {
    const kept = cache.get(name);
    if (kept && at - kept.readAt < keptFor) return kept.value;
    const value = fetchSecret(client, name);
    cache.set(name, { value, readAt: at });
    // A failure is not kept: the next request asks again.
    value.catch(() => cache.delete(name));
    return value;
  };
  return { text, values: async (name, at) => parseValues(name, await text(name, at)) };
};

const fetchSecret = async (client: SecretsManagerClient, name: string): Promise<string> => {
  try {
    const found = await client.send(new GetSecretValueCommand({ SecretId: name }));
    if (found.SecretString) return found.SecretString;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
  throw new SecretProblem(
    `Secret "${name}" does not exist or has no text value; create it in Secrets Manager.`,
  );
};

const parseValues = (name: string, text: string): SecretValues => {
  try {
    return Values.parse(JSON.parse(text));
  } catch {
    throw new SecretProblem(
      `Secret "${name}" is no JSON object of texts; its fields are listed under "Deploy" in the README.`,
    );
  }
};
