import { deriveId } from '../../domain/ids.ts';
import { day, type Instant } from '../../domain/instant.ts';
import type { Channel, InboundItem, ParsedRequest, Verification } from '../channel.ts';
import { toItem, unreadable } from '../inbound-item.ts';
import { readPlainForm } from './read-form.ts';
import type { FormSubmission } from './submission.ts';

/**
 * The company's own contact form. The typed address is unproven: a submission is a conversation of its own, so nobody can
 * write into somebody else's case by typing their address. Answers leave by mail.
 */

/** With the text in the key nothing is lost when a page is sent, gone back to and sent again with other words. */
const submissionKey = (form: FormSubmission, at: Instant): string =>
  form.submissionId === undefined
    ? deriveId(['form', form.email, form.subject ?? '', form.message, String(Math.floor(at / day))])
    : deriveId(['form', form.email, form.submissionId, form.subject ?? '', form.message]);

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

/** A body nobody could read, as one item of a conversation of its own. */
export const unreadableForm = (body: Uint8Array): InboundItem | undefined => {
  const [item] = unreadable(body, 'the body of the form is broken').items;
  if (item === undefined) return undefined;
  const { raw: _inBucket, ...rest } = item;
  return { ...rest, conversation: item.dedupe };
};

/** Nobody signs a form; what fills in a field that people do not see is a program. */
export const verifyForm = ({ website }: FormSubmission): Verification =>
  website ? { verified: false, reason: 'A field that people do not see was filled in.' } : { verified: true };

const problemBody = { status: 422, body: '', contentType: 'application/problem+json' };

export const form: Channel<'form'> = {
  name: 'form',
  limits: { textLength: 100_000, repeatableSend: false },

  verify(request) {
    const reading = readPlainForm(request);
    return reading.kind === 'read' ? verifyForm(reading.submission) : { verified: true };
  },

  parse(request, _inbox, at): ParsedRequest {
    const reading = readPlainForm(request);
    return reading.kind === 'read'
      ? { items: [formItem(reading.submission, at)] }
      : { items: [], response: problemBody };
  },

  async send({ to }) {
    const reason = `Forms are answered by mail; the conversation names channel "${to.channel}" instead.`;
    return { sent: false, problem: 'permanent', reason };
  },
};
