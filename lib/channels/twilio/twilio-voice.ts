import { z } from 'zod';
import type { Attachment } from '../../domain/message.ts';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { toItem, unreadable } from '../inbound-item.ts';
import { decodeUtf8 } from '../json.ts';
import { failed } from '../provider-call.ts';
import { matchesAccount } from '../verification.ts';
import { verifyTwilio } from './twilio-signature.ts';
import { askForMessage, hangUp } from './voicemail-answer.ts';

// https://www.twilio.com/docs/voice/twiml#request-parameters, …/twiml/record

const Text = z.string().optional();

/** One of the requests of a call: the call itself, its recording, the transcript, or how it ended. */
const Call = z.looseObject({
  CallSid: z.string().min(1),
  From: z.string().min(1),
  To: z.string().min(1),
  CallStatus: Text,
  CallerName: Text,
  FromCountry: Text,
  RecordingSid: Text,
  RecordingUrl: Text,
  TranscriptionSid: Text,
  TranscriptionStatus: Text,
  TranscriptionText: Text,
});
type Call = z.infer<typeof Call>;

const readCall = (body: Uint8Array): Call | undefined =>
  Call.safeParse(Object.fromEntries(new URLSearchParams(decodeUtf8(body) ?? ''))).data;

const verify: Channel['verify'] = (request, inbox) => {
  const verification = verifyTwilio(request, inbox);
  if (!verification.verified) return verification;
  const call = readCall(request.body);
  return matchesAccount(inbox.account, call === undefined ? [] : [call.To], 'number');
};

/** What Twilio writes for BLOCKED, RESTRICTED, UNKNOWN, ANONYMOUS and UNAVAILABLE, spelled on a phone's keys. */
const withheld = ['+2562533', '+7378742833', '+8656696', '+266696687', '+86282452253'];

const isNumber = (from: string): boolean => /^\+\d{5,15}$/.test(from) && !withheld.includes(from);

/** Callers who withhold their number are strangers to each other: each call is a conversation of its own. */
const callerOf = (call: Call, inbox: InboxCredentials) => {
  if (!isNumber(call.From)) return { conversation: `call-${call.CallSid}`, from: { address: call.From } };
  return {
    conversation: call.From,
    from: { address: call.From, name: call.CallerName },
    country: call.FromCountry || undefined,
    // Voice itself carries no text; the inbox that `repliesFrom` names does.
    ...(inbox.repliesFrom === undefined ? {} : { reply: { to: call.From } }),
  };
};

const recordingOf = ({ RecordingUrl: url }: Call): readonly Attachment[] =>
  url === undefined ? [] : [{ name: 'voicemail.mp3', type: 'audio/mpeg', providerRef: `${url}.mp3` }];

const recordingItem = (call: Call, sid: string, inbox: InboxCredentials): InboundItem =>
  toItem({
    ...callerOf(call, inbox),
    kind: 'message',
    dedupe: sid,
    contentType: 'audio',
    attachments: recordingOf(call),
  });

/** The transcript is the text of the message that its recording already is. */
const transcriptItem = (call: Call, transcriptionSid: string, inbox: InboxCredentials): InboundItem => {
  const shared = { ...callerOf(call, inbox), dedupe: transcriptionSid, target: call.RecordingSid };
  return call.TranscriptionStatus === 'completed' && call.TranscriptionText
    ? toItem({
        ...shared,
        kind: 'edit',
        contentType: 'audio',
        text: call.TranscriptionText,
        attachments: recordingOf(call),
      })
    : toItem({
        ...shared,
        kind: 'ignore',
        because: `transcription ${call.TranscriptionStatus ?? 'missing'}`,
      });
};

/** The end of a call: nobody said anything by it, and a recording speaks for itself. */
const endItem = (call: Call, inbox: InboxCredentials): InboundItem =>
  toItem({
    ...callerOf(call, inbox),
    kind: 'ignore',
    dedupe: `${call.CallSid}:${call.CallStatus}`,
    because: `call ${call.CallStatus}`,
  });

const ended = ['completed', 'busy', 'no-answer', 'failed', 'canceled'];

const parse = (request: WebhookRequest, inbox: InboxCredentials): ParsedRequest => {
  const call = readCall(request.body);
  if (call === undefined) return unreadable(request.body, 'the body is not a form with CallSid, From and To');
  if (call.TranscriptionSid) return { items: [transcriptItem(call, call.TranscriptionSid, inbox)] };
  if (call.RecordingSid) return { items: [recordingItem(call, call.RecordingSid, inbox)], response: hangUp };
  if (ended.includes(call.CallStatus ?? '')) return { items: [endItem(call, inbox)] };
  return { items: [], response: askForMessage(request, inbox) };
};

/** Voicemail: callers are asked to leave a message, which is theirs; replies leave by SMS where an inbox is named. */
export const twilioVoice: Channel<'twilio-voice'> = {
  name: 'twilio-voice',
  limits: { textLength: 1600, repeatableSend: false },
  verify,
  parse,
  send: async () =>
    failed('permanent', 'voicemail cannot carry a text: name an SMS inbox in `repliesFrom` of this inbox'),
};
