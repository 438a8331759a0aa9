import { fileTypeOf } from '../domain/file-type.ts';
import type { Attachment } from '../domain/message.ts';
import { mayRun, mostReplyBytes, parseReplyFileKey } from '../domain/reply-file.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { ReplyFiles } from './ports.ts';

/** Agents' files of one reply: where they go, and whose case they must belong to. */
export interface FilesOfReply {
  readonly caseId: string;
  readonly channel: string;
  readonly attachments: readonly Attachment[];
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Refuses together what no mail server would take. */
const refusalOfAll = ({ channel, attachments }: FilesOfReply): Result<never> | undefined => {
  if (attachments.every(({ objectKey }) => objectKey === undefined) || channel === 'email') return undefined;
  return refuse(
    'file-refused',
    `Files that you upload leave by mail only, and this case is answered by ${channel}: give the file's public https address instead.`,
  );
};

/**
 * The attachments as they will leave: each uploaded file is there, belongs to this case, is what its bytes say it is, runs
 * nothing, and all together fit into one mail. Files at public addresses are left as they are.
 */
export const checkReplyFiles = async (
  files: Pick<ReplyFiles, 'look'>,
  reply: FilesOfReply,
): Promise<Result<readonly Attachment[]>> => {
  const refusal = refusalOfAll(reply);
  if (refusal) return refusal;
  const checked: Attachment[] = [];
  for (const attachment of reply.attachments) {
    const one = await checkOne(files, reply.caseId, attachment);
    if (!one.ok) return one;
    checked.push(one.value);
  }
  const total = checked.reduce((sum, { objectKey, bytes = 0 }) => sum + (objectKey ? bytes : 0), 0);
  return total <= mostReplyBytes
    ? accept(checked)
    : refuse(
        'file-refused',
        `The files have ${megabytes(total)}; one mail takes ${megabytes(mostReplyBytes)}.`,
      );
};

const checkOne = async (
  files: Pick<ReplyFiles, 'look'>,
  caseId: string,
  attachment: Attachment,
): Promise<Result<Attachment>> => {
  const { objectKey, name } = attachment;
  if (objectKey === undefined) return accept(attachment);
  const isOwn = parseReplyFileKey(objectKey)?.caseId === caseId;
  const found = isOwn ? await files.look(objectKey) : undefined;
  if (found === undefined) {
    return refuse('file-missing', `"${name}" was not uploaded to this case; upload it, then reply.`);
  }
  const type = fileTypeOf(found.head, attachment.type);
  return mayRun(name, type)
    ? refuse(
        'file-refused',
        `"${name}" may run as a program, which mail servers refuse; send another format.`,
      )
    : accept({ ...attachment, type, bytes: found.bytes });
};
