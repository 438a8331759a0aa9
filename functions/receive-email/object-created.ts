import { z } from 'zod';

/** S3's announcement of new objects, as it arrives in the mail queue; a test event names none. */
export const ObjectCreated = z.object({
  Records: z
    .array(
      z.object({
        s3: z.object({ object: z.object({ key: z.string().min(1), size: z.number().optional() }) }),
      }),
    )
    .default([]),
});
export type ObjectCreated = z.output<typeof ObjectCreated>;

/** SES writes this object when the receipt rule is created. */
const setupNotification = 'AMAZON_SES_SETUP_NOTIFICATION';

/** Keys are URL-encoded, with `+` for a space. */
export const mailKeys = ({ Records }: ObjectCreated): readonly string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' '))).filter(
    (key) => !key.endsWith(setupNotification),
  );
