import { z } from 'zod';
import { randomSecret } from '../engines/secrets.ts';
import type { ResourceType } from '../machine.ts';
import { nameOf, readProperties } from './properties.ts';

const GenerateSecretString = z.looseObject({
  PasswordLength: z.coerce.number().int().min(1).default(32),
  ExcludeCharacters: z.string().default(''),
  ExcludePunctuation: z.coerce.boolean().default(false),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});

const SecretProperties = z.looseObject({
  SecretString: z.string().optional(),
  GenerateSecretString: GenerateSecretString.optional(),
});

/** AWS::SecretsManager::Secret: given, generated once, or created without a value. */
export const secret: ResourceType = {
  identify: (declaration, { stackName, secretArn }) => {
    const secretName = nameOf(declaration, 'Name', stackName);
    return { ref: secretArn(secretName), attributes: { Id: secretArn(secretName), secretName } };
  },
  create: (declaration, machine, { attributes }) => {
    const { SecretString, GenerateSecretString: generated } = readProperties(SecretProperties, declaration);
    const { secretName = '' } = attributes;
    if (SecretString !== undefined) machine.secrets.ensureSecret(secretName, () => SecretString);
    else if (generated !== undefined) machine.secrets.ensureSecret(secretName, () => generate(generated));
  },
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const generate = (wanted: z.infer<typeof GenerateSecretString>): string => {
  const all = wanted.ExcludePunctuation ? letters : letters + punctuation;
  const allowed = [...all].filter((character) => !wanted.ExcludeCharacters.includes(character)).join('');
  const password = randomSecret(wanted.PasswordLength, allowed);
  if (wanted.SecretStringTemplate === undefined || wanted.GenerateStringKey === undefined) return password;
  const template = z.record(z.string(), z.unknown()).parse(JSON.parse(wanted.SecretStringTemplate));
  return JSON.stringify({ ...template, [wanted.GenerateStringKey]: password });
};
