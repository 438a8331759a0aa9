import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Channel,
  type InboundItem,
  type InboxCredentials,
  itemKinds,
  type WebhookRequest,
} from '../../lib/channels/channel.ts';
import { sha256Hex } from '../../lib/channels/hmac.ts';
import { type ContentType, contentTypes } from '../../lib/domain/message.ts';
import type { SignedRequest } from './vector-requests.ts';

/** What the contract needs to know of one channel. */
export interface ContractSubject {
  /** Signs any body as the provider would. */
  readonly sign: (body: Uint8Array) => SignedRequest;
  /** A body with one message of a contact: a text, unless `contentType` says otherwise. */
  readonly message: string;
  readonly contentType?: ContentType;
  /** Bodies that mean the same delivery as `message`. */
  readonly redeliveries: readonly string[];
  /** Bodies with messages we sent ourselves. */
  readonly own: readonly string[];
  /** A genuine message whose kind is not known yet, where the protocol tells kinds apart. */
  readonly unknownMessage?: string;
  /** Headers that carry the proof; empty where it lies in the URL. */
  readonly proofHeaders: readonly string[];
  /** Query parameters that carry the proof. */
  readonly proofParameters?: readonly string[];
  /** Whether the proof covers the body. */
  readonly signsBody: boolean;
  /** The inbox account `message` names, where payloads name one. */
  readonly account?: string;
  /** The secret that proves, for the tests of rotation. */
  readonly secretName: string;
}

const withInbox = (signed: SignedRequest, changes: Partial<InboxCredentials>): SignedRequest => ({
  ...signed,
  inbox: { ...signed.inbox, ...changes },
});

const withRequest = (signed: SignedRequest, changes: Partial<WebhookRequest>): SignedRequest => ({
  ...signed,
  request: { ...signed.request, ...changes },
});

const idsOf = (items: readonly InboundItem[]): object[] =>
  items.map(({ kind, dedupe, providerMessageId, conversation }) => ({
    kind,
    dedupe,
    providerMessageId,
    conversation,
  }));

const wellFormed = (item: InboundItem): void => {
  expect(item.dedupe).toMatch(/^.{1,256}$/u);
  expect(item.conversation).toMatch(/^.{1,256}$/u);
  expect(itemKinds).toContain(item.kind);
  expect(contentTypes).toContain(item.contentType);
  expect(item.text).toBe(Buffer.from(item.text).toString());
  expect(() => new Date(item.sentAt ?? 0).toISOString()).not.toThrow();
  for (const value of Object.values(item)) expect(value).not.toBeUndefined();
};

/** Anything, with a liking for the names every object answers to. */
const replacements = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'toString', '') },
);

