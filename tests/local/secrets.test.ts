import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { aDirectory, aStack } from './an-assembly.ts';

const resources = {
  Key: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
  },
  Login: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      Name: 'login',
      GenerateSecretString: {
        SecretStringTemplate: '{"user":"a"}',
        GenerateStringKey: 'password',
        PasswordLength: 10,
      },
    },
  },
};

const someSecrets = async (options: object = {}) => {
  const stack = await aStack({ resources, outputs: { KeyArn: { Value: { Ref: 'Key' } } } }, options);
  const client = new SecretsManagerClient(clientOf(localCloud, stack.endpoints.secretsManager));
  const read = async (SecretId: unknown) =>
    (await client.send(new GetSecretValueCommand({ SecretId: String(SecretId) }))).SecretString;
  return { stack, read };
};

it('generates a secret as the template says, under its ARN', async () => {
  const { stack, read } = await someSecrets();
  expect(stack.outputs.KeyArn).toMatch(
    /^arn:aws:secretsmanager:eu-west-1:000000000000:secret:test-Key-\w{6}$/,
  );
  expect(await read(stack.outputs.KeyArn)).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(JSON.parse((await read('login')) ?? '')).toEqual({
    user: 'a',
    password: expect.stringMatching(/^.{10}$/),
  });
});

it('gives values from outside by name, objects as JSON', async () => {
  const { read } = await someSecrets({ secrets: { 'meridian/line': { channelSecret: 'x' }, plain: 'y' } });
  expect(await read('meridian/line')).toBe('{"channelSecret":"x"}');
  expect(await read('plain')).toBe('y');
});

it('does not invent a secret nobody made', async () => {
  const { read } = await someSecrets();
  await expect(read('meridian/telegram')).rejects.toBeInstanceOf(ResourceNotFoundException);
});

it('keeps generated secrets over a restart when it has a directory', async () => {
  const dataDir = aDirectory();
  const first = await someSecrets({ dataDir });
  const before = await first.read('login');
  await first.stack.stop();
  expect(await (await someSecrets({ dataDir })).read('login')).toBe(before);
});
