import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { form, formItem, readForm, verifyForm } from '../../lib/channels/form.ts';
import { inboundMessage } from '../../lib/channels/inbound-message.ts';
import type { Configuration, Inbox } from '../../lib/domain/configuration.ts';
import { caseIdOf, referenceOf } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { type AcceptPorts, acceptMessages } from '../../lib/flows/accept-messages.ts';
import { bodyOf, type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import type { Log } from '../../lib/runtime/log.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import { thanksPage } from './thanks-page.ts';

const largestBody = 256 * 1024;

export interface FormPorts extends AcceptPorts {
  readonly configuration: Pick<Configuration, 'inboxes'>;
  readonly log: Log;
  readonly now: () => Instant;
}

/** Stores a submission and answers with its reference; a case of that reference will exist. */
export const receiveForm = async (ports: FormPorts, event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
  const receivedAt = ports.now();
  const inbox = formInboxOf(ports.configuration, event.pathParameters?.inboxId);
  refuseForeignOrigin(inbox, event.headers.origin);
  const { rawPath: url, headers, requestContext } = event;
  const request = { method: requestContext.http.method, url, headers, body: bodyOf(event, largestBody) };
  const submission = readForm(request);
  if (!('message' in submission)) {
    throw new Problem(submission.status, 'invalid-form', submission.detail, submission.errors);
  }
  const item = formItem(submission, receivedAt);
  const message = withFormFacts(
    inboundMessage(item, { channel: form, inboxId: inbox.id, receivedAt, ...answeredBy(inbox) }),
    submission,
  );
  const reference = referenceOf(caseIdOf(message.conversationKey, message.messageId));
  const verification = verifyForm(submission);
  if (verification.verified) {
    const books = await acceptMessages(ports, [message]);
    ports.log.info('form accepted', { inboxId: inbox.id, reference, ...books });
    ports.log.count({ ...books }, { channel: 'form' });
  } else {
    // The answer is the same, so that programs learn nothing from it.
    ports.log.warn('form refused', { inboxId: inbox.id, because: verification.reason });
    ports.log.count({ accepted: 1, refused: 1 }, { channel: 'form' });
  }
  return answer(event, reference, submission.language ?? inbox.language);
};

const formInboxOf = ({ inboxes }: Pick<Configuration, 'inboxes'>, inboxId: string | undefined): Inbox => {
  const inbox = inboxes.find((each) => each.id === inboxId && each.channel === 'form');
  if (inbox) return inbox;
  throw new Problem(404, 'unknown-inbox', `There is no form "${inboxId}".`);
};

/** Browsers name the page's origin; pages that are not ours may not post in a visitor's name. */
const refuseForeignOrigin = ({ allowedOrigins }: Inbox, origin: string | undefined): void => {
  if (origin === undefined || allowedOrigins.includes('*') || allowedOrigins.includes(origin)) return;
  throw new Problem(
    403,
    'origin-not-allowed',
    `Origin ${origin} may not send this form; add it to allowedOrigins.`,
  );
};

const answeredBy = ({ repliesFrom }: Inbox) =>
  repliesFrom === undefined ? {} : { answeredBy: { channel: 'email' as const, inboxId: repliesFrom } };

const withFormFacts = (
  message: InboundMessage,
  { subject, timeZone }: { subject?: string | undefined; timeZone?: string | undefined },
): InboundMessage => ({
  ...message,
  ...(subject === undefined ? {} : { subject }),
  ...(isTimeZone(timeZone) ? { hints: { ...message.hints, timeZone } } : {}),
});

const isTimeZone = (name: string | undefined): name is string => {
  if (name === undefined) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const answer = (event: APIGatewayProxyEventV2, reference: string, language: string): HttpResponse =>
  event.headers.accept?.includes('text/html')
    ? {
        statusCode: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
        body: thanksPage(language, reference),
      }
    : jsonResponse(202, { reference });
