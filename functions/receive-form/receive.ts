import { verifyForm } from '../../lib/channels/form/form.ts';
import { readToken, type TokenReading } from '../../lib/channels/form/page-token.ts';
import { type FormReading, readForm } from '../../lib/channels/form/read-form.ts';
import type { FormSubmission } from '../../lib/channels/form/submission.ts';
import { mostPostedBytes } from '../../lib/domain/form-rules.ts';
import type { QuarantineReason } from '../../lib/domain/quarantined-mail.ts';
import { countSubmission, submitForm } from '../../lib/flows/submit-form.ts';
import { bodyOf, type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import { askAgain } from './ask-again.ts';
import { attachFiles, checkFiles, type FilesOfForm } from './files-of-form.ts';
import { holdUnreadable } from './hold-unreadable.ts';
import { messageOfForm, referenceOfMessage } from './message-of-form.ts';
import type { FormPorts } from './ports.ts';
import type { FormRefusal } from './refusal.ts';
import { showThanks } from './show-page.ts';
import { suspicionOf } from './suspicion.ts';
import type { Visit } from './visit.ts';

const largestText = 256 * 1024;

type Readable = Extract<FormReading, { kind: 'read' | 'invalid' }>;

/** A form with everything known of it. */
export interface Posted {
  readonly reading: Readable;
  readonly page: TokenReading;
  readonly files: FilesOfForm;
}

/** Takes a posted form and answers with the reference of the case it will be; or asks for what is missing. */
export const receiveForm = async (ports: FormPorts, visit: Visit): Promise<HttpResponse> => {
  const { rawPath: url, headers, requestContext } = visit.event;
  const isMultipart = /^\s*multipart\/form-data\b/i.test(headers['content-type'] ?? '');
  const body = bodyOf(visit.event, isMultipart ? mostPostedBytes + largestText : largestText);
  const reading = await readForm({ method: requestContext.http.method, url, headers, body });
  if (reading.kind === 'unsupported') throw new Problem(415, 'invalid-form', reading.detail);
  if (reading.kind === 'unreadable') return holdUnreadable(ports, visit, body, reading.detail);
  return take(ports, visit, reading);
};

const tokenOf = (reading: Readable): string | undefined => {
  const token = reading.kind === 'read' ? reading.submission.token : reading.fields.token;
  return typeof token === 'string' ? token : undefined;
};

const referencesOf = (reading: Readable): readonly string[] => {
  const uploads = reading.kind === 'read' ? reading.submission.uploads : reading.fields.uploads;
  return Array.isArray(uploads) ? uploads.filter((each) => typeof each === 'string').slice(0, 20) : [];
};

const take = async (ports: FormPorts, visit: Visit, reading: Readable): Promise<HttpResponse> => {
  const { keys, inbox, at, rules } = visit;
  const { minimumFillSeconds } = rules;
  const page = readToken(tokenOf(reading), { keys, inboxId: inbox.id, at, minimumFillSeconds });
  const token = 'token' in page ? page.token : undefined;
  const given = { files: reading.files, references: token ? referencesOf(reading) : [], page: token };
  const { files, errors: fileErrors } = await checkFiles(ports, visit, given);
  const posted: Posted = { reading, page, files };
  const errors = [...(reading.kind === 'invalid' ? reading.errors : []), ...fileErrors];
  if (errors.length > 0 || reading.kind === 'invalid') {
    const detail = errors.map((error) => `${error.path || 'the form'}: ${error.detail}`).join('; ');
    return askAgain(ports, visit, posted, { status: 422, code: 'invalid-form', detail, errors });
  }
  const early = refusalOfPage(visit, page);
  return early ? askAgain(ports, visit, posted, early) : submit(ports, visit, posted, reading.submission);
};

/** Whoever was faster than people are, or kept the page too long, is asked to send once more. */
const refusalOfPage = ({ rules, at }: Visit, page: TokenReading): FormRefusal | undefined => {
  if (page.state === 'good' || (page.state === 'none' && !rules.requiresToken)) return undefined;
  if (page.state === 'too-fast') {
    const detail = `Nobody fills in a form in less than ${rules.minimumFillSeconds} s; send it again.`;
    return { status: 429, code: 'too-fast', detail, mayRetryAt: at + page.waitMs };
  }
  const detail = `The page's token is ${page.state}; get one at /forms/{inboxId}/token and send the form again.`;
  return { status: 422, code: 'page-expired', detail };
};

const submit = async (
  ports: FormPorts,
  visit: Visit,
  posted: Posted,
  submission: FormSubmission,
): Promise<HttpResponse> => {
  const { sourceIp, at, inbox } = visit;
  const unfiled = messageOfForm(submission, visit);
  const sender = { email: submission.email, sourceIp };
  const throttled = await countSubmission(ports, sender, { id: unfiled.messageId, at });
  if (throttled) {
    ports.log.warn('form throttled', { inboxId: inbox.id, because: throttled.allowance.name });
    const { mayRetryAt } = throttled;
    const detail = 'This address or network has sent many forms in the last hour; send it again later.';
    return askAgain(ports, visit, posted, { status: 429, code: 'too-many', detail, mayRetryAt });
  }
  const suspicion = verifyForm(submission).verified
    ? await suspicionOf(ports, visit, submission, unfiled)
    : 'trap';
  if (suspicion === 'stale') {
    const detail = 'The proof of the bot check was used before or is too old; get another.';
    return askAgain(ports, visit, posted, { status: 422, code: 'bot-check', detail });
  }
  const pageId = 'token' in posted.page ? posted.page.token.pageId : '';
  const place = { inboxId: inbox.id, pageId };
  const message = { ...unfiled, attachments: await attachFiles(ports, unfiled, place, posted.files) };
  const reference = referenceOfMessage(message);
  keepBooks(ports, visit, reference, await submitForm(ports, message, suspicion), suspicion);
  // What was held hears the same, so that programs learn nothing from it.
  const language = submission.language === undefined ? {} : { language: submission.language };
  if (visit.wantsPage) return showThanks(ports, visit, { reference, ...language });
  const accepted = jsonResponse(202, { reference });
  return { ...accepted, headers: { ...accepted.headers, vary: 'Origin, Accept' } };
};

const keepBooks = (
  { log }: FormPorts,
  { inbox }: Visit,
  reference: string,
  books: Awaited<ReturnType<typeof submitForm>>,
  suspicion: QuarantineReason | undefined,
): void => {
  log.info('form accepted', { inboxId: inbox.id, reference, ...books, because: suspicion });
  log.count({ ...books }, { channel: 'form' });
  if (suspicion !== undefined) log.count({ quarantined: books.quarantined }, { reason: suspicion });
};
