import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../lib/domain/instant.ts';
import { awsQuery } from './aws-query.ts';
import type { MailEvents } from './mail-events.ts';
import { type MailForm, readMailForm } from './mail-form.ts';
import {
  delivered,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
} from './provider.ts';
import { eventsOf } from './simulated-mailbox.ts';

// https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
/** Of the whole message, its files in base64. */
const mostBytes = 10 * 1024 * 1024;
const mostRecipients = 50;
const notVerified = 'Email address is not verified. The following identities failed the check';

const { accepted, failure, receive, refuse } = awsQuery(namespace, 'SendRawEmail');

const faults: Record<ProviderFault, ProviderAnswer> = {
  fail: failure(503, 'ServiceUnavailable', 'The service is temporarily unavailable.'),
  throttle: failure(400, 'Throttling', 'Maximum sending rate exceeded.'),
  refuse: failure(400, 'MessageRejected', 'Address blacklisted.'),
};

const destinationsOf = (form: URLSearchParams): string[] =>
  [...form].filter(([name]) => /^Destinations\.member\.\d+$/.test(name)).map(([, address]) => address);

type Problem = readonly [code: string, message: string];

const problemOf = (
  mail: MailForm,
  recipients: readonly string[],
  isIdentity: (address: string) => boolean,
): Problem | undefined => {
  const [repeated] = mail.repeated;
  if (repeated) return ['InvalidParameterValue', `Duplicate header '${repeated}'.`];
  if (mail.from.length !== 1) return ['InvalidParameterValue', "Missing required header 'From'."];
  const unknown = mail.from.filter((address) => !isIdentity(address)).join(', ');
  if (unknown !== '') return ['MessageRejected', `${notVerified}: ${unknown}`];
  if (recipients.length === 0) return ['InvalidParameterValue', 'Missing final recipient.'];
  if (recipients.length <= mostRecipients) return undefined;
  return ['InvalidParameterValue', `Recipient count exceeds ${mostRecipients}.`];
};

interface Service {
  readonly isIdentity: (address: string) => boolean;
  readonly events: MailEvents | undefined;
}

const send = async (
  form: URLSearchParams,
  { isIdentity, events }: Service,
  at: Instant,
): Promise<Outcome> => {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0)
    return refuse('ValidationError', '1 validation error detected: rawMessage.data is empty');
  if (raw.length > mostBytes)
    return refuse('InvalidParameterValue', `Message length is more than ${mostBytes} bytes long.`);
  const mail = await readMailForm(raw);
  const destinations = destinationsOf(form);
  const recipients = destinations.length > 0 ? destinations : mail.recipients;
  const problem = problemOf(mail, recipients, isIdentity);
  if (problem) return refuse(...problem);
  const set = form.get('ConfigurationSetName');
  if (set !== null && events !== undefined && !events.isOpen(set))
    return refuse('ConfigurationSetDoesNotExist', `Configuration set <${set}> does not exist.`);
  const id = randomUUID();
  if (set !== null) {
    const taken = { sesId: id, from: mail.from[0] ?? '', to: recipients, headers: mail.headers, at };
    for (const recipient of recipients)
      for (const event of eventsOf(taken, recipient)) events?.publish(set, event);
  }
  return delivered(accepted(id), {
    to: recipients.join(', '),
    from: mail.from.join(', '),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.files.length === 0 ? {} : { files: mail.files }),
    // SES writes its own Message-ID; an answer will quote this one.
    headers: { ...mail.headers, 'message-id': `<${id}@eu-west-1.amazonses.com>` },
    providerMessageId: id,
    problems: mail.problems,
  });
};

/**
 * SES's query API: `POST /` with `Action=SendRawEmail`. Sends only under the given addresses; what becomes of a mail is told
 * where its configuration set says.
 */
export const createSes = (identities: readonly string[], events?: MailEvents): Provider => {
  const known = new Set(identities.map((address) => address.toLowerCase()));
  return {
    name: 'ses',
    failing: (fault) => faults[fault],
    receive: async (call: ProviderCall) => {
      const isIdentity = (address: string): boolean => known.has(address.toLowerCase());
      return receive(call, (form) => send(form, { isIdentity, events }, call.at));
    },
  };
};
