import { z } from 'zod';

/** A name that is shown to the customer as it is. */
export const oneLineName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'is no single line');

/** A file of a reply. The provider, or the customer's app, fetches it; nothing of it is stored here. */
export const LinkedFile = z
  .strictObject({
    url: z.url({ protocol: /^https$/, error: 'is no https address' }).max(2_000),
    name: oneLineName,
    type: z.string().regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/, 'is no media type such as "application/pdf"'),
  })
  .meta({ id: 'LinkedFile' });
