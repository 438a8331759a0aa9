import { describe, expect, it } from 'vitest';
import { takeOfGroups } from '../../../functions/receive-webhook/take-of-groups.ts';
import type { InboundItem, ItemKind } from '../../../lib/channels/channel.ts';
import { toItem } from '../../../lib/channels/inbound-item.ts';
import { aMessage } from '../../world/a-message.ts';

const item = (
  dedupe: string,
  group: InboundItem['group'],
  over: { kind?: ItemKind; conversation?: string } = {},
) => toItem({ kind: 'message', dedupe, conversation: 'C1/10.1', text: 'hi', group, ...over });

/** A store that knows messages of one conversation only. */
const knowing = (known = 'none') => ({
  listMessages: async (conversationKey: string) => (conversationKey === known ? [aMessage()] : []),
});

const take = async (
  policy: 'ignore' | 'mentions' | 'all',
  items: readonly InboundItem[],
  store = knowing(),
): Promise<readonly string[]> => {
  const taken = await takeOfGroups(store, items, { policy, channel: 'slack', inboxId: 'team' });
  return taken.map(({ dedupe }) => dedupe);
};

const direct = item('direct', undefined);
const talk = item('talk', { toUs: false });
const mention = item('mention', { toUs: true });
const unknown = item('unknown', {});
const joined = item('joined', { toUs: false }, { kind: 'system' });
const all = [direct, talk, mention, unknown, joined];

describe('the policy on group chats', () => {
  it('"mentions" takes what is said to us, and nothing where the channel cannot tell', async () => {
    expect(await take('mentions', all)).toEqual(['direct', 'mention', 'joined']);
  });

  it('"ignore" takes only what is not from a group, and changes of the group itself', async () => {
    expect(await take('ignore', all)).toEqual(['direct', 'joined']);
  });

  it('"all" takes everything', async () => {
    expect(await take('all', all)).toEqual(all.map(({ dedupe }) => dedupe));
  });

  it('"mentions" follows a thread that began with us, stored or in the same request', async () => {
    const reply = item('reply', { toUs: false, inThread: true });
    expect(await take('mentions', [reply], knowing('slack#team#C1/10.1'))).toEqual(['reply']);
    expect(await take('mentions', [mention, reply])).toEqual(['mention', 'reply']);
    expect(await take('mentions', [reply])).toEqual([]);
  });

  it('"mentions" does not let an edit bring in what was not taken', async () => {
    expect(await take('mentions', [item('edit', { toUs: false }, { kind: 'edit' })])).toEqual([]);
    expect(await take('mentions', [item('unsend', { toUs: false }, { kind: 'delete' })])).toEqual(['unsend']);
  });
});
