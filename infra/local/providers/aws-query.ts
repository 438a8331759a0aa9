import { randomUUID } from 'node:crypto';
import { type Outcome, type ProviderAnswer, type ProviderCall, refused } from './provider.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xmlAnswer = (status: number, body: string): ProviderAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<?xml version="1.0"?>${body}`,
});

/** One action of an AWS service that speaks the query protocol: forms in, XML out. */
export const awsQuery = (namespace: string, action: string) => {
  const failure = (status: number, code: string, message: string): ProviderAnswer =>
    xmlAnswer(
      status,
      `<ErrorResponse xmlns="${namespace}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
        `<Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>` +
        `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    );
  const refuse = (code: string, message: string, status = 400): Outcome =>
    refused(failure(status, code, message), `${code}: ${message}`);
  return {
    failure,
    refuse,
    accepted: (messageId: string): ProviderAnswer =>
      xmlAnswer(
        200,
        `<${action}Response xmlns="${namespace}"><${action}Result><MessageId>${messageId}</MessageId></${action}Result>` +
          `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
      ),
    /** Hands the form of a signed call of the action over; refuses every other call. */
    receive: <T>(call: ProviderCall, perform: (form: URLSearchParams) => T): T | Outcome => {
      if (!call.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
        return refuse('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
      const form = new URLSearchParams(call.body.toString('utf8'));
      const asked = form.get('Action') ?? '';
      return asked === action ? perform(form) : refuse('InvalidAction', `Could not find operation ${asked}`);
    },
  };
};
