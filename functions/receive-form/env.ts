import { z } from 'zod';
import { CommonEnv } from '../../lib/runtime/read-config.ts';

export const Env = CommonEnv.extend({
  TABLE_NAME: z.string().min(1),
  INBOUND_QUEUE_URL: z.url(),
  BUCKET_NAME: z.string().min(1),
  /** Secret that holds the key (or keys, one a line, newest first) of page tokens. */
  FORM_KEY_SECRET: z.string().min(1),
});
export type Env = z.input<typeof Env>;
