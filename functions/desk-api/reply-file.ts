import { z } from 'zod';
import type { Attachment } from '../../lib/domain/message.ts';
import { mostReplyBytes, mostReplyFiles, replyFileKey } from '../../lib/domain/reply-file.ts';
import { LinkedFile, oneLineName } from './linked-file.ts';

const FileName = oneLineName.regex(/^[^/\\]*$/, 'is a path; give the file name alone');
const Type = LinkedFile.shape.type;
const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hexadecimal')
  .meta({ description: 'SHA-256 of the file, in lower-case hexadecimal.' });

/** A file to be uploaded. */
export const OfferedFile = z.object({
  name: FileName,
  type: Type,
  bytes: z.number().int().min(1).max(mostReplyBytes),
  sha256: Sha256,
});

/** A file of a reply that was uploaded to this case; it leaves inside the mail. */
export const UploadedFile = z
  .strictObject({ name: FileName, type: Type, sha256: Sha256 })
  .meta({ id: 'UploadedFile' });

/** The files of one reply, by public address or as uploaded. */
export const ReplyFiles = z.array(z.union([LinkedFile, UploadedFile])).max(mostReplyFiles);

/** As the message keeps them. */
export const attachmentsOf = (caseId: string, files: z.output<typeof ReplyFiles>): Attachment[] =>
  files.map((file) => {
    if ('url' in file) return file;
    const { name, type, sha256 } = file;
    return { name, type, objectKey: replyFileKey(caseId, sha256) };
  });
