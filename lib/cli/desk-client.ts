import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { CommandIo } from './command.ts';

const Env = z.object({
  MERIDIAN_API_URL: z.url({ error: 'set MERIDIAN_API_URL to the address of the API' }),
  MERIDIAN_TOKEN: z.string({ error: 'set MERIDIAN_TOKEN to the ID token of a supervisor' }).min(1),
});

const ProblemAnswer = z.object({ detail: z.string() });

/**
 * Asks the agent API as the supervisor whose token the environment holds. What only reads is asked again where the API cannot
 * be reached or is busy. Throws what the API refused, in its words.
 */
export const askDesk = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
  const env = Env.safeParse(process.env);
  if (!env.success) throw new Error(`${env.error.issues.map(({ message }) => message).join('; ')}.`);
  const { MERIDIAN_API_URL: address, MERIDIAN_TOKEN: token } = env.data;
  const ask = () =>
    fetch(new URL(path, address), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
  const answer = await answered(ask, method === 'GET' ? [500, 2_000] : []);
  if ('unreachable' in answer) throw new Error(`${address} cannot be reached: ${answer.unreachable}.`);
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return said;
  const problem = ProblemAnswer.safeParse(said);
  throw new Error(problem.success ? problem.data.detail : `The API answered ${answer.status}.`);
};

/** The answer, after as many further tries as there are waits (milliseconds). */
const answered = async (
  ask: () => Promise<Response>,
  [wait, ...waits]: readonly number[],
): Promise<Response | { readonly unreachable: string }> => {
  const answer = await ask().catch((error: unknown) => ({ unreachable: causeOf(error) }));
  const isBusy = 'unreachable' in answer || answer.status === 429 || answer.status >= 500;
  if (wait === undefined || !isBusy) return answer;
  await setTimeout(wait);
  return answered(ask, waits);
};

/** fetch says only that it failed; why is in its cause. */
const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** Writes each override as a JSON line. */
export const printEach = (listed: unknown, io: CommandIo): void => {
  for (const each of z.array(z.unknown()).parse(listed)) io.stdout(JSON.stringify(each));
};
