import { createHmac } from 'node:crypto';
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
  generic,
};
