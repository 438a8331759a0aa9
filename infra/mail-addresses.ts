import type { Configuration } from '../lib/domain/configuration.ts';

/** The addresses customers write to and are answered from. */
export const mailAddresses = ({ inboxes }: Configuration): string[] =>
  inboxes.flatMap(({ channel, address }) => (channel === 'email' && address !== undefined ? [address] : []));
