import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { InboxCredentials } from '../../../lib/channels/channel.ts';
import { twilioVoice } from '../../../lib/channels/twilio/twilio-voice.ts';

const url = 'https://hooks.example.com/webhooks/twilio-voice/calls?a=1&b=2';
const at = 1_772_442_003_000;
const german: InboxCredentials = {
  inboxId: 'calls',
  account: '+14155550100',
  language: 'de',
  displayName: 'Meyer & Söhne',
  repliesFrom: 'sms',
  secrets: { authToken: '12345', accountSid: 'AC1' },
};
const call = { CallSid: 'CA1', From: '+447700900123', To: '+14155550100', FromCountry: 'GB' };

const request = (fields: Readonly<Record<string, string>>) => {
  const content = Object.keys(fields)
    .sort()
    .map((name) => `${name}${fields[name]}`)
    .join('');
  const signature = createHmac('sha1', '12345')
    .update(url + content)
    .digest('base64');
  const headers = { 'x-twilio-signature': signature };
  return { method: 'POST', url, headers, body: Buffer.from(new URLSearchParams(fields).toString()) };
};
const read = (fields: Readonly<Record<string, string>>, inbox = german) => {
  expect(twilioVoice.verify(request(fields), inbox, at)).toEqual({ verified: true });
  return twilioVoice.parse(request(fields), inbox, at);
};
const recorded = { ...call, RecordingSid: 'RE1', RecordingUrl: 'https://api.twilio.com/RE1' };
const transcribed = {
  ...recorded,
  TranscriptionSid: 'TR1',
  TranscriptionStatus: 'completed',
  TranscriptionText: 'My card was swallowed.',
};

describe('a missed call', () => {
  it('is greeted in the language of the inbox and recorded to the URL that was called', () => {
    const { items, response } = read({ ...call, CallStatus: 'ringing' });
    expect(items).toEqual([]);
    expect(response?.contentType).toBe('text/xml; charset=utf-8');
    expect(response?.body).toContain('<Say language="de-DE">');
    expect(response?.body).toContain('Meyer &amp; Söhne');
    expect(response?.body).toContain(
      'action="https://hooks.example.com/webhooks/twilio-voice/calls?a=1&amp;b=2"',
    );
  });

  it('is transcribed only where Twilio can: in English', () => {
    const body = (language: string) =>
      read({ ...call, CallStatus: 'ringing' }, { ...german, language }).response?.body;
    expect(body('en-GB')).toContain('transcribe="true" transcribeCallback="');
    expect(body('ja')).not.toContain('transcribe=');
  });

  it('is greeted in English where the language has no greeting', () => {
    const { response } = read({ ...call, CallStatus: 'ringing' }, { ...german, language: 'ta' });
    expect(response?.body).toContain('<Say language="en-US">');
  });

  it('becomes one message of the caller with the recording', () => {
    const { items, response } = read(recorded);
    expect(items).toMatchObject([
      {
        kind: 'message',
        dedupe: 'RE1',
        conversation: '+447700900123',
        contentType: 'audio',
        country: 'GB',
        attachments: [{ type: 'audio/mpeg', providerRef: 'https://api.twilio.com/RE1.mp3' }],
        reply: { to: '+447700900123' },
      },
    ]);
    expect(response?.body).toContain('<Hangup/>');
  });

  it('gets its transcript as an edit of that very message', () => {
    const [message] = read(recorded).items;
    expect(read(transcribed).items).toMatchObject([
      {
        kind: 'edit',
        dedupe: 'TR1',
        target: message?.dedupe,
        conversation: message?.conversation,
        text: 'My card was swallowed.',
        attachments: message?.attachments,
      },
    ]);
  });

  it('keeps its recording as it is when the transcription failed', () => {
    const failed = { ...recorded, TranscriptionSid: 'TR1', TranscriptionStatus: 'failed' };
    expect(read(failed).items).toMatchObject([{ kind: 'ignore', because: 'transcription failed' }]);
  });

  it('is no message while nobody said anything', () => {
    expect(read({ ...call, CallStatus: 'completed' })).toMatchObject({
      items: [{ kind: 'ignore', because: 'call completed' }],
    });
  });

  it.each(['anonymous', 'Restricted', '', 'sip:someone@example.com', '+266696687', '+7378742833'])(
    'of "%s" is never put together with another stranger’s, nor answered',
    (From) => {
      if (From === '') return expect(read({ ...recorded, From }).items[0]?.conversation).toBe('unreadable');
      const [one] = read({ ...recorded, From }).items;
      const [other] = read({ ...recorded, From, CallSid: 'CA2' }).items;
      expect(one?.conversation).toBe('call-CA1');
      expect(other?.conversation).toBe('call-CA2');
      expect(one?.reply).toBeUndefined();
    },
  );

  it('has no reply address while no SMS inbox answers', () => {
    const { repliesFrom: _none, ...silent } = german;
    expect(read(recorded, silent).items[0]?.reply).toBeUndefined();
  });
});
