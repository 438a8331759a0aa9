import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { WebhookRequest } from '../../lib/channels/channel.ts';
import type { Arrival } from '../../lib/channels/inbound-message.ts';
import { webhookChannel } from '../../lib/channels/webhook-channels.ts';
import type { Inbox } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { PullRequest } from '../../lib/domain/pull.ts';
import type { Store } from '../../lib/flows/ports.ts';
import { bodyOf, type HttpResponse } from '../../lib/runtime/http-handler.ts';
import type { InboxContext } from '../../lib/runtime/inbox-credentials.ts';
import type { Log } from '../../lib/runtime/log.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import { type AcceptItemsPorts, acceptItems } from './accept-items.ts';
import { takeOfGroups } from './take-of-groups.ts';

/** Providers send up to 3 MB (Meta); more is no webhook. */
const largestBody = 4 * 1024 * 1024;

export interface ReceivePorts extends AcceptItemsPorts {
  readonly store: AcceptItemsPorts['store'] & Pick<Store, 'listMessages'>;
  /** Where the messages are asked for that a provider keeps until they are fetched. */
  readonly pulls: { send(request: PullRequest): Promise<void> };
  readonly log: Log;
  readonly now: () => Instant;
}

/** Verify, read, store, queue, answer: in this order, so that 200 means accepted. */
export const receive = async (
  ports: ReceivePorts,
  event: APIGatewayProxyEventV2,
  { inbox, credentials }: Pick<InboxContext, 'inbox' | 'credentials'>,
): Promise<HttpResponse> => {
  const receivedAt = ports.now();
  const channel = webhookChannel(inbox.channel);
  if (channel === undefined) {
    throw new Problem(404, 'no-webhook', `Channel "${inbox.channel}" does not arrive by webhook.`);
  }
  const dimensions = { channel: channel.name };
  const request = requestOf(event);
  const verification = channel.verify(request, credentials, receivedAt);
  if (!verification.verified) {
    ports.log.warn('webhook refused', { inboxId: inbox.id, because: verification.reason });
    ports.log.count({ webhooksRefused: 1 }, dimensions);
    throw new Problem(401, 'not-verified', verification.reason);
  }

  const { items, response, pull } = channel.parse(request, credentials, receivedAt);
  const arrival = { channel, inboxId: inbox.id, receivedAt, ...answeredBy(inbox) };
  const taken = await takeOfGroups(ports.store, items, {
    policy: inbox.groups ?? 'mentions',
    channel: channel.name,
    inboxId: inbox.id,
  });
  const books = await acceptItems(ports, taken, arrival);
  const ofGroups = { leftInGroups: items.length - taken.length };
  if (pull) await ports.pulls.send({ ...pull, inboxId: inbox.id, toldAt: receivedAt });
  ports.log.info('webhook accepted', { inboxId: inbox.id, items: items.length, ...books, ...ofGroups });
  ports.log.count({ ...books, ...ofGroups }, dimensions);
  return response === undefined
    ? { statusCode: 200, body: '' }
    : {
        statusCode: response.status,
        headers: { 'content-type': response.contentType ?? 'text/plain; charset=utf-8' },
        body: response.body,
      };
};

/** Voicemail is answered by SMS, where an inbox for that is named. */
const answeredBy = ({ repliesFrom }: Inbox): Pick<Arrival, 'answeredBy'> =>
  repliesFrom === undefined ? {} : { answeredBy: { channel: 'twilio-sms', inboxId: repliesFrom } };

const requestOf = (event: APIGatewayProxyEventV2): WebhookRequest => {
  const { domainName, http } = event.requestContext;
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  return {
    method: http.method,
    url: `https://${domainName}${event.rawPath}${query}`,
    headers: Object.fromEntries(
      Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: bodyOf(event, largestBody),
  };
};
