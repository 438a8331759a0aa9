import { z } from 'zod';
import { arn } from '../cloud.ts';
import type { ResourceType } from '../machine.ts';
import { readProperties } from './properties.ts';

/** AWS::Cognito::UserPool: the local issuer signs in its name; sign-up and passwords do not exist here. */
export const userPool: ResourceType = {
  identify: ({ logicalId }, { cloud }) => {
    const poolId = `${cloud.region}_${logicalId}`;
    const host = `cognito-idp.${cloud.region}.${cloud.urlSuffix}/${poolId}`;
    return {
      ref: poolId,
      attributes: {
        Arn: arn(cloud, 'cognito-idp', `userpool/${poolId}`),
        UserPoolId: poolId,
        ProviderName: host,
      },
    };
  },
};

const ClientProperties = z.looseObject({ UserPoolId: z.string() });

/** AWS::Cognito::UserPoolClient: tokens are for this client. */
export const userPoolClient: ResourceType = {
  identify: ({ logicalId }) => ({
    ref: `client-${logicalId}`,
    attributes: { ClientId: `client-${logicalId}` },
  }),
  create: (declaration, machine, { ref }) => {
    machine.issuer.serve(readProperties(ClientProperties, declaration).UserPoolId, ref);
  },
};
