import { z } from 'zod';
import { CommonEnv } from '../../lib/runtime/read-config.ts';

export const Env = CommonEnv.extend({
  TABLE_NAME: z.string().min(1),
  OUTBOUND_QUEUE_URL: z.url(),
  DESK_QUEUE_PREFIX: z.url(),
  MAIL_QUEUE_URL: z.url(),
  BUCKET_NAME: z.string().min(1),
});
export type Env = z.input<typeof Env>;
