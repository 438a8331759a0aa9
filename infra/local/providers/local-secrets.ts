import { createHash } from 'node:crypto';
import type { Inbox } from '../../../lib/domain/configuration.ts';

/**
 * The credentials of inboxes on one machine, as their providers would issue them: the same at every start, so that examples
 * can be pasted, and derived from the inbox's id, so that no two inboxes share them. They protect nothing.
 */

type Field = (inbox: Inbox, name: string, recorderUrl: string) => string;

const digest = (inbox: Inbox, name: string): Buffer =>
  createHash('sha256').update(`on one machine: ${inbox.id} ${name}`).digest();

const hex =
  (length: number): Field =>
  (inbox, name) =>
    digest(inbox, name).toString('hex').slice(0, length);
const token: Field = (inbox, name) => digest(inbox, name).toString('base64url');
const standardWebhook: Field = (inbox, name) => `whsec_${digest(inbox, name).toString('base64')}`;
const deliveryUrl: Field = (inbox, _name, recorderUrl) => `${recorderUrl}/generic/${inbox.id}`;
/** Telegram: the bot's number, a colon, 35 characters. */
const botToken: Field = (inbox, name) =>
  `${100_000_000 + (digest(inbox, name).readUInt32BE() % 900_000_000)}:${token(inbox, name, '').slice(0, 35)}`;

const prefixed =
  (prefix: string, length: number): Field =>
  (inbox, name) =>
    `${prefix}${digest(inbox, name).toString('hex').slice(0, length)}`;
/** WeChat's and WeCom's encryption key: 32 bytes in base64 without padding. */
const aesKey: Field = (inbox, name) => digest(inbox, name).toString('base64').slice(0, 43);
const fixed =
  (value: string): Field =>
  () =>
    value;

const meta = { appSecret: hex(32), verifyToken: token, accessToken: token };
const twilio = { accountSid: prefixed('AC', 32), authToken: hex(32) };

const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  form: { siteverifySecret: token },
  telegram: { secretToken: token, botToken },
  line: { channelSecret: hex(32), accessToken: token },
  whatsapp: meta,
  messenger: meta,
  instagram: meta,
  slack: { signingSecret: hex(32), botToken: prefixed('xoxb-', 40) },
  viber: { authToken: token },
  'twilio-sms': twilio,
  'twilio-whatsapp': twilio,
  'twilio-voice': twilio,
  kakao: { headerName: fixed('x-meridian-key'), headerValue: token },
  zalo: { appId: hex(18), oaSecret: token, appSecret: token, refreshToken: token },
  wechat: { token: hex(32), encodingAesKey: aesKey, appId: prefixed('wx', 16), appSecret: hex(32) },
  wecom: { token: hex(32), encodingAesKey: aesKey, corpId: prefixed('ww', 16), corpSecret: token },
  generic: { secret: standardWebhook, deliveryUrl },
};

const valuesOf = (inbox: Inbox, recorderUrl: string): Record<string, string> => {
  const own = fields[inbox.channel];
  if (!own)
    throw new Error(
      `inbox "${inbox.id}": no local credentials for channel "${inbox.channel}"; name them in infra/local/providers/local-secrets.ts`,
    );
  const values = Object.entries(own).map(([name, field]) => [name, field(inbox, name, recorderUrl)]);
  return { ...Object.fromEntries(values), apiBaseUrl: `${recorderUrl}/${inbox.channel}` };
};

/** Values of every inbox's secret by the secret's name; `apiBaseUrl` leads the channel to the recorder. */
export const localSecrets = (
  inboxes: readonly Inbox[],
  recorderUrl: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    inboxes.flatMap((inbox) =>
      inbox.secretName === undefined ? [] : [[inbox.secretName, valuesOf(inbox, recorderUrl)]],
    ),
  );
