import type { QuarantineReason } from '../../domain/quarantined-mail.ts';
import { readVerdicts } from './mail-headers.ts';
import { readHeaderBlock } from './mime/header-block.ts';

/**
 * Why a raw mail must not reach a desk by itself; `undefined` when it may. Judged by what the receiving service wrote on top,
 * before anything of the mail is unpacked.
 */
export const quarantineReason = (raw: Uint8Array): QuarantineReason | undefined => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { virus, spam } = readVerdicts(readHeaderBlock(bytes, 0, bytes.length, true).fields);
  if (virus === 'FAIL') return 'virus';
  if (virus === 'PROCESSING_FAILED') return 'unscanned';
  return spam === 'FAIL' ? 'spam' : undefined;
};

/** Whether the files of a mail may be handed to anybody. */
export const filesAreSafe = (reason: QuarantineReason | undefined): boolean =>
  reason !== 'virus' && reason !== 'unscanned';

/** The header of a raw mail alone, as a mail without content. */
export const headerOnly = (raw: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return bytes.subarray(0, readHeaderBlock(bytes, 0, bytes.length, true).bodyStart);
};
