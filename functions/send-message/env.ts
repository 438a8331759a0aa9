import { z } from 'zod';
import { CommonEnv } from '../../lib/runtime/read-config.ts';

export const Env = CommonEnv.extend({
  TABLE_NAME: z.string().min(1),
  DESK_QUEUE_PREFIX: z.url(),
  BUCKET_NAME: z.string().min(1),
  /** Secret that holds the key (or keys, one a line, newest first) of signed reply addresses. */
  REPLY_KEY_SECRET: z.string().min(1),
  /** The SES configuration set whose events tell what became of a mail. */
  CONFIGURATION_SET: z.string().min(1),
  AWS_REGION: z.string().min(1),
});
export type Env = Omit<z.input<typeof Env>, 'AWS_REGION'>;
