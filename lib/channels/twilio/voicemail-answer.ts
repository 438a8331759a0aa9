import type { InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { greetingIn } from './voicemail-greetings.ts';

// https://www.twilio.com/docs/voice/twiml/say and …/twiml/record

type Answer = NonNullable<ParsedRequest['response']>;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);

const twiml = (verbs: string): Answer => ({
  status: 200,
  contentType: 'text/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`,
});

/** Twilio writes down recordings in English only, and only those of at most two minutes. */
const longestSeconds = 120;
const silenceSeconds = 8;

const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** Greets in the inbox's language and records; recording and transcript come back to the URL that was called. */
export const askForMessage = (request: WebhookRequest, inbox: InboxCredentials): Answer => {
  const language = inbox.language ?? 'en';
  const { voice, text } = greetingIn(language);
  const back = escaped(request.url);
  const transcript = isEnglish(language) ? ` transcribe="true" transcribeCallback="${back}"` : '';
  const greeting = `<Say language="${voice}">${escaped(text(inbox.displayName ?? 'us'))}</Say>`;
  const limits = `maxLength="${longestSeconds}" timeout="${silenceSeconds}" playBeep="true"`;
  return twiml(`${greeting}<Record action="${back}" method="POST" ${limits}${transcript}/><Hangup/>`);
};

/** Ends the call. */
export const hangUp: Answer = twiml('<Hangup/>');
