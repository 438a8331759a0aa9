import type { InboxCredentials } from './channel.ts';

/** All active values of a secret, newest first. Empty values are dropped: an empty secret proves nothing. */
export const secretValues = (inbox: InboxCredentials, name: string): readonly string[] => {
  const value = inbox.secrets[name];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string' && each.trim() !== '');
};

/** The newest value of a secret: the one to send with. */
export const newestSecret = (inbox: InboxCredentials, name: string): string | undefined =>
  secretValues(inbox, name)[0];
