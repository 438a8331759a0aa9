import { z } from 'zod';
import type { Channel, InboundItem, ParsedRequest, WebhookRequest } from '../channels/channel.ts';
import { webhookChannel } from '../channels/webhook-channels.ts';
import { toIso } from '../domain/instant.ts';
import { Problem, problemResponse } from '../runtime/problem.ts';
import type { RunCommand } from './command.ts';
import { eachJsonLine, takesNoWords } from './json-lines.ts';

const Line = z.object({
  id: z.unknown(),
  channel: z.string(),
  method: z.string().default('POST'),
  url: z.string().default('/'),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
  body: z.string().optional(),
  bodyBase64: z.string().optional(),
  secrets: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])).default({}),
  /** The provider's account id, if the inbox has one. */
  account: z.string().optional(),
  /** Epoch seconds. */
  now: z.number().optional(),
});
type Line = z.infer<typeof Line>;

const lowerCaseHeaders = (headers: Line['headers']): WebhookRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

const requestOf = (line: Line): WebhookRequest => ({
  method: line.method.toUpperCase(),
  url: line.url,
  headers: lowerCaseHeaders(line.headers),
  body:
    line.bodyBase64 === undefined
      ? Buffer.from(line.body ?? '', 'utf8')
      : Buffer.from(line.bodyBase64, 'base64'),
});

const itemRow = (item: InboundItem): object => ({
  kind: item.kind,
  dedupe: item.dedupe,
  conversation: item.conversation,
  from: item.from?.address ?? null,
  text: item.text,
  sentAt: item.sentAt === undefined ? null : toIso(item.sentAt),
});

const accepted = ({ items, response }: ParsedRequest): object => ({
  verified: true,
  response: { status: response?.status ?? 200, body: response?.body ?? '' },
  items: items.map(itemRow),
});

/** What the webhook endpoint answers to a request it does not trust. */
const refused = (reason: string): object => {
  const { statusCode, body } = problemResponse(new Problem(401, 'not-verified', reason));
  return { verified: false, reason, response: { status: statusCode, body }, items: [] };
};

const check = (channel: Channel, line: Line): object => {
  const request = requestOf(line);
  const account = line.account === undefined ? {} : { account: line.account };
  const inbox = { inboxId: 'check', secrets: line.secrets, ...account };
  const at = line.now === undefined ? Date.now() : Math.floor(line.now * 1000);
  const verification = channel.verify(request, inbox, at);
  return verification.verified ? accepted(channel.parse(request, inbox, at)) : refused(verification.reason);
};

/** One name for both of Twilio's channels, whose webhooks are alike. */
const channelOf = (name: string): Channel | undefined =>
  webhookChannel(name === 'twilio' ? 'twilio-sms' : name);

const answer = (value: unknown): object => {
  const line = Line.safeParse(value);
  if (!line.success) throw new Error(z.prettifyError(line.error));
  const channel = channelOf(line.data.channel);
  const id = { id: line.data.id ?? null };
  if (channel === undefined) return { ...id, problem: `there is no webhook channel "${line.data.channel}"` };
  return { ...id, ...check(channel, line.data) };
};

const usage = `Usage: npm run -s meridian -- check-webhook < requests.jsonl
  in   {"id","channel","method","url","headers","body" or "bodyBase64","secrets":{},"now?"}, one a line
  out  {"id","verified","reason?","response?","items"}`;

/** Answers "why is my webhook refused": verifies and reads recorded webhook requests, one JSON line each. */
export const run: RunCommand = async (args, io) => {
  const misuse = takesNoWords(args, usage, io);
  if (misuse !== undefined) return misuse;
  await eachJsonLine(io.stdin, io.stdout, answer);
  return 0;
};
