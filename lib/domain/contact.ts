import { deriveId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageHabit } from './preferred-language.ts';
import type { Segment } from './vocabulary.ts';

/** A person or company that writes in. Addresses are joined to one contact only on proof, never by guess. */
export interface Contact extends Pick<LanguageHabit, 'language' | 'languageConfidence'> {
  readonly contactId: string;
  readonly name?: string;
  /** `mailto:…` or `channel:inbox:peer`. */
  readonly addresses: readonly string[];
  readonly segment: Segment;
  readonly createdAt: Instant;
  readonly version: number;
}

/** Mail addresses mean the same person on every inbox; provider ids only within theirs. */
export const contactAddress = (channel: string, inboxId: string, peer: string): string =>
  channel === 'email' ? `mailto:${peer}` : `${channel}:${inboxId}:${peer}`;

export const contactIdOf = (address: string): string => deriveId(['contact', address]);
