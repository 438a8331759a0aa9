import type { InboundItem } from '../../lib/channels/channel.ts';
import { conversationKey } from '../../lib/domain/ids.ts';
import type { GroupPolicy } from '../../lib/domain/vocabulary.ts';
import type { Store } from '../../lib/flows/ports.ts';

export interface GroupOptions {
  readonly policy: GroupPolicy;
  readonly channel: string;
  readonly inboxId: string;
}

/**
 * The items that the inbox's policy on group chats takes; what is not from a group always is. With `mentions`, what is said
 * to us is taken, and what follows in a thread that began so. Deletions, reactions and changes of the group are told about
 * messages that were taken or not, and do no harm.
 */
export const takeOfGroups = async (
  store: Pick<Store, 'listMessages'>,
  items: readonly InboundItem[],
  options: GroupOptions,
): Promise<readonly InboundItem[]> => {
  const taken: InboundItem[] = [];
  // One after the other: a thread may begin in the same request.
  for (const item of items) {
    if (await isTaken(store, item, taken, options)) taken.push(item);
  }
  return taken;
};

const isTaken = async (
  store: Pick<Store, 'listMessages'>,
  item: InboundItem,
  taken: readonly InboundItem[],
  { policy, channel, inboxId }: GroupOptions,
): Promise<boolean> => {
  const { group, kind, conversation } = item;
  if (group === undefined || policy === 'all') return true;
  if (policy === 'ignore') return kind === 'system';
  if ((kind !== 'message' && kind !== 'edit') || group.toUs === true) return true;
  if (group.inThread !== true) return false;
  if (taken.some((earlier) => earlier.conversation === conversation)) return true;
  const key = conversationKey(channel, inboxId, conversation);
  return (await store.listMessages(key, 1)).length > 0;
};
