import type { PostedFile } from '../../lib/channels/form/multipart.ts';
import type { PageToken } from '../../lib/channels/form/page-token.ts';
import { readUpload, signUpload, type UploadedFile } from '../../lib/channels/form/upload-reference.ts';
import { fileTypeOf } from '../../lib/domain/file-type.ts';
import {
  formUploadKey,
  formUploadRef,
  isFormFileType,
  mostPostedBytes,
  mostUploadedBytes,
} from '../../lib/domain/form-rules.ts';
import { attachmentFolder } from '../../lib/domain/ids.ts';
import type { Attachment, InboundMessage } from '../../lib/domain/message.ts';
import { mayRun } from '../../lib/domain/reply-file.ts';
import type { FormPorts } from './ports.ts';
import type { FormError } from './refusal.ts';
import type { Visit } from './visit.ts';

/** The files of one submission: inside it, and uploaded before, of which it names the references. */
export interface FilesOfForm {
  readonly posted: readonly PostedFile[];
  readonly uploaded: readonly UploadedFile[];
}

export interface GivenFiles {
  readonly files: readonly PostedFile[];
  readonly references: readonly string[];
  /** Absent where the page's token proves nothing: then no reference does either. */
  readonly page: PageToken | undefined;
}

const wrong = (code: FormError['code'], detail: string, name?: string): FormError => ({
  ...{ path: 'files', code, detail },
  ...(name === undefined ? {} : { name }),
});

const total = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

const wrongType = (name: string): FormError =>
  wrong('file-type', `"${name}" is no picture, document, table or text that the form takes`, name);

const isTaken = (name: string, type: string): boolean => isFormFileType(type) && !mayRun(name, type);

/** What is wrong with the number and size of the files. */
const checkAmount = ({ rules }: Visit, { posted, uploaded }: FilesOfForm): readonly FormError[] => {
  const count = posted.length + uploaded.length;
  const postedBytes = posted.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (count > rules.mostFiles) return [wrong('file-count', `has ${count} files; at most ${rules.mostFiles}`)];
  if (postedBytes > mostPostedBytes || total(uploaded) + postedBytes > mostUploadedBytes) {
    const most = `${mostPostedBytes} bytes may be posted and ${mostUploadedBytes} uploaded`;
    return [wrong('file-size', `are too large together: ${most}`)];
  }
  return [];
};

/** Finds the files a submission names, and what is wrong with them; types are told by the bytes. */
export const checkFiles = async (
  ports: FormPorts,
  visit: Visit,
  { files: posted, references, page }: GivenFiles,
): Promise<{ readonly files: FilesOfForm; readonly errors: readonly FormError[] }> => {
  const place = page && { inboxId: visit.inbox.id, pageId: page.pageId };
  const known = references.map((reference) => place && readUpload(visit.keys, place, reference));
  const uploaded = known.filter((file) => file !== undefined);
  const files = { posted, uploaded };
  const errors = [...checkAmount(visit, files)];
  if (uploaded.length < references.length) {
    errors.push(wrong('file-missing', 'names an upload that was not made for this page; upload it again'));
  }
  for (const { name, type, content } of posted) {
    if (!isTaken(name, fileTypeOf(content, type))) errors.push(wrongType(name));
  }
  for (const { name, type, sha256 } of errors.length === 0 && place ? uploaded : []) {
    const found = await ports.uploads.look(
      formUploadKey({ ...place, inboxId: visit.inbox.id, pageId: place?.pageId ?? '', sha256 }),
    );
    if (found === undefined) errors.push(wrong('file-missing', `"${name}" has not arrived; upload it again`));
    else if (!isTaken(name, fileTypeOf(found.head, type))) errors.push(wrongType(name));
  }
  return { files, errors };
};

/**
 * Brings the files to their message: those inside the form are put where the message's files lie; uploaded ones are named,
 * to be brought there by whoever fetches files.
 */
export const attachFiles = async (
  ports: FormPorts,
  message: InboundMessage,
  { inboxId, pageId }: { readonly inboxId: string; readonly pageId: string },
  { posted, uploaded }: FilesOfForm,
): Promise<readonly Attachment[]> => {
  const stored = posted.map(async ({ name, type: claimed, content, sha256 }) => {
    const objectKey = `${attachmentFolder(message)}/${sha256.slice(0, 32)}`;
    const type = fileTypeOf(content, claimed);
    await ports.objects.put(objectKey, content, type);
    return { name: name || 'file', type, bytes: content.byteLength, objectKey };
  });
  const named = uploaded.map(({ name, type, bytes, sha256 }) => ({
    ...{ name, type, bytes },
    providerRef: formUploadRef({ inboxId, pageId, sha256 }),
  }));
  return [...(await Promise.all(stored)), ...named];
};

/**
 * Keeps the files of a form that has to be sent again, as if the page had uploaded them: a browser without scripts cannot
 * choose them for the visitor a second time.
 */
export const parkFiles = (
  ports: FormPorts,
  { inbox, keys }: Visit,
  { pageId }: PageToken,
  posted: readonly PostedFile[],
): Promise<readonly { readonly reference: string; readonly name: string }[]> =>
  Promise.all(
    posted.map(async ({ name, type, content, sha256 }) => {
      const place = { inboxId: inbox.id, pageId };
      await ports.objects.put(formUploadKey({ ...place, sha256 }), content, type);
      const file = { name, type: fileTypeOf(content, type), bytes: content.byteLength, sha256 };
      return { name, reference: signUpload(keys, place, file) };
    }),
  );
