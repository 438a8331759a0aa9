import type { Inbox } from '../../lib/domain/configuration.ts';
import type { Endpoints } from './cloud.ts';
import type { TokenRequest } from './issuer.ts';
import type { LocalFunction } from './lambda/function.ts';
import type { Machine } from './machine.ts';
import type { Providers } from './providers/recorder.ts';
import type { ResolvedTemplate } from './scope.ts';

/** A running local stack. */
export interface LocalStack {
  readonly apiUrl: string;
  readonly issuerUrl: string;
  readonly endpoints: Endpoints;
  /** Absent when the template receives no mail. */
  readonly smtpPort: number | undefined;
  readonly providers: Providers;
  /** The configured inboxes. */
  readonly inboxes: readonly Inbox[];
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Objects of this stack's buckets and rows of its tables can be looked at through these. */
  readonly machine: Machine;
  /** A signed token for the agent API. */
  tokens(request: TokenRequest): Promise<string>;
  /** Invokes a function by its name, with or without the stack's prefix. @throws Error when the function fails. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** URL of a queue by its name, with or without the stack's prefix. */
  queueUrl(name: string): string;
  stop(): Promise<void>;
}

interface Parts {
  readonly machine: Machine;
  readonly resolved: ResolvedTemplate;
  readonly providers: Providers;
  readonly inboxes: readonly Inbox[];
  readonly smtpPort: number | undefined;
  readonly stop: () => Promise<void>;
}

export const openStack = ({ machine, resolved, stop, ...parts }: Parts): LocalStack => ({
  apiUrl: machine.gateway.url,
  issuerUrl: machine.issuer.url(),
  endpoints: machine.endpoints,
  ...parts,
  outputs: resolved.outputs,
  machine,
  tokens: (request) => machine.issuer.sign(request),
  invoke: (functionName, event) => invoke(functionOf(machine, functionName), event),
  queueUrl: (name) => queueUrlOf(machine, name),
  stop,
});

const invoke = async (target: LocalFunction, event: unknown): Promise<unknown> => {
  const outcome = await target.invoke(event);
  if (outcome.succeeded) return JSON.parse(outcome.payload);
  throw new Error(`${target.name}: ${outcome.failure.errorType}: ${outcome.failure.errorMessage}`);
};

const functionOf = ({ functions }: Machine, wanted: string): LocalFunction => {
  const name = only([...functions.keys()], wanted, 'function');
  const found = functions.get(name);
  if (found === undefined) throw new Error(`There is no function ${wanted}.`);
  return found;
};

const queueUrlOf = ({ names, queues }: Machine, wanted: string): string => {
  const origin = queues.queueUrl('');
  const queueNames = [...names.values()]
    .filter((ref) => ref.startsWith(origin))
    .map((ref) => ref.slice(origin.length));
  return queues.queueUrl(only(queueNames, wanted, 'queue'));
};

const only = (names: readonly string[], wanted: string, kind: string): string => {
  const found = names.filter((name) => name === wanted || name.endsWith(`-${wanted}`));
  const [name] = found.includes(wanted) ? [wanted] : found;
  if (name === undefined) throw new Error(`There is no ${kind} ${wanted}; there are ${names.join(', ')}.`);
  return name;
};
