import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '../../lib/channels/json.ts';
import { OptionalId } from '../../lib/channels/payload-fields.ts';
import type { WebhookChannelName } from '../../lib/domain/vocabulary.ts';
import type { ContractSubject } from './contract.ts';
import { readFixture, type SignedRequest, signedPayload } from './vector-requests.ts';

const payload = (file: string): string => readFixture(`payloads/${file}`).toString();

const secretOf = (sample: SignedRequest, name: string): string => String(sample.inbox.secrets[name]);

/** Signs with a header computed from the body; everything else stays as in the sample. */
const bySignature =
  (file: string, header: string, signature: (body: Uint8Array, sample: SignedRequest) => string) =>
  (body: Uint8Array): SignedRequest => {
    const sample = signedPayload(file);
    const headers = { ...sample.request.headers, [header]: signature(body, sample) };
    return { ...sample, request: { ...sample.request, headers, body } };
  };

const line: ContractSubject = {
  sign: bySignature('line-text.json', 'x-line-signature', (body, sample) =>
    createHmac('sha256', secretOf(sample, 'channelSecret')).update(body).digest('base64'),
  ),
  message: payload('line-text.json'),
  redeliveries: [payload('line-redelivery.json')],
  own: [],
  unknownMessage: payload('line-sticker.json').replace('"type":"sticker"', '"type":"hologram"'),
  proofHeaders: ['x-line-signature'],
  signsBody: true,
  account: 'U8e742f61d673b39c7fff3cecb7536ef0',
  secretName: 'channelSecret',
};

const botToken = '700000001:AAE-only-for-tests';

const telegram: ContractSubject = {
  sign: (body) => {
    const sample = signedPayload('telegram-text.json');
    const inbox = { ...sample.inbox, secrets: { ...sample.inbox.secrets, botToken } };
    return { ...sample, inbox, request: { ...sample.request, body } };
  },
  message: payload('telegram-text.json'),
  redeliveries: [payload('telegram-text.json')],
  own: [
    payload('telegram-text.json').replace('"id":5512345678,"is_bot":false', '"id":700000001,"is_bot":true'),
  ],
  unknownMessage: payload('telegram-text.json').replace('"text":', '"hologram":'),
  proofHeaders: ['x-telegram-bot-api-secret-token'],
  signsBody: false,
  secretName: 'secretToken',
};

const generic: ContractSubject = {
  sign: bySignature('generic-message.json', 'webhook-signature', (body, { request, inbox }) => {
    const key = Buffer.from(String(inbox.secrets.secret).slice('whsec_'.length), 'base64');
    const content = `${request.headers['webhook-id']}.${request.headers['webhook-timestamp']}.`;
    return `v1,${createHmac('sha256', key).update(content).update(body).digest('base64')}`;
  }),
  message: payload('generic-message.json'),
  redeliveries: [payload('generic-message.json')],
  own: [],
  unknownMessage: payload('generic-message.json').replace('message.created', 'hologram.projected'),
  proofHeaders: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  signsBody: true,
  secretName: 'secret',
};

/** The three Meta channels differ in their payloads only. */
const meta = (channel: 'whatsapp' | 'messenger' | 'instagram', account: string) => ({
  sign: bySignature(`${channel}-text.json`, 'x-hub-signature-256', (body, sample) => {
    const digest = createHmac('sha256', secretOf(sample, 'appSecret')).update(body).digest('hex');
    return `sha256=${digest}`;
  }),
  message: payload(`${channel}-text.json`),
  redeliveries: [payload(`${channel}-text.json`)],
  unknownMessage: payload(`${channel}-text.json`).replace('"text":', '"hologram":'),
  proofHeaders: ['x-hub-signature-256'],
  signsBody: true,
  account,
  secretName: 'appSecret',
});

const whatsapp: ContractSubject = {
  ...meta('whatsapp', '998877665544332'),
  own: [payload('whatsapp-echo-smb.json')],
};

const messenger: ContractSubject = {
  ...meta('messenger', '404217156637689'),
  own: [payload('messenger-echo.json')],
};

const instagram: ContractSubject = {
  ...meta('instagram', '17841405309211844'),
  own: [payload('instagram-echo.json')],
};

const slack: ContractSubject = {
  sign: bySignature('slack-message-im.json', 'x-slack-signature', (body, sample) => {
    const content = `v0:${sample.request.headers['x-slack-request-timestamp']}:`;
    return `v0=${createHmac('sha256', secretOf(sample, 'signingSecret')).update(content).update(body).digest('hex')}`;
  }),
  message: payload('slack-message-im.json'),
  redeliveries: [
    payload('slack-message-im.json'),
    payload('slack-message-im.json')
      .replace('Ev08MFMKH6', 'Ev08MFMKH7')
      .replace('"type":"message","ts"', '"type":"app_mention","ts"'),
  ],
  own: [payload('slack-own-message.json')],
  unknownMessage: payload('slack-message-im.json').replace(
    '"type":"message",',
    '"type":"message","subtype":"hologram",',
  ),
  proofHeaders: ['x-slack-request-timestamp', 'x-slack-signature'],
  signsBody: true,
  account: 'T061EG9R6',
  secretName: 'signingSecret',
};

const viber: ContractSubject = {
  sign: bySignature('viber-text.json', 'x-viber-content-signature', (body, sample) =>
    createHmac('sha256', secretOf(sample, 'authToken')).update(body).digest('hex'),
  ),
  message: payload('viber-text.json'),
  redeliveries: [payload('viber-text.json')],
  own: [],
  unknownMessage: payload('viber-text.json').replace('"type":"text"', '"type":"hologram"'),
  proofHeaders: ['x-viber-content-signature'],
  signsBody: true,
  secretName: 'authToken',
};

