import type { Machine } from '../machine.ts';
import { sweepExpired } from './expiry.ts';

// DynamoDB itself takes up to a few days.
const everyMs = 15 * 60 * 1000;

/**
 * Deletes expired items now and then.
 * @returns how to stop it.
 */
export const keepSweeping = ({ tables, expiring, now, log }: Machine): (() => void) => {
  const sweep = (): void => {
    for (const table of expiring) {
      sweepExpired(tables.client, table, now()).catch((error: unknown) =>
        log('dynamodb', `expired items could not be deleted: ${String(error)}`),
      );
    }
  };
  sweep();
  const timer = setInterval(sweep, everyMs);
  return () => clearInterval(timer);
};
