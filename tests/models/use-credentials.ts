import { afterAll, beforeAll } from 'vitest';
import { localCredentials } from '../../infra/local/engines/credentials.ts';

const given = {
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_REGION: 'eu-west-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** Clients of models take credentials and region from the environment, as in a function. */
export const useCredentials = (): void => {
  const before = { ...process.env };
  beforeAll(() => {
    Object.assign(process.env, given);
  });
  afterAll(() => {
    for (const name of Object.keys(given)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
};
