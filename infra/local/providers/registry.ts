import type { Inbox } from '../../../lib/domain/configuration.ts';
import { mailAddresses } from '../../../lib/domain/mail-addresses.ts';
import { createGeneric } from './generic.ts';
import { createKakao } from './kakao.ts';
import { createLine } from './line.ts';
import type { MailEvents } from './mail-events.ts';
import { mediaCalls } from './media-calls.ts';
import { createInstagram, createMessenger, createWhatsapp } from './meta.ts';
import type { KnownInbox, Provider } from './provider.ts';
import { createBedrock, createComprehend } from './remote-models.ts';
import { createSes } from './ses.ts';
import { createSiteverify } from './siteverify.ts';
import { createSlack } from './slack.ts';
import { createSns } from './sns.ts';
import { createTelegram } from './telegram.ts';
import { createTwilio } from './twilio.ts';
import { createViber } from './viber.ts';
import { createWechat, createWecom } from './wechat.ts';
import { createZalo } from './zalo.ts';

type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every provider the recorder answers for; a new one is one file and one line here. */
export const createProviders = (
  inboxes: readonly Inbox[],
  secrets: Secrets,
  mailEvents?: MailEvents,
): ReadonlyMap<string, Provider> => {
  const known = (channel: string): KnownInbox[] =>
    inboxes.flatMap((inbox) =>
      inbox.channel === channel && inbox.secretName !== undefined
        ? [{ inboxId: inbox.id, secrets: secrets[inbox.secretName] ?? {} }]
        : [],
    );
  const providers: readonly Provider[] = [
    createSes(mailAddresses({ inboxes }), mailEvents),
    createSns(),
    createTelegram(known('telegram')),
    createLine(known('line')),
    createWhatsapp(known('whatsapp')),
    createMessenger(known('messenger')),
    createInstagram(known('instagram')),
    createSlack(known('slack')),
    createViber(known('viber')),
    createTwilio('twilio-sms', known('twilio-sms')),
    createTwilio('twilio-whatsapp', known('twilio-whatsapp')),
    createZalo(known('zalo')),
    createKakao(known('kakao')),
    createWechat(known('wechat')),
    createWecom(known('wecom')),
    createGeneric(known('generic')),
    createSiteverify(known('form')),
    createBedrock(),
    createComprehend(),
  ];
  return new Map(
    providers.map((provider): [string, Provider] => {
      const media = mediaCalls(provider.name, known(provider.name)) ?? provider.media;
      return [provider.name, media === undefined ? provider : { ...provider, media }];
    }),
  );
};
