import type { Inbox } from '../../../lib/domain/configuration.ts';
import { createGeneric } from './generic.ts';
import { createLine } from './line.ts';
import type { KnownInbox, Provider } from './provider.ts';
import { createSes } from './ses.ts';
import { createTelegram } from './telegram.ts';

type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every provider the recorder answers for; a new one is one file and one line here. */
export const createProviders = (
  inboxes: readonly Inbox[],
  secrets: Secrets,
): ReadonlyMap<string, Provider> => {
  const known = (channel: string): KnownInbox[] =>
    inboxes.flatMap((inbox) =>
      inbox.channel === channel && inbox.secretName !== undefined
        ? [{ inboxId: inbox.id, secrets: secrets[inbox.secretName] ?? {} }]
        : [],
    );
  const mailAddresses = inboxes.flatMap(({ channel, address }) =>
    channel === 'email' && address !== undefined ? [address] : [],
  );
  const providers = [
    createSes(mailAddresses),
    createTelegram(known('telegram')),
    createLine(known('line')),
    createGeneric(known('generic')),
  ];
  return new Map(providers.map((provider) => [provider.name, provider]));
};
