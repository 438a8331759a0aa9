import { replyToCase } from '../domain/agent-moves.ts';
import { mayRun, mostReplyBytes, replyFileKey } from '../domain/reply-file.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { ReplyFiles } from './ports.ts';
import { fenced, loadOwn, type Work, type WorkPorts } from './work-on-case.ts';

export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface OfferPorts extends WorkPorts {
  readonly replyFiles: Pick<ReplyFiles, 'uploadLink'>;
}

type UploadLink = Awaited<ReturnType<ReplyFiles['uploadLink']>>;

/** Where an agent puts a file of a reply they may write. Nothing is stored until they do; asking twice is harmless. */
export const offerReplyFile = async (
  ports: OfferPorts,
  work: Work,
  { name, type, bytes, sha256 }: OfferedFile,
): Promise<Result<UploadLink>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const allowed = replyToCase(loaded.value, fenced(ports, work));
  if (!allowed.ok) return allowed;
  if (bytes > mostReplyBytes) {
    return refuse(
      'file-refused',
      `"${name}" has ${bytes} bytes; all files of a reply may have ${mostReplyBytes}.`,
    );
  }
  if (mayRun(name, type)) {
    return refuse(
      'file-refused',
      `"${name}" may run as a program, which mail servers refuse; send another format.`,
    );
  }
  const key = replyFileKey(work.caseId, sha256);
  return accept(await ports.replyFiles.uploadLink({ key, bytes, sha256 }, work.at));
};