/** Twilio signs the URL and the decoded parameters; these need no decoding, so that each byte counts. */
const twilio = (prefix: string): ContractSubject => {
  const message = `Body=hello&From=${prefix}447700900123&MessageSid=SM1&NumMedia=0&To=${prefix}14155550100`;
  return {
    sign: bySignature('twilio-sms-text.form', 'x-twilio-signature', (body, sample) => {
      const form = new URLSearchParams(Buffer.from(body).toString());
      const names = [...new Set(form.keys())].sort();
      const parts = names.flatMap((name) =>
        [...new Set(form.getAll(name))].sort().map((value) => name + value),
      );
      const content = sample.request.url + parts.join('');
      return createHmac('sha1', secretOf(sample, 'authToken')).update(content).digest('base64');
    }),
    message,
    redeliveries: [message],
    own: [],
    unknownMessage: message.replace('Body=hello', 'Body=&MessageType=hologram'),
    proofHeaders: ['x-twilio-signature'],
    signsBody: true,
    account: `${prefix}14155550100`,
    secretName: 'authToken',
  };
};

const twilioSms = twilio('');
const twilioWhatsapp = twilio('whatsapp:');

const { unknownMessage: _voiceHasOneKind, ...signedByTwilio } = twilio('');
const recording =
  'CallSid=CA1&From=447700900123&RecordingSid=RE1&RecordingUrl=https://api.twilio.com/RE1&To=14155550100';
const twilioVoice: ContractSubject = {
  ...signedByTwilio,
  message: recording,
  contentType: 'audio',
  redeliveries: [recording],
};

const kakao: ContractSubject = {
  sign: (body) => {
    const sample = signedPayload('kakao-skill-text.json');
    return { ...sample, request: { ...sample.request, body } };
  },
  message: payload('kakao-skill-text.json'),
  redeliveries: [payload('kakao-skill-text.json')],
  own: [],
  proofHeaders: ['x-acme-skill-key'],
  signsBody: false,
  account: '5f0bbbbbbbbbbbbbbbbbbbbb',
  secretName: 'headerValue',
};

const zalo: ContractSubject = {
  sign: bySignature('zalo-text.json', 'x-zevent-signature', (body, sample) => {
    const json = readJson(body);
    const { data } = z.object({ timestamp: OptionalId }).safeParse(json.ok ? json.value : undefined);
    const hash = createHash('sha256').update(secretOf(sample, 'appId')).update(body);
    return `mac=${hash
      .update(data?.timestamp ?? '')
      .update(secretOf(sample, 'oaSecret'))
      .digest('hex')}`;
  }),
  message: payload('zalo-text.json'),
  redeliveries: [payload('zalo-text.json')],
  own: [payload('zalo-text.json').replace('user_send_text', 'oa_send_text')],
  unknownMessage: payload('zalo-text.json').replace('user_send_text', 'user_send_hologram'),
  proofHeaders: ['x-zevent-signature'],
  signsBody: true,
  account: '388613280878808645',
  secretName: 'oaSecret',
};

const appId = 'wx0123456789abcdef';
const encodingAesKey = 'Zm9yLWRldi1vbmx5LTMyLWJ5dGUtYWVzLWtleS0hISE';

const encrypted = (message: Uint8Array): string => {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  const plain = Buffer.concat([Buffer.from('0123456789abcdef'), length, message, Buffer.from(appId)]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
};

/** Bodies are wrapped and encrypted as safe mode does; what is not XML at all is sent as it is. */
const inSafeMode = (receiverName: 'appId' | 'corpId', message: string): ContractSubject => ({
  sign: (body) => {
    const text = encrypted(body);
    const parts = ['wxDevToken01', '1772442000', '42', text].sort().join('');
    const query = new URLSearchParams({
      timestamp: '1772442000',
      nonce: '42',
      encrypt_type: 'aes',
      msg_signature: createHash('sha1').update(parts).digest('hex'),
    });
    return {
      request: {
        method: 'POST',
        url: `https://hooks.example.com/hooks/wechat/main?${query}`,
        headers: {},
        body: Buffer.from(`<xml><Encrypt><![CDATA[${text}]]></Encrypt></xml>`),
      },
      inbox: { inboxId: 'main', secrets: { token: 'wxDevToken01', encodingAesKey, [receiverName]: appId } },
      at: 1_772_442_003_000,
    };
  },
  message,
  redeliveries: [message],
  own: [],
  unknownMessage: message.replace('[text]', '[hologram]'),
  proofHeaders: [],
  proofParameters: ['msg_signature', 'timestamp', 'nonce'],
  signsBody: true,
  secretName: 'token',
});

const wechat: ContractSubject = {
  ...inSafeMode('appId', payload('wechat-text.xml')),
  account: 'gh_7f083739789a',
};

const wecom = inSafeMode('corpId', payload('wechat-text.xml'));

/** One subject for each webhook channel: a channel without one fails the build. */
export const contractSubjects: Readonly<Record<WebhookChannelName, ContractSubject>> = {
  telegram,
  line,
  whatsapp,
  messenger,
  instagram,
  slack,
  viber,
  'twilio-sms': twilioSms,
  'twilio-whatsapp': twilioWhatsapp,
  'twilio-voice': twilioVoice,
  kakao,
  zalo,
  wechat,
  wecom,
  generic,
};
