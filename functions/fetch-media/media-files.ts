import type { InboxCredentials, Transport } from '../../lib/channels/channel.ts';
import { isFailure, type MediaFailure, type MediaSource } from '../../lib/channels/media.ts';
import { mediaSource } from '../../lib/channels/media-channels.ts';
import { downloadMedia } from '../../lib/channels/media-download.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import { fileTypeOf } from '../../lib/domain/file-type.ts';
import { parseConversationKey } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { Attachment } from '../../lib/domain/message.ts';
import type { MediaFiles, MediaOutcome } from '../../lib/flows/ports.ts';
import { credentialsOf } from '../../lib/runtime/inbox-credentials.ts';
import { createPublicFetch, ForbiddenAddress } from '../../lib/runtime/public-fetch.ts';
import { SecretProblem, type SecretReader } from '../../lib/runtime/secrets.ts';

export interface MediaFilesOptions {
  readonly configuration: Pick<Configuration, 'inboxes' | 'brand'>;
  readonly secrets: SecretReader;
  readonly tokens: Transport['tokens'];
  readonly now: () => Instant;
  /** Largest file that is kept. */
  readonly limitBytes: number;
}

/** Files of messages as the channel and inbox of their conversation hand them out, with types told by their bytes. */
export const createMediaFiles = (options: MediaFilesOptions): MediaFiles => ({
  async fetch(conversationKey, attachment) {
    const { channel, inboxId } = parseConversationKey(conversationKey);
    const source = mediaSource(channel);
    const inbox = options.configuration.inboxes.find((each) => each.id === inboxId);
    if (source === undefined || inbox === undefined) return notConfigured(channel, inboxId);
    try {
      const at = options.now();
      const credentials = await credentialsOf(inbox, options.configuration.brand, options.secrets, at);
      return await fetchFrom(source, attachment, credentials, options);
    } catch (error) {
      return outcomeOf(error);
    }
  },
});

const notConfigured = (channel: string, inboxId: string): MediaOutcome => ({
  fetched: false,
  reason: `inbox "${inboxId}" on channel "${channel}" is not configured any more`,
  mayRetry: false,
});

const fetchFrom = async (
  source: MediaSource,
  attachment: Attachment,
  inbox: InboxCredentials,
  { tokens, now, limitBytes }: MediaFilesOptions,
): Promise<MediaOutcome | MediaFailure> => {
  const transport = { fetch: createPublicFetch(inbox.apiBaseUrl), tokens };
  const named = { ...attachment, providerRef: attachment.providerRef ?? '' };
  const place = await source.locate({ attachment: named, inbox, transport, at: now() });
  const found = isFailure(place) ? place : await downloadMedia(place, transport, limitBytes);
  return found.fetched ? { ...found, type: fileTypeOf(found.bytes, attachment.type) } : found;
};

/** Errors of the network may name the address, which may hold a token: only their name is told. */
const outcomeOf = (error: unknown): MediaOutcome => {
  if (error instanceof ForbiddenAddress) return { fetched: false, reason: error.message, mayRetry: false };
  const reason = error instanceof SecretProblem ? error.message : 'the connection to the provider failed';
  return { fetched: false, reason, mayRetry: true };
};
