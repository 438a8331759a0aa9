import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { InboxCredentials, WebhookRequest } from '../../lib/channels/channel.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

const Vector = z.object({
  id: z.string(),
  channel: z.string(),
  scheme: z.string(),
  valid: z.boolean(),
  file: z.string().optional(),
  body: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  url: z.string().optional(),
  secret: z.string().optional(),
  publicKey: z.string().optional(),
  token: z.string().optional(),
  encodingAESKey: z.string().optional(),
  encrypt: z.string().optional(),
  receiveId: z.string().optional(),
  nonce: z.string().optional(),
  appId: z.string().optional(),
  header: z.string().optional(),
  msgId: z.string().optional(),
  timestamp: z.string().optional(),
  now: z.number().optional(),
  expected: z.record(z.string(), z.string()),
});
export type Vector = z.infer<typeof Vector>;

export const vectors: readonly Vector[] = z
  .object({ vectors: z.array(Vector) })
  .parse(JSON.parse(readFileSync(new URL('vectors.json', fixtures), 'utf8'))).vectors;

export const readFixture = (path: string): Buffer => readFileSync(new URL(path, fixtures));

/** What `verify` and `parse` take, made from a vector as the provider would have sent it. */
export interface SignedRequest {
  readonly request: WebhookRequest;
  readonly inbox: InboxCredentials;
  readonly at: number;
}

const secretNames: Readonly<Record<string, string>> = {
  line: 'channelSecret',
  telegram: 'secretToken',
  generic: 'secret',
  whatsapp: 'appSecret',
  messenger: 'appSecret',
  instagram: 'appSecret',
  twilio: 'authToken',
  slack: 'signingSecret',
  viber: 'authToken',
  zalo: 'oaSecret',
};

const formBody = (params: NonNullable<Vector['params']>): string => {
  const form = new URLSearchParams();
  for (const [key, values] of Object.entries(params)) {
    for (const value of [values].flat()) form.append(key, value);
  }
  return form.toString();
};

/** The form in which Meta writes text on the wire, and signs it. */
const escaped = (text: string): string =>
  text.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const bodyOf = (vector: Vector): Buffer => {
  if (vector.file !== undefined) return readFixture(vector.file);
  const cipherText = vector.encrypt ?? vector.expected.encrypt;
  if (cipherText !== undefined) return Buffer.from(`<xml><Encrypt><![CDATA[${cipherText}]]></Encrypt></xml>`);
  const text = vector.params ? formBody(vector.params) : (vector.body ?? '');
  return Buffer.from(vector.scheme === 'meta-hub-sha256-escaped' ? escaped(text) : text);
};

const secretsOf = (vector: Vector): InboxCredentials['secrets'] => {
  if (vector.publicKey !== undefined) return { publicKey: vector.publicKey };
  if (vector.header !== undefined) return { headerName: vector.header, headerValue: vector.secret };
  if (vector.token !== undefined) {
    const { token, encodingAESKey: encodingAesKey, receiveId } = vector;
    return {
      token,
      encodingAesKey,
      appId: receiveId,
      corpId: receiveId,
      plainMode: encodingAesKey === undefined,
    };
  }
  return { [secretNames[vector.channel] ?? 'secret']: vector.secret, appId: vector.appId };
};

const headersOf = (vector: Vector, body: Buffer): Record<string, string | undefined> => {
  const isJson = body.toString().trimStart().startsWith('{');
  const expected = Object.entries(vector.expected).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
    'webhook-id': vector.msgId,
    'webhook-timestamp': vector.msgId === undefined ? undefined : vector.timestamp,
    'x-slack-request-timestamp': vector.scheme === 'slack-v0' ? vector.timestamp : undefined,
    ...Object.fromEntries(expected),
  };
};

/** WeCom checks a URL by a GET with an encrypted word. */
const isHandshake = ({ id }: Vector): boolean => id === 'wecom:echostr';

/** WeChat and WeCom sign in the query string. */
const urlOf = (vector: Vector): string => {
  const base = vector.url ?? `https://hooks.example.com/hooks/${vector.channel}/main`;
  if (vector.token === undefined) return base;
  const { timestamp = '', nonce = '', expected } = vector;
  const query = new URLSearchParams({ timestamp, nonce });
  for (const name of ['signature', 'msg_signature']) {
    const value = expected[name];
    if (value !== undefined) query.set(name, value);
  }
  if (expected.msg_signature !== undefined) query.set('encrypt_type', 'aes');
  if (isHandshake(vector)) query.set('echostr', vector.encrypt ?? '');
  return `${base}?${query}`;
};

export const signedRequest = (vector: Vector): SignedRequest => {
  const body = bodyOf(vector);
  return {
    request: {
      method: isHandshake(vector) ? 'GET' : 'POST',
      url: urlOf(vector),
      headers: headersOf(vector, body),
      body,
    },
    inbox: { inboxId: 'main', secrets: secretsOf(vector) },
    at: (vector.now ?? 1_772_442_003) * 1000,
  };
};

/** The registered name of a vector's channel: Twilio's two channels share their webhook. */
export const channelName = ({ channel }: Vector): string => (channel === 'twilio' ? 'twilio-sms' : channel);

/** The signed sample payload of that file name. */
export const signedPayload = (file: string): SignedRequest => {
  const vector = vectors.find((each) => each.file === `payloads/${file}`);
  if (vector === undefined) throw new Error(`no vector signs ${file}`);
  return signedRequest(vector);
};
