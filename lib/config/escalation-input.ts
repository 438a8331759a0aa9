import { z } from 'zod';

/** Whom escalations reach, and in which order; a recipient's calendar is written as a desk's is. */
export const escalationInput = <Recipient extends z.ZodType>(recipient: Recipient, id: z.ZodType<string>) => {
  const Level = z.strictObject({
    /** Counted from the instant a promise is at risk, or from its deadline. */
    on: z.enum(['at-risk', 'breached']).default('breached'),
    afterMinutes: z.number().min(0).max(100_000).default(0),
    recipients: z.array(z.string()).min(1),
    asleep: z.enum(['wait', 'next-level']).default('next-level'),
  });
  return z.strictObject({
    recipients: z.array(recipient).min(1),
    ladders: z.array(z.strictObject({ id, levels: z.array(Level).min(1) })).min(1),
  });
};
