import type { Instant } from '../domain/instant.ts';
import type { SecretReader } from './secrets.ts';

/** The keys that sign reply addresses, newest first: one a line, so that a new one can be put before the old. */
export const createReplyKeys =
  (secrets: Pick<SecretReader, 'text'>, secretName: string) =>
  async (at: Instant): Promise<readonly string[]> => {
    const text = await secrets.text(secretName, at);
    return text.split('\n').flatMap((line) => line.trim() || []);
  };
