import { z } from 'zod';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';

/** A running Meridian to test: the local stack, an emulator or a real stage. */
export interface System {
  readonly apiUrl: string;
  readonly smtp: { readonly host: string; readonly port: number };
  /** Answers what customers were sent, at `/_recorder/messages`. */
  readonly recorderUrl: string;
  /** Values of inbox secrets by secret name. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  token(request: { sub: string; groups: string[]; desks?: string[] }): Promise<string>;
  stop(): Promise<void>;
}

/** Names a system that already runs; every variable or none. */
const Running = z.object({
  MERIDIAN_API_URL: z.url(),
  MERIDIAN_SMTP: z.string().regex(/^[^:]+:\d+$/, 'is host:port'),
  MERIDIAN_RECORDER_URL: z.url(),
  MERIDIAN_TOKEN_URL: z.url(),
  MERIDIAN_SECRETS: z
    .string()
    .transform((text) => z.record(z.string(), z.record(z.string(), z.string())).parse(JSON.parse(text))),
});

const Token = z.object({ id_token: z.string() });

const running = (env: z.output<typeof Running>): System => {
  const [host = '', port = ''] = env.MERIDIAN_SMTP.split(':');
  return {
    apiUrl: env.MERIDIAN_API_URL,
    smtp: { host, port: Number(port) },
    recorderUrl: env.MERIDIAN_RECORDER_URL,
    secrets: env.MERIDIAN_SECRETS,
    token: async (request) => {
      const answer = await fetch(env.MERIDIAN_TOKEN_URL, { method: 'POST', body: JSON.stringify(request) });
      return Token.parse(await answer.json()).id_token;
    },
    stop: async () => undefined,
  };
};

/** The system the environment names, else a local stack started for this suite. */
export const obtainSystem = async (dataDir?: string): Promise<System> => {
  if (process.env.MERIDIAN_API_URL !== undefined) return running(Running.parse(process.env));
  const stack = await startLocalStack({
    ...(dataDir === undefined ? {} : { dataDir }),
    pace: { retryAfterSeconds: 1 },
  });
  return systemOf(stack);
};

/** A local stack as such a system. */
export const systemOf = (stack: LocalStack): System => {
  if (stack.smtpPort === undefined) throw new Error('the template receives no mail');
  return {
    apiUrl: stack.apiUrl,
    smtp: { host: '127.0.0.1', port: stack.smtpPort },
    recorderUrl: stack.providers.url,
    secrets: stack.providers.secrets,
    token: (request) => stack.tokens(request),
    stop: () => stack.stop(),
  };
};
