import type { Cloud } from '../cloud.ts';

/** The engines accept any credentials; the SDK insists on having some. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** Settings of an SDK client that talks to one engine. */
export const clientOf = (cloud: Cloud, endpoint: string) => ({
  endpoint,
  region: cloud.region,
  credentials: localCredentials,
});
