import { createHash, randomInt, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import { arn } from '../cloud.ts';
import { readBody } from '../http/request-body.ts';
import { listenOnLoopback } from '../loopback.ts';

/** Secrets Manager on this machine: reading only. */
export interface SecretEngine {
  readonly url: string;
  readonly arnOf: (name: string) => string;
  /** Gives a secret its value unless it has one already, from the caller or from last time. */
  ensureSecret(name: string, generate: () => string): void;
  stop(): Promise<void>;
}

interface SecretOptions {
  readonly cloud: Cloud;
  /** Values known beforehand, by secret name; an object is stored as JSON. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where generated values are kept over restarts. */
  readonly directory?: string;
}

export const startSecrets = async ({ cloud, values, directory }: SecretOptions): Promise<SecretEngine> => {
  const secrets = new Map<string, string>(Object.entries(keptSecrets(directory)));
  const given = Object.entries(values);
  for (const [name, value] of given)
    secrets.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const find = (id: string) => [...secrets.keys()].find((name) => id === name || id === arnOf(cloud, name));
  const server = await listenOnLoopback('Secrets Manager', 0, async (request, response) => {
    const body = await readBody(request, 65_536);
    const answer = read(body, String(request.headers['x-amz-target']), (id) => {
      const name = find(id);
      const value = name === undefined ? undefined : secrets.get(name);
      return name === undefined || value === undefined ? undefined : valueAnswer(cloud, name, value);
    });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer.body));
  });
  return {
    url: server.url,
    arnOf: (name) => arnOf(cloud, name),
    ensureSecret: (name, generate) => {
      if (secrets.has(name)) return;
      secrets.set(name, generate());
      keepSecrets(directory, Object.fromEntries([...secrets].filter(([known]) => !(known in values))));
    },
    stop: server.stop,
  };
};

const Request = z.looseObject({ SecretId: z.string() });

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const read = (
  body: Buffer | undefined,
  target: string,
  find: (id: string) => Answer['body'] | undefined,
): Answer => {
  if (target !== 'secretsmanager.GetSecretValue') {
    return failure('InvalidRequestException', `${target} is not offered on this machine.`);
  }
  const request = Request.safeParse(JSON.parse(body?.toString('utf8') ?? '{}'));
  if (!request.success) return failure('InvalidParameterException', 'SecretId is required.');
  const found = find(request.data.SecretId);
  return found === undefined
    ? failure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
    : { status: 200, body: found };
};

const failure = (type: string, message: string): Answer => ({
  status: 400,
  body: { __type: type, Message: message, message },
});

const valueAnswer = (cloud: Cloud, name: string, value: string): Answer['body'] => ({
  ARN: arnOf(cloud, name),
  Name: name,
  SecretString: value,
  VersionId: randomUUID(),
  VersionStages: ['AWSCURRENT'],
});

// Secrets Manager adds six characters of its own to a secret's name.
const arnOf = (cloud: Cloud, name: string): string =>
  arn(
    cloud,
    'secretsmanager',
    `secret:${name}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`,
  );

const keptFile = (directory: string): string => join(directory, 'secrets.json');

const keptSecrets = (directory: string | undefined): Record<string, string> => {
  if (directory === undefined) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(keptFile(directory), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new Error(`${keptFile(directory)} cannot be read. Delete it to have new secrets generated.`, {
      cause: error,
    });
  }
};

const keepSecrets = (directory: string | undefined, secrets: Record<string, string>): void => {
  if (directory === undefined) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(keptFile(directory), JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
};

/** A random secret over the given characters. */
export const randomSecret = (length: number, characters: string): string =>
  Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
