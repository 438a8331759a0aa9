import { Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Deployment } from './parts/deployment.ts';
import type { Stage } from './stage.ts';

// A desk's id has few characters; 2048 is the longest list Cognito keeps.
const longestDeskList = 2048;

/** Who agents are, what role they have and which desks they work at. Supervisors invite them; nobody signs up. */
export class AgentLogin extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { stage }: Deployment) {
    super(scope, id);
    this.pool = createPool(this, stage);
    this.client = createClient(this.pool);
    for (const groupName of ['agent', 'supervisor']) this.pool.addGroup(groupName, { groupName });
  }
}

const createPool = (scope: Construct, stage: Stage): UserPool =>
  new UserPool(scope, 'Agents', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    customAttributes: { desks: new StringAttribute({ mutable: true, maxLen: longestDeskList }) },
    mfa: stage.requiresSecondFactor ? Mfa.REQUIRED : Mfa.OPTIONAL,
    mfaSecondFactor: { sms: false, otp: true },
    passwordPolicy: { minLength: 12 },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: stage.keepsData,
    removalPolicy: stage.removalPolicy,
  });

/** Agents may read what is known of them, but not write it: desks and address are the supervisor's to change. */
const createClient = (pool: UserPool): UserPoolClient =>
  pool.addClient('Console', {
    authFlows: { userSrp: true },
    disableOAuth: true,
    preventUserExistenceErrors: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    // One shift.
    refreshTokenValidity: Duration.hours(12),
    readAttributes: new ClientAttributes()
      .withStandardAttributes({ email: true, givenName: true, familyName: true })
      .withCustomAttributes('desks'),
    writeAttributes: new ClientAttributes().withStandardAttributes({ givenName: true, familyName: true }),
  });
