import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between one deployment and another; everything else comes from the configuration. */
export interface Stage {
  readonly name: string;
  /** Begins the stack's name and every physical name. */
  readonly prefix: string;
  /** Whether stored data outlives the stack. Only `dev` may throw it away. */
  readonly keepsData: boolean;
  readonly removalPolicy: RemovalPolicy;
  /** Whether agents must sign in with a second factor. */
  readonly requiresSecondFactor: boolean;
  /** Whether alarms are published to a topic for people on call. */
  readonly notifiesOnCall: boolean;
  readonly logRetention: RetentionDays;
  readonly logLevel: 'DEBUG' | 'INFO';
}

const stageName = /^[a-z][a-z0-9]{0,11}$/;

/** The settings of a stage by its name. `dev` is disposable and talkative; every other name is treated as production. */
export const stageOf = (name: string): Stage => {
  if (!stageName.test(name)) {
    throw new Error(
      `stage "${name}" cannot be part of a queue's name; use 1 to 12 lower-case letters and digits, e.g. -c stage=prod`,
    );
  }
  const isDisposable = name === 'dev';
  return {
    name,
    prefix: `meridian-${name}`,
    keepsData: !isDisposable,
    removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    requiresSecondFactor: !isDisposable,
    notifiesOnCall: !isDisposable,
    logRetention: isDisposable ? RetentionDays.ONE_WEEK : RetentionDays.THREE_MONTHS,
    logLevel: isDisposable ? 'DEBUG' : 'INFO',
  };
};