/** Replaces one node of a JSON text by an arbitrary value. */
const mutate = (json: string, choice: number, replacement: unknown): string => {
  let seen = 0;
  const nodes = JSON.stringify(JSON.parse(json)).match(/[:,[]/g)?.length ?? 1;
  return (
    JSON.stringify(JSON.parse(json), (_key, value) => (seen++ === choice % nodes ? replacement : value)) ??
    'null'
  );
};

/** The rules every webhook channel keeps, whatever its provider. */
export const channelContract = (channel: Channel, subject: ContractSubject): void => {
  const signed = (body: string | Uint8Array) => subject.sign(Buffer.from(body));
  const verify = ({ request, inbox, at }: SignedRequest) => channel.verify(request, inbox, at);
  const parse = ({ request, inbox, at }: SignedRequest) => channel.parse(request, inbox, at);
  const refusal = { verified: false, reason: expect.stringMatching(/\S/) };

  describe(`${channel.name} keeps the contract of channels: trust`, () => {
    it('accepts what the provider signed', () => {
      expect(verify(signed(subject.message))).toEqual({ verified: true });
    });

    if (subject.signsBody)
      it('refuses a body with any one byte changed', () => {
        const genuine = signed(subject.message);
        fc.assert(
          fc.property(
            fc.nat(genuine.request.body.length - 1),
            fc.integer({ min: 1, max: 255 }),
            (index, change) => {
              const body = Buffer.from(genuine.request.body);
              body[index] = (body[index] ?? 0) ^ change;
              expect(verify(withRequest(genuine, { body }))).toEqual(refusal);
            },
          ),
          { numRuns: 60 },
        );
      });

    it.each(subject.proofHeaders)('refuses a request whose %s is absent, empty or malformed', (name) => {
      const genuine = signed(subject.message);
      const value = genuine.request.headers[name] ?? '';
      for (const wrong of [
        undefined,
        '',
        ' ',
        `${value}x`,
        value.slice(1),
        `${value},${value}`,
        '💥',
        '\u0000',
      ]) {
        const headers = { ...genuine.request.headers, [name]: wrong };
        expect(verify(withRequest(genuine, { headers }))).toEqual(refusal);
      }
    });

    it.each(subject.proofParameters ?? [])(
      'refuses a request whose parameter %s is absent or malformed',
      (name) => {
        const genuine = signed(subject.message);
        for (const wrong of [undefined, '', 'x', '💥']) {
          const url = new URL(genuine.request.url);
          if (wrong === undefined) url.searchParams.delete(name);
          else url.searchParams.set(name, wrong);
          expect(verify(withRequest(genuine, { url: String(url) }))).toEqual(refusal);
        }
      },
    );

    it('refuses everything while the inbox has no secret, or an empty one', () => {
      const genuine = signed(subject.message);
      for (const empty of [undefined, '', ' ', [], [''], true, false]) {
        const secrets = { ...genuine.inbox.secrets, [subject.secretName]: empty };
        expect(verify(withInbox(genuine, { secrets }))).toEqual(refusal);
      }
    });

    it('accepts each of several active secrets, and never says which', () => {
      const genuine = signed(subject.message);
      const secret = String(genuine.inbox.secrets[subject.secretName]);
      const other = `${secret.slice(0, -4)}AAA${secret.slice(-1)}`;
      for (const active of [
        [secret, other],
        [other, secret],
        [other, '', secret],
      ]) {
        const secrets = { ...genuine.inbox.secrets, [subject.secretName]: active };
        expect(verify(withInbox(genuine, { secrets }))).toEqual({ verified: true });
      }
      const secrets = { ...genuine.inbox.secrets, [subject.secretName]: [other] };
      const verification = verify(withInbox(genuine, { secrets }));
      expect(verification).toEqual(refusal);
      expect(JSON.stringify(verification)).not.toContain(other);
    });

    if (subject.account !== undefined)
      it('refuses a payload of another account', () => {
        const genuine = signed(subject.message);
        expect(verify(withInbox(genuine, { account: subject.account ?? '' }))).toEqual({ verified: true });
        expect(verify(withInbox(genuine, { account: 'another-account' }))).toEqual(refusal);
      });

    it('judges any headers, URL and method without an exception', () => {
      const genuine = signed(subject.message);
      const names = [...subject.proofHeaders, 'content-type', 'webhook-id', 'x-request-id'];
      const headers = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
      fc.assert(
        fc.property(headers, fc.string(), fc.constantFrom('GET', 'POST', 'PUT', ''), (wrong, url, method) => {
          const request = { ...genuine.request, headers: wrong, url, method };
          expect(verify({ ...genuine, request }).verified).toBe(false);
        }),
        { numRuns: 100 },
      );
    });
  });

  describe(`${channel.name} keeps the contract of channels: reading`, () => {
    it('reads the same request twice alike', () => {
      const genuine = signed(subject.message);
      expect(parse(genuine)).toEqual(parse(genuine));
      expect(parse(genuine).items).toMatchObject([
        { kind: 'message', contentType: subject.contentType ?? 'text' },
      ]);
    });

    it('answers 200 to what it accepts', () => {
      expect(parse(signed(subject.message)).response?.status ?? 200).toBe(200);
    });

    it('gives a redelivery the same ids', () => {
      const first = idsOf(parse(signed(subject.message)).items);
      for (const body of subject.redeliveries) expect(idsOf(parse(signed(body)).items)).toEqual(first);
    });

    it('never takes our own messages for a contact’s', () => {
      for (const body of subject.own) {
        expect(parse(signed(body)).items.map(({ kind }) => kind)).toEqual(['echo']);
      }
    });

    it('keeps a message of unknown kind whole', () => {
      if (subject.unknownMessage === undefined) return;
      const { items } = parse(signed(subject.unknownMessage));
      expect(items).toMatchObject([
        { kind: 'message', contentType: 'unsupported', because: expect.any(String) },
      ]);
      expect(items[0]?.raw).toMatch(/\S/);
    });

    it('keeps a genuine body it cannot read as one message, and answers 200', () => {
      for (const body of [
        Buffer.from(''),
        Buffer.from('}{'),
        Buffer.from([0xff, 0xfe, 0x00]),
        Buffer.from('"text"'),
      ]) {
        const { items, response } = parse(signed(body));
        expect(response?.status ?? 200).toBe(200);
        expect(items).toMatchObject([
          {
            kind: 'message',
            contentType: 'unsupported',
            conversation: 'unreadable',
            dedupe: sha256Hex(body),
          },
        ]);
        expect(items[0]?.raw).toBeDefined();
      }
    });

    it('reads deeply nested bodies without an exception', () => {
      for (const body of ['['.repeat(500_000), '{"a":'.repeat(100_000), '<a>'.repeat(100_000)]) {
        expect(parse(signed(body)).items).toMatchObject([{ contentType: 'unsupported' }]);
      }
    });

    it('reads any bytes without an exception', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            fc.json().map((text) => Buffer.from(text)),
          ),
          (body) => {
            const request = signed(body);
            verify(request);
            parse(request).items.forEach(wellFormed);
          },
        ),
        { numRuns: 100 },
      );
    });

    it('reads damaged payloads without an exception', () => {
      if (!subject.message.startsWith('{')) return;
      const bodies = fc.constantFrom(
        subject.message,
        subject.unknownMessage ?? subject.message,
        ...subject.own,
      );
      fc.assert(
        fc.property(bodies, fc.nat(200), replacements, (json, choice, replacement) => {
          const request = signed(mutate(json, choice, replacement));
          expect(verify(request).verified).toBe(true);
          parse(request).items.forEach(wellFormed);
        }),
        { numRuns: 150 },
      );
    });
  });
};
