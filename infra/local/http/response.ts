import { z } from 'zod';
import type { Outcome } from '../lambda/instance.ts';

/** What goes back to the client. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

const Structured = z.looseObject({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** An answer of the gateway itself. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

/**
 * Reads a function's result as an HTTP API does: with a status code it is a response, without one it is the JSON body of a
 * 200, and whatever cannot be understood is a 500.
 */
export const toAnswer = (outcome: Outcome): HttpAnswer => {
  if (!outcome.succeeded) return gatewayAnswer(500, 'Internal Server Error');
  const result: unknown = JSON.parse(outcome.payload);
  if (!hasStatusCode(result)) return inferred(result);
  const parsed = Structured.safeParse(result);
  return parsed.success ? structured(parsed.data) : gatewayAnswer(500, 'Internal Server Error');
};

const hasStatusCode = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

const inferred = (result: unknown): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result)),
});

const structured = (response: z.infer<typeof Structured>): HttpAnswer => {
  const given = Object.entries(response.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    status: response.statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(given),
      ...(response.cookies ? { 'set-cookie': response.cookies } : {}),
    },
    body: Buffer.from(response.body ?? '', response.isBase64Encoded ? 'base64' : 'utf8'),
  };
};
