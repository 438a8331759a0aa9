import type { Transport } from '../../lib/channels/channel.ts';
import { eventMessage, isEvent } from '../../lib/channels/inbound-event.ts';
import { inboundMessage, isSaid } from '../../lib/channels/inbound-message.ts';
import { wecom } from '../../lib/channels/wechat/wecom.ts';
import { syncWecom } from '../../lib/channels/wechat/wecom-sync.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { PullPorts } from '../../lib/flows/pull-messages.ts';
import { credentialsOf } from '../../lib/runtime/inbox-credentials.ts';
import type { SecretReader } from '../../lib/runtime/secrets.ts';

export interface ReadPageOptions {
  readonly configuration: Pick<Configuration, 'inboxes' | 'brand'>;
  readonly secrets: Pick<SecretReader, 'values' | 'text'>;
  readonly transport: Pick<Transport, 'fetch' | 'tokens'>;
  readonly now: () => Instant;
}

/** Reads pages of WeCom's customer service, the one provider that lets its messages be fetched instead of sending them. */
export const createReadPage =
  ({ configuration, secrets, transport, now }: ReadPageOptions): PullPorts['readPage'] =>
  async ({ inboxId, account, token, toldAt }, cursor) => {
    const found = configuration.inboxes.find(({ id, channel }) => id === inboxId && channel === wecom.name);
    if (found === undefined) throw new Error(`there is no wecom inbox "${inboxId}" any more`);
    const at = now();
    const inbox = await credentialsOf(found, configuration.brand, secrets, at);
    const request = { inbox, transport, at, openKfId: account, token, toldAt };
    const page = await syncWecom(cursor === undefined ? request : { ...request, cursor });
    if ('sent' in page) throw new Error(`WeCom gives no messages of inbox "${inboxId}": ${page.reason}`);
    const { items, more } = page;
    const arrival = { channel: wecom, inboxId, receivedAt: at };
    return {
      messages: items.filter(isSaid).map((item) => inboundMessage(item, arrival)),
      events: items.filter(isEvent).map((item) => eventMessage(item, arrival)),
      cursor: page.cursor,
      more,
    };
  };
