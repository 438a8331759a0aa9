import { serviceBlock } from './mail-headers.ts';
import { headerOf, readHeaderBlock } from './mime/header-block.ts';

/** Whether the address a mail shows as its sender's is proved: `failed` means that the proof was tried and is wrong. */
export type SenderAuthentication = 'passed' | 'failed' | 'unknown';

/** The service that receives our mail names itself first (RFC 8601 §2.5). */
const receivingService = /^\s*amazonses\.com\s*;/i;

const resultsOf = (text: string, method: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:^|[;\\s])${method}=([a-z]+)`, 'gi'))].map(([, result = '']) =>
    result.toLowerCase(),
  );

/**
 * Reads what the receiving service found, from the topmost field it wrote. The field quotes names that senders choose, so a
 * result counts as passed only if none of its kind says otherwise. Without a policy of its domain (DMARC), a sender failed
 * when neither check passed and one failed.
 */
export const senderAuthentication = (raw: Uint8Array): SenderAuthentication => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const block = serviceBlock(readHeaderBlock(bytes, 0, bytes.length, true).fields);
  const results = headerOf(block, 'authentication-results') ?? '';
  if (!receivingService.test(results)) return 'unknown';
  const dmarc = resultsOf(results, 'dmarc');
  if (dmarc.includes('fail')) return 'failed';
  if (dmarc.length > 0 && dmarc.every((result) => result === 'pass')) return 'passed';
  const checks = [...resultsOf(results, 'spf'), ...resultsOf(results, 'dkim')];
  return checks.includes('fail') && !checks.includes('pass') ? 'failed' : 'unknown';
};
