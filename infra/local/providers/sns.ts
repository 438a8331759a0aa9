import { randomUUID } from 'node:crypto';
import { awsQuery } from './aws-query.ts';
import {
  delivered,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
} from './provider.ts';

// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const mostBytes = 256 * 1024;
/** "Must be UTF-8 text with no line breaks or control characters, and less than 100 characters long." */
const isSubject = (subject: string): boolean => subject.length < 100 && !/\p{Cc}/u.test(subject);

const { accepted, failure, receive, refuse } = awsQuery(namespace, 'Publish');

const faults: Record<ProviderFault, ProviderAnswer> = {
  fail: failure(500, 'InternalError', 'An internal error occurred.'),
  throttle: failure(400, 'Throttling', 'Rate exceeded'),
  refuse: failure(403, 'AuthorizationError', 'User is not authorized to perform: SNS:Publish'),
};

/** Message attributes by name, as the query protocol numbers them. */
const attributesOf = (form: URLSearchParams): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (let number = 1; form.has(`MessageAttributes.entry.${number}.Name`); number++) {
    const at = `MessageAttributes.entry.${number}`;
    attributes[form.get(`${at}.Name`) ?? ''] = form.get(`${at}.Value.StringValue`) ?? '';
  }
  return attributes;
};

const publish = (form: URLSearchParams): Outcome => {
  const topicArn = form.get('TopicArn') ?? '';
  const text = form.get('Message') ?? '';
  const subject = form.get('Subject') ?? '';
  if (!/^arn:aws:sns:[\w-]+:\d{12}:[\w-]{1,256}$/.test(topicArn))
    return refuse('InvalidParameter', 'Invalid parameter: TopicArn');
  if (text === '') return refuse('InvalidParameter', 'Invalid parameter: Empty message');
  if (Buffer.byteLength(text) > mostBytes)
    return refuse('InvalidParameter', 'Invalid parameter: Message too long');
  if (!isSubject(subject)) return refuse('InvalidParameter', 'Invalid parameter: Subject');
  const id = randomUUID();
  const { recipient = topicArn, ...attributes } = attributesOf(form);
  return delivered(accepted(id), {
    ...{ to: recipient, from: topicArn, subject, text },
    headers: attributes,
    providerMessageId: id,
    problems: [],
  });
};

/** SNS's query API: `POST /` with `Action=Publish`. Whom a notice is for is an attribute of it. */
export const createSns = (): Provider => ({
  name: 'sns',
  failing: (fault) => faults[fault],
  receive: (call: ProviderCall) => receive(call, publish),
});
