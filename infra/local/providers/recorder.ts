import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import type { Instant } from '../../../lib/domain/instant.ts';
import { readBody } from '../http/request-body.ts';
import { listenOnLoopback } from '../loopback.ts';
import { control, type Recorder, type Refusal } from './control.ts';
import { createFaults, type FaultMode, type Faults } from './faults.ts';
import { localSecrets } from './local-secrets.ts';
import type { MailEvents } from './mail-events.ts';
import { createShelf, type MediaShelf } from './media-shelf.ts';
import { openOutbox, type SentMessage } from './outbox.ts';
import {
  jsonAnswer,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
} from './provider.ts';
import { createProviders } from './registry.ts';

/** A raw mail of 10 MB in base64, percent-encoded, with room to see what is larger. */
const mostBytes = 48 * 1024 * 1024;

export interface ProvidersOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The configured inboxes: their addresses are the identities SES knows, their credentials those providers issued. */
  readonly inboxes: readonly Inbox[];
  /** Keeps what was sent over restarts. */
  readonly dataDir?: string;
  /** Told what becomes of mails that name a configuration set. */
  readonly mailEvents?: MailEvents;
  readonly now: () => Instant;
}

/** The providers' APIs on one machine, recording what customers are sent. */
export interface Providers {
  readonly url: string;
  /** For `AWS_ENDPOINT_URL_SES`. */
  readonly sesUrl: string;
  /** For `AWS_ENDPOINT_URL_SNS`. */
  readonly snsUrl: string;
  /** Values of the inboxes' secrets, by secret name. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly messages: () => readonly SentMessage[];
  readonly refusals: () => readonly Refusal[];
  readonly faults: Faults;
  /** Puts a file of a message at a provider, under the reference its webhook names. */
  readonly putFile: MediaShelf['put'];
  stop(): Promise<void>;
}

interface Served extends Recorder {
  readonly providers: ReadonlyMap<string, Provider>;
  readonly refusals: Refusal[];
  readonly now: () => Instant;
}

const isProviderFault = (fault: FaultMode): fault is 'fail' | 'throttle' | 'refuse' =>
  fault === 'fail' || fault === 'throttle' || fault === 'refuse';

/** What the caller gets to hear; `undefined` where the connection stays silent or breaks. */
const call = async (
  served: Served,
  provider: Provider,
  made: ProviderCall,
): Promise<ProviderAnswer | FaultMode> => {
  const fault = served.faults.take(provider.name);
  if (fault === 'timeout') return fault;
  if (fault && isProviderFault(fault)) return provider.failing(fault);
  const media = provider.media?.(made);
  if (media !== undefined) return fault ?? served.shelf.answer(provider.name, media);
  const outcome: Outcome = await provider.receive(made);
  served.outbox.record(provider.name, outcome.deliveries, made.at);
  if (outcome.refusal !== undefined)
    served.refusals.push({ provider: provider.name, at: made.at, refusal: outcome.refusal });
  return fault ?? outcome.answer;
};

const answerTo = async (served: Served, request: IncomingMessage): Promise<ProviderAnswer | FaultMode> => {
  const url = new URL(request.url ?? '/', 'http://recorder');
  const [, name = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? [];
  const body = await readBody(request, mostBytes);
  if (!body) return jsonAnswer(413, { message: `the body is larger than ${mostBytes} bytes` });
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const made = {
    ...{ method: request.method ?? '', path: rest || '/', query: url.searchParams },
    ...{ headers, body, at: served.now() },
  };
  if (name === '_recorder') return control(served, made);
  const provider = served.providers.get(name);
  if (provider) return call(served, provider, made);
  return jsonAnswer(404, {
    message: `no provider "${name}" here; there are ${served.providerNames.join(', ')}`,
  });
};

const respond = (response: ServerResponse, answer: ProviderAnswer | FaultMode): void => {
  if (answer === 'lost-answer') response.destroy();
  else if (typeof answer === 'object') response.writeHead(answer.status, answer.headers).end(answer.body);
};

const startServer = (served: Served, port: number) =>
  listenOnLoopback('Recorder', port, (request, response) => {
    answerTo(served, request)
      .then((answer) => respond(response, answer))
      .catch((error: unknown) => respond(response, jsonAnswer(500, { message: String(error) })));
  });

/**
 * Starts the recorder on 127.0.0.1. Each provider answers below `/<name>` as its API does, checking the request;
 * `/_recorder/` shows what was sent and orders faults.
 */
export const startProviders = async (options: ProvidersOptions): Promise<Providers> => {
  const providers = new Map<string, Provider>();
  const outbox = openOutbox(
    options.dataDir === undefined ? undefined : join(options.dataDir, 'outbox.jsonl'),
  );
  const refusals: Refusal[] = [];
  const providerNames: string[] = [];
  const served = {
    ...{ providers, outbox, refusals, providerNames, now: options.now },
    ...{ faults: createFaults(), shelf: createShelf() },
  };
  const { url, stop } = await startServer(served, options.port);
  // The delivery addresses inside the secrets need the port, which is known only now.
  const secrets = localSecrets(options.inboxes, url);
  for (const [name, provider] of createProviders(options.inboxes, secrets, options.mailEvents)) {
    providers.set(name, provider);
    providerNames.push(name);
  }
  return {
    ...{ url, sesUrl: `${url}/ses`, snsUrl: `${url}/sns`, secrets, faults: served.faults, stop },
    messages: outbox.messages,
    putFile: served.shelf.put,
    refusals: () => refusals,
  };
};
