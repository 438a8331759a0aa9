import type { Configuration } from './configuration.ts';

/** The addresses customers write to and are answered from. */
export const mailAddresses = ({ inboxes }: Pick<Configuration, 'inboxes'>): string[] =>
  inboxes.flatMap(({ channel, address }) => (channel === 'email' && address !== undefined ? [address] : []));
