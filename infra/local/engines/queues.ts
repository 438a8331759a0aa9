import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildApp } from 'fauxqs';
import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import { readBody } from '../http/request-body.ts';
import { listenOnLoopback } from '../loopback.ts';

const contentType = 'application/x-amz-json-1.0';
const engineHost = 'engine.invalid';
// Ten messages of 1 MiB is the most that one request may carry.
const bodyLimit = 11 * 1024 * 1024;

/** SQS on this machine; messages live in memory. */
export interface QueueEngine {
  readonly url: string;
  queueUrl(name: string): string;
  /** Calls an SQS action in-process. @throws QueueError as SQS would answer. */
  call(action: string, input: Readonly<Record<string, unknown>>): Promise<unknown>;
  stop(): Promise<void>;
}

export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/**
 * Starts the engine. It names queues by a host of its own that no resolver knows, so a small server in front of it
 * translates: a queue's URL is this server's origin, account and name, and on the way in only its path counts.
 */
export const startQueues = async (cloud: Cloud): Promise<QueueEngine> => {
  const app = buildApp({ logger: false, host: engineHost, defaultRegion: cloud.region });
  await app.ready();
  const ask = askEngine(app, `http://sqs.${cloud.region}.${engineHost}`);
  const server = await listenOnLoopback('SQS', 0, (request, response) => void answer(request, response, ask));
  return {
    url: server.url,
    queueUrl: (name) => `${server.url}/${cloud.accountId}/${name}`,
    call: async (action, input) => {
      const { statusCode, body } = await ask(`AmazonSQS.${action}`, input);
      if (statusCode !== 200) throw new QueueError(`SQS ${action}: ${body}`);
      return JSON.parse(body);
    },
    stop: async () => {
      // Closing the engine first ends the long polls that the server would wait for.
      await app.close();
      await server.stop();
    },
  };
};

type Ask = (target: string, input: unknown) => Promise<EngineAnswer>;

/** Requests reach the engine without a socket: it would listen on every interface. */
const askEngine =
  (app: ReturnType<typeof buildApp>, engineOrigin: string): Ask =>
  async (target, input) => {
    const { statusCode, headers, body } = await app.inject({
      method: 'POST',
      url: '/',
      headers: { host: 'localhost', 'content-type': contentType, 'x-amz-target': target },
      payload: JSON.stringify(rewriteQueueUrl(input, engineOrigin)),
    });
    return { statusCode, queryError: headers['x-amzn-query-error'], body };
  };

interface EngineAnswer {
  readonly statusCode: number;
  readonly queryError: unknown;
  readonly body: string;
}

const answer = async (request: IncomingMessage, response: ServerResponse, ask: Ask): Promise<void> => {
  try {
    const body = await readBody(request, bodyLimit);
    const {
      statusCode,
      queryError,
      body: text,
    } = await ask(String(request.headers['x-amz-target'] ?? ''), JSON.parse(body?.toString('utf8') ?? '{}'));
    if (typeof queryError === 'string') response.setHeader('x-amzn-query-error', queryError);
    const translated = rewriteQueueUrl(JSON.parse(text), `http://${request.headers.host ?? ''}`);
    response.writeHead(statusCode, { 'content-type': contentType }).end(JSON.stringify(translated));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response.writeHead(400, { 'content-type': contentType });
    response.end(JSON.stringify({ __type: 'com.amazonaws.sqs#InvalidRequest', message }));
  }
};

const WithQueueUrl = z.looseObject({ QueueUrl: z.string() });

const rewriteQueueUrl = (message: unknown, origin: string): unknown => {
  const parsed = WithQueueUrl.safeParse(message);
  if (!parsed.success || !URL.canParse(parsed.data.QueueUrl)) return message;
  return { ...parsed.data, QueueUrl: `${origin}${new URL(parsed.data.QueueUrl).pathname}` };
};
