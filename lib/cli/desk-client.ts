import { z } from 'zod';
import type { CommandIo } from './command.ts';

const Env = z.object({
  MERIDIAN_API_URL: z.url({ error: 'set MERIDIAN_API_URL to the address of the API' }),
  MERIDIAN_TOKEN: z.string({ error: 'set MERIDIAN_TOKEN to the ID token of a supervisor' }).min(1),
});

const ProblemAnswer = z.object({ detail: z.string() });

/** Asks the agent API as the supervisor whose token the environment holds. Throws what the API refused, in its words. */
export const askDesk = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
  const env = Env.safeParse(process.env);
  if (!env.success) throw new Error(`${env.error.issues.map(({ message }) => message).join('; ')}.`);
  const answer = await fetch(new URL(path, env.data.MERIDIAN_API_URL), {
    method,
    headers: { authorization: `Bearer ${env.data.MERIDIAN_TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return said;
  const problem = ProblemAnswer.safeParse(said);
  throw new Error(problem.success ? problem.data.detail : `The API answered ${answer.status}.`);
};

/** Writes each override as a JSON line. */
export const printEach = (listed: unknown, io: CommandIo): void => {
  for (const each of z.array(z.unknown()).parse(listed)) io.stdout(JSON.stringify(each));
};
