import type { Machine } from './machine.ts';
import { type MailListener, startMailListener } from './smtp/listener.ts';
import { acceptsRecipient } from './smtp/recipients.ts';

/** Takes mail by SMTP for the template's receipt rules; `undefined` when there are none. */
export const startMail = async (machine: Machine, port: number): Promise<MailListener | undefined> => {
  const [rule] = machine.receiptRules;
  if (rule === undefined) return undefined;
  if (machine.receiptRules.length > 1)
    throw new Error('More than one receipt rule: only one is served here.');
  return startMailListener({
    port,
    accepts: acceptsRecipient(rule.recipients),
    keyPrefix: rule.keyPrefix,
    putMail: async (key, bytes) => {
      await machine.objects.put(rule.bucket, key, bytes, {});
    },
    now: machine.now,
    onFailure: (problem) => machine.log('smtp', problem),
  });
};
