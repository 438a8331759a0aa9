import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnLoopback } from '../../infra/local/loopback.ts';

/** One call as it was made on the wire. */
export interface ModelCall {
  readonly path: string;
  readonly target: string | undefined;
  readonly contentType: string | undefined;
  readonly signed: boolean;
  readonly body: string;
}

/** What the recorder answers: a status with a body, or nothing for so long. */
export interface ScriptedAnswer {
  readonly status?: number;
  /** The name of an AWS error. */
  readonly error?: string;
  /** JSON, or a text as it is. */
  readonly body?: unknown;
  readonly afterMs?: number;
}

export interface ModelRecorder {
  readonly url: string;
  readonly calls: ModelCall[];
  /** What every call is answered from now on. */
  answer(next: ScriptedAnswer): void;
  stop(): Promise<void>;
}

/** A server on 127.0.0.1 that keeps what a model's client sends and answers as it is told. */
export const startModelRecorder = async (): Promise<ModelRecorder> => {
  const calls: ModelCall[] = [];
  let script: ScriptedAnswer = {};
  const server = await listenOnLoopback('Models', 0, (request, response) => {
    void record(request).then((call) => {
      calls.push(call);
      setTimeout(() => respond(response, script), script.afterMs ?? 0).unref();
    });
  });
  return {
    url: server.url,
    calls,
    answer: (next) => {
      script = next;
    },
    stop: server.stop,
  };
};

const record = async (request: IncomingMessage): Promise<ModelCall> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    path: request.url ?? '',
    target: request.headers['x-amz-target']?.toString(),
    contentType: request.headers['content-type'],
    signed: request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') ?? false,
    body: Buffer.concat(chunks).toString('utf8'),
  };
};

const respond = (response: ServerResponse, { status = 200, error, body = {} }: ScriptedAnswer): void => {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(error === undefined ? {} : { 'x-amzn-errortype': error }),
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** An answer of the Converse API in which the model uses a tool. */
export const aToolUse = (input: unknown, name = 'report_category') => ({
  output: {
    message: {
      role: 'assistant',
      content: [{ text: 'Let me report that.' }, { toolUse: { toolUseId: 'tooluse_1', name, input } }],
    },
  },
  stopReason: 'tool_use',
  usage: { inputTokens: 900, outputTokens: 40, totalTokens: 940 },
  metrics: { latencyMs: 320 },
});

/** An answer of the Converse API in words only. */
export const someWords = (text: string, stopReason = 'end_turn') => ({
  output: { message: { role: 'assistant', content: [{ text }] } },
  stopReason,
  usage: { inputTokens: 900, outputTokens: 20, totalTokens: 920 },
  metrics: { latencyMs: 200 },
});

/** An answer of Amazon Comprehend. */
export const languages = (...found: readonly (readonly [LanguageCode: string, Score: number])[]) => ({
  Languages: found.map(([LanguageCode, Score]) => ({ LanguageCode, Score })),
});
