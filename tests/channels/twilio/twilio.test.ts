import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { twilioSms } from '../../../lib/channels/twilio/twilio.ts';
import { signedPayload, signedRequest, vectors } from '../vector-requests.ts';

const at = 1_772_442_003_000;
const inbox = { inboxId: 'main', secrets: { authToken: '12345' } };
const sign = (content: string) => createHmac('sha1', '12345').update(content).digest('base64');
const verify = (url: string, signature: string, body = '') =>
  twilioSms.verify(
    { method: 'POST', url, headers: { 'x-twilio-signature': signature }, body: Buffer.from(body) },
    inbox,
    at,
  ).verified;

describe('Twilio signatures', () => {
  it('hold for the URL with and without its port', () => {
    for (const signed of ['https://a.example/x?y=1', 'https://a.example:443/x?y=1']) {
      expect(verify('https://a.example/x?y=1', sign(signed))).toBe(true);
    }
    expect(verify('https://a.example:8443/x', sign('https://a.example/x'))).toBe(true);
    expect(verify('https://u:p@a.example/x', sign('https://u:p@a.example:443/x'))).toBe(true);
  });

  it('hold for a query written the older way', () => {
    expect(verify('https://a.example/x?q=a+b', sign('https://a.example/x?q=a%20b'))).toBe(true);
  });

  it('do not hold for another host, path, query or scheme', () => {
    const signature = sign('https://a.example/x?y=1');
    for (const url of [
      'https://b.example/x?y=1',
      'https://a.example/z?y=1',
      'https://a.example/x?y=2',
      'http://a.example/x?y=1',
    ]) {
      expect(verify(url, signature)).toBe(false);
    }
  });

  it('count empty parameters and decode before signing', () => {
    expect(
      verify('https://a.example/x', sign('https://a.example/xBodya + béTo'), 'To=&Body=a+%2B+b%C3%A9'),
    ).toBe(true);
  });

  it('bind a JSON body by its digest', () => {
    const vector = vectors.find(({ id }) => id === 'twilio:sdk-json-body');
    if (vector === undefined) throw new Error('the vector is missing');
    const { request } = signedRequest(vector);
    expect(twilioSms.verify(request, inbox, at)).toEqual({ verified: true });
    const body = Buffer.from('{"property": "another", "boolean": true}');
    expect(twilioSms.verify({ ...request, body }, inbox, at)).toMatchObject({ verified: false });
  });
});

describe('Twilio messages', () => {
  it('keep their files, place and country', () => {
    const read = (file: string) => {
      const sample = signedPayload(file);
      return twilioSms.parse(sample.request, sample.inbox, at).items[0];
    };
    expect(read('twilio-mms.form')).toMatchObject({
      contentType: 'image',
      attachments: [
        { type: 'image/jpeg' },
        { type: 'application/pdf', providerRef: expect.stringMatching(/ME02$/) },
      ],
    });
    expect(read('twilio-whatsapp-location.form')).toMatchObject({
      contentType: 'location',
      attachments: [{ name: 'Depot, Dam 1', providerRef: 'geo:52.370216,4.895168' }],
    });
    expect(read('twilio-sms-text.form')).toMatchObject({
      country: 'GB',
      reply: { to: '+447700900123', threadId: '+14155550100' },
    });
  });

  it('do not swell with a number of files that was made up', () => {
    const body = Buffer.from('MessageSid=SM1&From=1&To=2&NumMedia=999999999');
    const { items } = twilioSms.parse({ method: 'POST', url: '', headers: {}, body }, inbox, at);
    expect(items[0]?.attachments.length).toBe(0);
  });
});
