import { createHash } from 'node:crypto';
import type { OutgoingFile } from '../../lib/channels/channel.ts';
import type { OutboundMessage } from '../../lib/domain/message.ts';
import { parseReplyFileKey } from '../../lib/domain/reply-file.ts';
import type { ObjectStore } from '../../lib/flows/ports.ts';

/** A file that cannot be sent as it was attached; an agent has to attach it again. */
export class FileLost extends Error {
  override readonly name = 'FileLost';
}

/**
 * The uploaded files of a message. Each must belong to the message's case and be, byte for byte, what was attached. Throws
 * {@link FileLost} for one that is not.
 */
export const outgoingFiles = async (
  objects: Pick<ObjectStore, 'get'>,
  { attachments, caseId }: Pick<OutboundMessage, 'attachments' | 'caseId'>,
): Promise<readonly OutgoingFile[]> => {
  const files: OutgoingFile[] = [];
  for (const { name, type, objectKey } of attachments) {
    if (objectKey === undefined) continue;
    const own = parseReplyFileKey(objectKey);
    if (own === undefined || own.caseId !== caseId)
      throw new FileLost(`"${name}" belongs to another case; attach it again.`);
    const content = await objects.get(objectKey);
    if (content === undefined) throw new FileLost(`"${name}" is gone from the store; attach it again.`);
    if (createHash('sha256').update(content).digest('hex') !== own.sha256)
      throw new FileLost(`"${name}" is not the file that was attached; attach it again.`);
    files.push({ name, type, content });
  }
  return files;
};
