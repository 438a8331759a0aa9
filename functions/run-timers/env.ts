import { z } from 'zod';
import { CommonEnv } from '../../lib/runtime/read-config.ts';

export const Env = CommonEnv.extend({
  TABLE_NAME: z.string().min(1),
  INBOUND_QUEUE_URL: z.url(),
  OUTBOUND_QUEUE_URL: z.url(),
  MEDIA_QUEUE_URL: z.url(),
  DESK_QUEUE_PREFIX: z.url(),
  ESCALATION_TOPIC_ARN: z.string().min(1),
  /** Where an agent reads a case, up to its id. */
  CASES_URL: z.url(),
});
export type Env = z.input<typeof Env>;
