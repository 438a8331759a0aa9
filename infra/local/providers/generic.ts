import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { minute } from '../../../lib/domain/instant.ts';
import {
  delivered,
  jsonAnswer,
  type KnownInbox,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
  readJsonBody,
  refused,
} from './provider.ts';

// Standard Webhooks 1.0.0: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

const MessageCreated = z.object({
  type: z.literal('message.created'),
  timestamp: z.iso.datetime(),
  data: z.object({
    id: z.string(),
    conversationId: z.string(),
    text: z.string(),
    subject: z.string().optional(),
  }),
});

const answer = (status: number, message: string, headers: Record<string, string> = {}): ProviderAnswer =>
  jsonAnswer(status, { message }, headers);

const refuse = (status: number, message: string): Outcome => refused(answer(status, message), message);

const faults: Record<ProviderFault, ProviderAnswer> = {
  fail: answer(500, 'internal error'),
  throttle: answer(429, 'too many requests', { 'retry-after': '1' }),
  refuse: answer(410, 'gone: stop sending'),
};

const isSigned = ({ headers, body }: ProviderCall, secret: string): boolean => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const content = Buffer.concat([
    Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`),
    body,
  ]);
  const expected = createHmac('sha256', key).update(content).digest();
  return (headers['webhook-signature'] ?? '').split(' ').some((entry) => {
    const given = Buffer.from(entry.startsWith('v1,') ? entry.slice(3) : '', 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
};

const headerProblem = (call: ProviderCall, secret: string): string | undefined => {
  const id = call.headers['webhook-id'] ?? '';
  if (id === '' || id.includes('.')) return 'webhook-id is missing or contains a dot';
  const sentAt = Number(call.headers['webhook-timestamp']) * 1000;
  if (!(Math.abs(call.at - sentAt) <= 5 * minute))
    return 'webhook-timestamp is not within five minutes of now';
  return isSigned(call, secret) ? undefined : 'webhook-signature does not match the body';
};

/** A partner's own receiver: `POST /<inboxId>` with a message signed by the inbox's secret. */
export const createGeneric = (inboxes: readonly KnownInbox[]): Provider => {
  const seen = new Set<string>();
  const accept = (inbox: KnownInbox, call: ProviderCall): Outcome => {
    const body = MessageCreated.safeParse(readJsonBody(call.body));
    if (!body.success) return refuse(400, 'the body is not a message.created of this form');
    const { id, conversationId, text, subject } = body.data.data;
    const known = `${inbox.inboxId} ${call.headers['webhook-id']}`;
    // The same webhook-id is the same message: accepted again, delivered once.
    if (seen.has(known)) return delivered(answer(200, 'known already'));
    seen.add(known);
    const named = subject === undefined ? {} : { subject };
    const delivery = {
      to: conversationId,
      from: inbox.inboxId,
      ...named,
      text,
      providerMessageId: id,
      problems: [],
    };
    return delivered(answer(200, 'accepted'), delivery);
  };
  return {
    name: 'generic',
    failing: (fault) => faults[fault],
    receive: (call) => {
      const inbox = inboxes.find(({ inboxId }) => call.path === `/${inboxId}`);
      if (!inbox || call.method !== 'POST') return refuse(404, 'no such receiver');
      const problem = headerProblem(call, inbox.secrets.secret ?? '');
      return problem ? refuse(401, problem) : accept(inbox, call);
    },
  };
};
