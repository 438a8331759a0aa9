import { z } from 'zod';
import { objectPrefixes } from '../../lib/domain/object-prefixes.ts';

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

/** A mail that was held and may come in now, as the agent API announces it. */
export const Released = z.object({ released: z.string().startsWith(objectPrefixes.inboundMail) });

/** What the mail queue carries. */
export const MailAnnouncement = z.union([Released, ObjectCreated]);
export type MailAnnouncement = z.output<typeof MailAnnouncement>;

export interface AnnouncedMail {
  readonly rawKey: string;
  readonly released: boolean;
}

/** The mails that an announcement is about. */
export const announcedMails = (announcement: MailAnnouncement): readonly AnnouncedMail[] =>
  'released' in announcement
    ? [{ rawKey: announcement.released, released: true }]
    : mailKeys(announcement).map((rawKey) => ({ rawKey, released: false }));

/** SES writes this object when the receipt rule is created. */
const setupNotification = 'AMAZON_SES_SETUP_NOTIFICATION';

/** Keys are URL-encoded, with `+` for a space. */
export const mailKeys = ({ Records }: ObjectCreated): readonly string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' '))).filter(
    (key) => !key.endsWith(setupNotification),
  );
