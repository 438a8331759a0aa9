import { objectPrefixes } from './object-prefixes.ts';

/** What a contact form asks of those who send it. */

export const botCheckProviders = ['turnstile', 'hcaptcha', 'recaptcha'] as const;
export type BotCheckProvider = (typeof botCheckProviders)[number];

export interface BotCheck {
  readonly provider: BotCheckProvider;
  /** Public: the page shows the provider's widget with it. */
  readonly siteKey: string;
  /** When the provider cannot be asked: keep the submission for a supervisor, or let it in. */
  readonly whenUnavailable: 'hold' | 'accept';
  /** Of providers that answer with a score from 0 (a machine) to 1: less is held. */
  readonly minimumScore: number;
}

export interface FormRules {
  /** Nobody reads and fills in a form faster than this. */
  readonly minimumFillSeconds: number;
  /** Whether what carries no page token of ours is asked for one; programs of the company's own may have none. */
  readonly requiresToken: boolean;
  /** 0 takes no files. */
  readonly mostFiles: number;
  readonly botCheck?: BotCheck;
}

export const usualFormRules: FormRules = { minimumFillSeconds: 3, requiresToken: false, mostFiles: 5 };

/** A Lambda invocation takes 6 MB, in which a form with files stands as base64; the rest is for its texts. */
export const mostPostedBytes = 4_000_000;
/** All files of one submission that were uploaded before; each is held in memory once when it is brought to its message. */
export const mostUploadedBytes = 25_000_000;

/** What a submission may carry: pictures, documents, tables and plain text; nothing that runs. */
const acceptedTypes =
  /^(?:image\/(?:png|jpeg|gif|webp|heic|avif|tiff|bmp)|application\/(?:pdf|rtf|msword|vnd\.ms-(?:excel|powerpoint)|vnd\.openxmlformats-officedocument\.[\w.]+|vnd\.oasis\.opendocument\.[\w.]+)|text\/(?:plain|csv))$/;

/** Whether a form takes files of this type. */
export const isFormFileType = (type: string): boolean => acceptedTypes.test(type);

/** For a page's file chooser, which goes by the endings of names. */
export const formFileEndings =
  '.png,.jpg,.jpeg,.gif,.webp,.heic,.avif,.tif,.tiff,.bmp,.pdf,.rtf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.txt,.csv';

/** A file that was put where its form's page may put it. */
export interface FormUpload {
  readonly inboxId: string;
  /** The page's own id, which nobody can guess. */
  readonly pageId: string;
  /** Of the file's bytes, lower-case hexadecimal: a link to put it there can put nothing else. */
  readonly sha256: string;
}

/** Where an uploaded file lies until it is brought to its message. */
export const formUploadKey = ({ inboxId, pageId, sha256 }: FormUpload): string =>
  `${objectPrefixes.formUploads}${inboxId}/${pageId}/${sha256}`;

const uploadMark = 'form-upload:';

/** How an attachment names a file that is still where it was uploaded. */
export const formUploadRef = (upload: FormUpload): string =>
  `${uploadMark}${upload.inboxId}/${upload.pageId}/${upload.sha256}`;

/** The key an attachment of this inbox may name; `undefined` for anything else. */
export const keyOfUploadRef = (ref: string, inboxId: string): string | undefined => {
  const [, named, pageId = '', sha256 = ''] =
    /^form-upload:([a-z0-9-]+)\/([0-9A-Za-z_-]{22})\/([0-9a-f]{64})$/.exec(ref) ?? [];
  return named === inboxId ? formUploadKey({ inboxId, pageId, sha256 }) : undefined;
};
