import {
  delivered,
  type KnownInbox,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
  refused,
} from './provider.ts';

/** A text somebody is to get. */
export interface TextMessage {
  readonly to: string;
  readonly text: string;
}

/** What a provider does not like about a call. */
export type TextRefusal = 'caller' | 'path' | 'form' | 'length';

/** An API whose one call sends one text to one person. */
export interface TextApi {
  readonly name: string;
  readonly path: RegExp;
  /** Whether the call carries this inbox's credentials. */
  readonly isFrom: (inbox: KnownInbox, call: ProviderCall) => boolean;
  /** `undefined` for a body of another form. */
  readonly read: (call: ProviderCall) => TextMessage | undefined;
  readonly longest: number;
  /** Length as the provider counts; UTF-16 units by default. */
  readonly lengthOf?: (text: string) => number;
  /** The id of the n-th message. */
  readonly idOf: (count: number, message: TextMessage) => string;
  readonly accepted: (id: string, message: TextMessage) => ProviderAnswer;
  readonly refusals: Readonly<Record<TextRefusal, ProviderAnswer>>;
  readonly faults: Readonly<Record<ProviderFault, ProviderAnswer>>;
}

const reasons: Readonly<Record<TextRefusal, string>> = {
  caller: 'the credentials are those of no configured inbox',
  path: 'there is no such method',
  form: 'the body is not a text message to one person',
  length: 'the text is empty or too long',
};

/** A provider out of the description of its one call. */
export const createTextProvider = (api: TextApi, inboxes: readonly KnownInbox[]): Provider => {
  let count = 0;
  const lengthOf = api.lengthOf ?? ((text: string) => text.length);
  const refuse = (why: TextRefusal): Outcome => refused(api.refusals[why], reasons[why]);
  return {
    name: api.name,
    failing: (fault) => api.faults[fault],
    receive: (call) => {
      const inbox = inboxes.find((each) => api.isFrom(each, call));
      if (!inbox) return refuse('caller');
      if (call.method !== 'POST' || !api.path.test(call.path)) return refuse('path');
      const message = api.read(call);
      if (!message) return refuse('form');
      if (message.text.trim() === '' || lengthOf(message.text) > api.longest) return refuse('length');
      count += 1;
      const providerMessageId = api.idOf(count, message);
      const delivery = { ...message, from: inbox.inboxId, providerMessageId, problems: [] };
      return delivered(api.accepted(providerMessageId, message), delivery);
    },
  };
};

/** Whether a call has the secret as bearer token. */
export const hasBearer =
  (secretName: string): TextApi['isFrom'] =>
  ({ secrets }, { headers }) =>
    secrets[secretName] !== undefined && headers.authorization === `Bearer ${secrets[secretName]}`;

/** Whether a call has the secret in a header of its own. */
export const hasHeader =
  (header: string, secretName: string): TextApi['isFrom'] =>
  ({ secrets }, { headers }) =>
    secrets[secretName] !== undefined && headers[header] === secrets[secretName];
