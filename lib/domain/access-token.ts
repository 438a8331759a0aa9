import type { Instant } from './instant.ts';

/** What lets an inbox use its provider's API for a while, and what renews it. */
export interface AccessToken {
  readonly inboxId: string;
  /** Absent while the first one is being fetched. */
  readonly token?: string;
  /** When the provider stops accepting it. */
  readonly until: Instant;
  /** What the provider gave for the next renewal; single use. */
  readonly refreshToken?: string;
  /** Digest of the refresh token the inbox's secret began with: another one there begins anew. */
  readonly beganWith?: string;
  /** Until when one run alone may renew it. */
  readonly renewingUntil?: Instant;
  /** Raised by every write; each write is conditional on the version it read. */
  readonly version: number;
}

/** Where access tokens are kept, one an inbox, for all processes together. */
export interface AccessTokens {
  loadToken(inboxId: string): Promise<AccessToken | undefined>;
  /** Writes version 1 where nothing is yet, and a later one over the version before; answers whether it did. */
  saveToken(token: AccessToken): Promise<boolean>;
}
