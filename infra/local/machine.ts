import type { Assembly } from './assembly.ts';
import type { Cloud, Endpoints } from './cloud.ts';
import type { ExpiringTable } from './engines/expiry.ts';
import type { ObjectStore } from './engines/object-store.ts';
import type { QueueEngine } from './engines/queues.ts';
import type { SecretEngine } from './engines/secrets.ts';
import type { TableEngine } from './engines/tables.ts';
import type { TopicEngine } from './engines/topics.ts';
import type { Gateway } from './http/gateway.ts';
import type { Issuer } from './issuer.ts';
import type { LocalFunction } from './lambda/function.ts';
import type { Log } from './log.ts';
import type { MailEvents } from './providers/mail-events.ts';
import type { Identity } from './scope.ts';
import type { Declaration } from './template.ts';

/** Mail that is taken in, and where it is put. */
export interface ReceiptRule {
  readonly recipients: readonly string[];
  readonly bucket: string;
  readonly keyPrefix: string;
}

/** What runs on this machine, for resources to plug into. */
export interface Machine {
  readonly cloud: Cloud;
  readonly endpoints: Endpoints;
  readonly tables: TableEngine;
  readonly queues: QueueEngine;
  readonly objects: ObjectStore;
  readonly secrets: SecretEngine;
  readonly topics: TopicEngine;
  readonly mailEvents: MailEvents;
  readonly gateway: Gateway;
  readonly issuer: Issuer;
  readonly assetDirectory: Assembly['assetDirectory'];
  readonly workerFile: string;
  /** Functions by name. */
  readonly functions: Map<string, LocalFunction>;
  readonly expiring: ExpiringTable[];
  readonly receiptRules: ReceiptRule[];
  /** Physical names by logical id, for whoever wants to look inside. */
  readonly names: Map<string, string>;
  readonly settings: MachineSettings;
  readonly log: Log;
  readonly now: () => number;
  readonly isStopping: () => boolean;
  /** Registers what must end before the engines do. */
  readonly onStop: (stop: () => Promise<void> | void) => void;
}

export interface MachineSettings {
  /** Most invocations of one function at a time. */
  readonly concurrency: number;
  /** Replaces the rate of every schedule; 0 runs none. */
  readonly timersEveryMs?: number;
  /** Replaces the visibility timeout of every queue that feeds a function, so that retries come sooner. */
  readonly retryAfterSeconds?: number;
}

/** What identities are computed from, before anything is created. */
export interface Naming {
  readonly cloud: Cloud;
  readonly stackName: string;
  readonly queueUrl: (name: string) => string;
  readonly secretArn: (name: string) => string;
  readonly apiUrl: string;
}

/** One kind of resource: what others see of it, and how it comes to life here. */
export interface ResourceType {
  identify(declaration: Declaration, naming: Naming): Identity;
  /** Absent when there is nothing to do on one machine. */
  readonly create?: (declaration: Declaration, machine: Machine, identity: Identity) => Promise<void> | void;
}
