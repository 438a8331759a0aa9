import { z } from 'zod';
import { CommonEnv } from '../../lib/runtime/read-config.ts';

export const Env = CommonEnv.extend({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
});
export type Env = z.input<typeof Env>;
