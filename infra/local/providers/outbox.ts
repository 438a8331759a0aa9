import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../lib/domain/instant.ts';
import type { Delivery } from './provider.ts';

/** One message a customer was sent. */
const SentMessage = z.object({
  /** Counts from 1 over all providers. */
  id: z.number().int(),
  provider: z.string(),
  to: z.string(),
  from: z.string().exactOptional(),
  subject: z.string().exactOptional(),
  text: z.string(),
  html: z.string().exactOptional(),
  files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  providerMessageId: z.string(),
  problems: z.array(z.string()),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type SentMessage = Readonly<Omit<z.output<typeof SentMessage>, 'files'>> & Pick<Delivery, 'files'>;

/** Everything customers were sent, oldest first. */
export interface Outbox {
  readonly messages: () => readonly SentMessage[];
  record(provider: string, deliveries: readonly Delivery[], at: Instant): void;
}

const readKept = (file: string): SentMessage[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => SentMessage.parse(JSON.parse(line)));

/** Kept in memory, and in a file of JSON lines when one is named. */
export const openOutbox = (file?: string): Outbox => {
  if (file) mkdirSync(dirname(file), { recursive: true });
  const messages = file && existsSync(file) ? readKept(file) : [];
  const keep = (message: SentMessage): void => {
    messages.push(message);
    if (file) appendFileSync(file, `${JSON.stringify(message)}\n`);
  };
  return {
    messages: () => messages,
    record: (provider, deliveries, at) => {
      for (const delivery of deliveries)
        keep({ ...delivery, problems: [...delivery.problems], id: messages.length + 1, provider, at });
    },
  };
};
