import { z } from 'zod';
import { deriveId } from '../domain/ids.ts';
import { day, type Instant } from '../domain/instant.ts';
import type { Channel, InboundItem, ParsedRequest, Verification, WebhookRequest } from './channel.ts';
import { toItem } from './inbound-item.ts';

/**
 * The company's own contact form. The typed address is unproven: a submission is a conversation of its own, so nobody can
 * write into somebody else's case by typing their address. Answers leave by mail.
 */

const oneLine = (name: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `has more than ${most} characters`)
    // Line breaks in what becomes a mail header would add headers (RFC 5322 §2.2).
    .regex(/^[^\p{Cc}]*$/u, `${name} must be one line without control characters`);

const longestMessage = 10_000;

/** What a form sends; unknown fields are ignored. */
export const FormSubmission = z.object({
  name: oneLine('name', 200).optional(),
  email: z.email('is not a mail address we can answer').max(254),
  subject: oneLine('subject', 200).optional(),
  message: z
    .string()
    .trim()
    .min(1, 'is empty; please write what happened')
    .max(longestMessage, `has more than ${longestMessage} characters`),
  /** BCP 47 tag of the page. */
  language: oneLine('language', 35).optional(),
  /** IANA zone of the browser. */
  timeZone: oneLine('timeZone', 60).optional(),
  /** ISO 3166-1 alpha-2, if the form asks for it. */
  country: oneLine('country', 2).optional(),
  /** Made by the page: sending the same form twice is one message. */
  submissionId: oneLine('submissionId', 100).optional(),
  /** A field people do not see; programs fill it in. */
  website: z.string().optional(),
});
export type FormSubmission = z.infer<typeof FormSubmission>;

/** The part of a form that is wrong, for a person to mend. */
export interface FormProblem {
  readonly status: 400 | 415 | 422;
  readonly detail: string;
  readonly errors: readonly { path: string; detail: string }[];
}

const mediaType = ({ headers }: WebhookRequest): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const fieldsOf = (request: WebhookRequest): unknown => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(request.body);
  if (mediaType(request) === 'application/json') return JSON.parse(text);
  // Unused inputs of an HTML form arrive as empty texts.
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));
};

/** Reads a submission, or says what is wrong with it. */
export const readForm = (request: WebhookRequest): FormSubmission | FormProblem => {
  if (!['application/json', 'application/x-www-form-urlencoded'].includes(mediaType(request))) {
    const detail = 'Send the form as application/json or application/x-www-form-urlencoded.';
    return { status: 415, detail, errors: [] };
  }
  try {
    const parsed = FormSubmission.safeParse(fieldsOf(request));
    if (parsed.success) return parsed.data;
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      detail: message,
    }));
    const detail = errors.map((error) => `${error.path || 'the form'}: ${error.detail}`).join('; ');
    return { status: 422, detail, errors };
  } catch {
    return { status: 400, detail: 'The body cannot be read: it is no valid UTF-8 JSON or form.', errors: [] };
  }
};

const submissionKey = (form: FormSubmission, at: Instant): string =>
  form.submissionId === undefined
    ? deriveId(['form', form.email, form.subject ?? '', form.message, String(Math.floor(at / day))])
    : deriveId(['form', form.email, form.submissionId]);

/** The submission as one item. */
export const formItem = (form: FormSubmission, at: Instant): InboundItem => {
  const key = submissionKey(form, at);
  return toItem({
    kind: 'message',
    dedupe: key,
    conversation: key,
    text: form.message,
    from: { address: form.email, name: form.name },
    locale: form.language,
    country: form.country,
    reply: { to: form.email },
  });
};

/** Nobody signs a form; what a program filled in is refused. */
export const verifyForm = ({ website }: FormSubmission): Verification =>
  website ? { verified: false, reason: 'A field that people do not see was filled in.' } : { verified: true };

export const form: Channel<'form'> = {
  name: 'form',
  limits: { textLength: 100_000, repeatableSend: false },

  verify(request) {
    const submission = readForm(request);
    return 'message' in submission ? verifyForm(submission) : { verified: true };
  },

  parse(request, _inbox, at): ParsedRequest {
    const submission = readForm(request);
    if ('message' in submission) return { items: [formItem(submission, at)] };
    const body = JSON.stringify(submission);
    return {
      items: [],
      response: { status: submission.status, body, contentType: 'application/problem+json' },
    };
  },

  async send({ to }) {
    const reason = `Forms are answered by mail; the conversation names channel "${to.channel}" instead.`;
    return { sent: false, problem: 'permanent', reason };
  },
};
