import type { Log } from './log.ts';
import type { MachineSettings } from './machine.ts';

/** How to run the local stack; everything has a default that suits tests. */
export interface StackOptions {
  /** A synthesized assembly to run; the project's app is synthesized when absent. */
  readonly assembly?: string;
  /** Keeps table, objects, secrets, keys and the outbox over restarts. */
  readonly dataDir?: string;
  /** Ports to listen on; free ones by default. */
  readonly ports?: {
    readonly api?: number;
    readonly issuer?: number;
    readonly providers?: number;
    readonly smtp?: number;
  };
  /** Values of secrets by name, beside those of the configured inboxes. */
  readonly secrets?: Readonly<Record<string, unknown>>;
  /** A server that speaks the protocols of remote models; without one they are refused, as no model runs here. */
  readonly modelsUrl?: string;
  /** Most invocations of one function at a time. */
  readonly concurrency?: number;
  /** Makes schedules and retries come sooner than the template says. */
  readonly pace?: Pick<MachineSettings, 'timersEveryMs' | 'retryAfterSeconds'>;
  readonly now?: () => number;
  readonly log?: Log;
}

/** Options with their defaults filled in. */
export type SettledOptions = StackOptions & Required<Pick<StackOptions, 'now' | 'log' | 'ports'>>;
