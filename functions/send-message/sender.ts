import { allChannels } from '../../lib/channels/all-channels.ts';
import type { Channel, OutgoingFile, SendResult, Transport } from '../../lib/channels/channel.ts';
import { withLinksAsText } from '../../lib/channels/linked-files.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { OutboundMessage, ReplyAddress } from '../../lib/domain/message.ts';
import type { ObjectStore, Sender, SendOutcome } from '../../lib/flows/ports.ts';
import { type Credentials, credentialsOf } from '../../lib/runtime/inbox-credentials.ts';
import type { SecretReader } from '../../lib/runtime/secrets.ts';
import { FileLost, outgoingFiles } from './outgoing-files.ts';
import type { Pace } from './pace.ts';

export interface SenderOptions {
  readonly configuration: Pick<Configuration, 'inboxes' | 'brand'>;
  readonly secrets: SecretReader;
  readonly replyKeys: (at: Instant) => Promise<readonly string[]>;
  readonly transport: Transport;
  /** Where the files lie that messages carry. */
  readonly files: Pick<ObjectStore, 'get'>;
  readonly now: () => Instant;
  readonly pace: Pace;
}

const channelNamed = (name: string): Channel | undefined => {
  const known: Readonly<Record<string, Channel>> = allChannels;
  return Object.hasOwn(known, name) ? known[name] : undefined;
};

const permanent = (reason: string): SendResult => ({ sent: false, problem: 'permanent', reason });

/** Sends through the channel and inbox that a reply address names. */
export const createSender = (options: SenderOptions): Sender => ({
  isRepeatable: (channel) => channelNamed(channel)?.limits.repeatableSend ?? false,

  turn: (to) => options.pace.turn(to.inboxId),

  async send(message: OutboundMessage, to: ReplyAddress): Promise<SendOutcome> {
    const outcome = await sendOnce(options, message, to);
    if (!outcome.sent && outcome.problem === 'retry-later' && !outcome.thisContactOnly) {
      options.pace.pause(to.inboxId, outcome.retryAfterMs ?? unnamedPauseMs);
    }
    return outcome;
  },
});

/** What a provider that is busy or away is given when it names no time. */
const unnamedPauseMs = 2_000;

const sendOnce = async (
  options: SenderOptions,
  message: OutboundMessage,
  to: ReplyAddress,
): Promise<SendResult> => {
  const channel = channelNamed(to.channel);
  const inbox = options.configuration.inboxes.find((each) => each.id === to.inboxId);
  if (channel === undefined || inbox === undefined) {
    return permanent(`Inbox "${to.inboxId}" on channel "${to.channel}" is not configured any more.`);
  }
  const at = options.now();
  // Nothing has left while credentials are read, so that may be tried again; a failure of `send` may come after it left.
  const read = await credentialsOf(inbox, options.configuration.brand, options.secrets, at)
    .then((credentials) => withReplyKeys(options, credentials, at))
    .catch((error: unknown) => failure('retry-later', error));
  if ('sent' in read) return read;
  const files = await filesOf(options, channel, message);
  if ('sent' in files) return files;
  const carried = channel.limits.mediaByLink ? message : withLinksAsText(message);
  return channel
    .send({ message: carried, to, at, files }, read, options.transport)
    .catch((error: unknown) => failure('unknown', error));
};

/** Reading them may be tried again as well; a file that is lost never comes back. */
const filesOf = async (
  { files }: SenderOptions,
  channel: Channel,
  message: OutboundMessage,
): Promise<readonly OutgoingFile[] | Refused> => {
  if (!channel.limits.carriesFiles) return [];
  return outgoingFiles(files, message).catch((error: unknown) =>
    error instanceof FileLost
      ? { sent: false, problem: 'permanent', reason: error.message }
      : failure('retry-later', error),
  );
};

const withReplyKeys = async (
  options: SenderOptions,
  credentials: Credentials,
  at: Instant,
): Promise<Credentials> => ({
  ...credentials,
  secrets: { ...credentials.secrets, replyKey: await options.replyKeys(at) },
});

type Refused = Extract<SendResult, { sent: false }>;

const failure = (problem: 'retry-later' | 'unknown', error: unknown): Refused => ({
  sent: false,
  problem,
  reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure',
});
