import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case.ts';
import { startConversation } from '../../lib/domain/start-conversation.ts';
import type { Store } from '../../lib/flows/ports.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage } from '../world/a-message.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

/** What every store must do, whichever engine is below. `make` gives an empty one. */
export const storeContract = (make: () => Promise<Store>): void => {
  describe('messages', () => {
    it('are inserted once: a second insert changes nothing', async () => {
      const store = await make();
      const message = aMessage();
      expect(await store.insertMessage(message)).toBe(true);
      expect(await store.insertMessage({ ...message, text: 'another' })).toBe(false);
      expect(await store.loadMessage(message)).toEqual(message);
    });

    it('have one winner of many that insert the same', async () => {
      const store = await make();
      const wins = await Promise.all(Array.from({ length: 20 }, () => store.insertMessage(aMessage())));
      expect(wins.filter(Boolean)).toHaveLength(1);
    });

    it('are saved only over the version that was read', async () => {
      const store = await make();
      await store.insertMessage(aMessage());
      expect(await store.saveMessage(aMessage({ version: 2, caseId: 'A' }))).toBe(true);
      expect(await store.saveMessage(aMessage({ version: 2, caseId: 'B' }))).toBe(false);
      expect((await store.loadMessage(aMessage()))?.caseId).toBe('A');
    });

    it('are listed by the instant they were sent, the newest last, and limited to the newest', async () => {
      const store = await make();
      for (const [messageId, sentAt] of [
        ['b', at + 2],
        ['c', at + 3],
        ['a', at + 1],
      ] as const) {
        await store.insertMessage(aMessage({ messageId, sentAt }));
      }
      await store.insertMessage(aMessage({ peer: 'somebody else', messageId: 'x' }));
      const listed = await store.listMessages(aMessage().conversationKey, 2);
      expect(listed.map(({ messageId }) => messageId)).toEqual(['b', 'c']);
    });

    it('keep every field, with any character', async () => {
      const store = await make();
      const message = aMessage({ text: '🧾 \u0000 é 漢 \u202E', raw: '{"a":1}', hints: { locale: 'pt-BR' } });
      await store.insertMessage(message);
      expect(await store.loadMessage(message)).toEqual(message);
    });
  });

  describe('pointers and allowances', () => {
    const pointer = { pointerId: 'P', conversationKey: 'email#a#b', messageId: 'in-1', at };

    it('lead where the first of them said', async () => {
      const store = await make();
      const second = { ...pointer, messageId: 'in-2' };
      const wins = await Promise.all([pointer, second].map((each) => store.insertPointer(each)));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await store.loadPointer('P')).toEqual(wins[0] ? pointer : second);
      expect(await store.loadPointer('Q')).toBeUndefined();
    });

    it('count each use once, also when all come together, and end at the most', async () => {
      const store = await make();
      const spend = (use: string) => store.spend({ account: 'A', use, most: 5, endsAt: at });
      const uses = Array.from({ length: 12 }, (_, index) => `use-${index % 6}`);
      const allowed = await Promise.all(uses.map(spend));
      const granted = uses.filter((_use, index) => allowed[index]);
      expect(new Set(granted).size).toBe(5);
      expect(granted).toHaveLength(10);
      expect(await spend(granted[0] ?? '')).toBe(true);
      expect(await spend('another')).toBe(false);
      expect(await store.spend({ account: 'B', use: 'another', most: 5, endsAt: at })).toBe(true);
    });
  });

  describe('cases', () => {
    const listed = async (store: Store, deskId: string, state: Case['state']) =>
      (await store.listCases(deskId, state, { limit: 10 })).cases.map(({ caseId }) => caseId);

    it('are listed at the desk and in the state they are in, first due first', async () => {
      const store = await make();
      await store.insertCase(aCase({ caseId: 'LATER', dueAt: at + 2 }));
      await store.insertCase(aCase({ caseId: 'SOONER', dueAt: at + 1 }));
      await store.insertCase(aCase({ caseId: 'ELSEWHERE', deskId: 'west' }));
      expect(await listed(store, 'asia', 'queued')).toEqual(['SOONER', 'LATER']);
      await store.saveCase(aCase({ caseId: 'SOONER', state: 'claimed', version: 2 }));
      expect(await listed(store, 'asia', 'queued')).toEqual(['LATER']);
      expect(await listed(store, 'asia', 'claimed')).toEqual(['SOONER']);
      expect(await store.countCases('asia', 'queued', 10)).toBe(1);
    });

    it('are listed page by page without gaps or repeats', async () => {
      const store = await make();
      const ids = Array.from({ length: 7 }, (_, index) => `CASE-${index}`);
      for (const [index, caseId] of ids.entries())
        await store.insertCase(aCase({ caseId, dueAt: at + index }));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.listCases('asia', 'queued', {
          limit: 3,
          ...(after === undefined ? {} : { after }),
        });
        seen.push(...page.cases.map(({ caseId }) => caseId));
        after = page.next;
      } while (after !== undefined);
      expect(seen).toEqual(ids);
    });

    it('begin from the start when the page position is damaged or of another list', async () => {
      const store = await make();
      await store.insertCase(aCase({}));
      await store.insertCase(aCase({ caseId: 'OTHER', deskId: 'west' }));
      await store.insertCase(aCase({ caseId: 'OTHER-2', deskId: 'west' }));
      const west = await store.listCases('west', 'queued', { limit: 1 });
      for (const after of ['nonsense', '', west.next ?? 'missing']) {
        const { cases } = await store.listCases('asia', 'queued', { limit: 5, after });
        expect(cases).toHaveLength(1);
      }
    });

    it('are saved only over the version that was read: of two agents one wins', async () => {
      const store = await make();
      await store.insertCase(aCase({}));
      const claims = await Promise.all(
        ['ana', 'bo', 'cy'].map((agentId) =>
          store.saveCase(aCase({ state: 'claimed', version: 2, lease: { agentId, until: at } })),
        ),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('what is due', () => {
    it('is whatever open case or unsettled message has passed its instant, oldest first', async () => {
      const store = await make();
      await store.insertCase(aCase({ caseId: 'DUE', dueAt: at - 5 }));
      await store.insertCase(aCase({ caseId: 'NOT-YET', dueAt: at + 5 }));
      await store.insertCase(
        aCase({ caseId: 'RESOLVED', dueAt: at - 9, state: 'resolved', resolvedAt: at - 9 }),
      );
      await store.insertMessage(aMessage({ messageId: 'unrouted', dueAt: at - 7 }));
      await store.insertMessage(aMessage({ messageId: 'routed' }));
      const due = await store.listDue(at, 10);
      expect(due).toEqual([
        {
          kind: 'message',
          key: { conversationKey: aMessage().conversationKey, messageId: 'unrouted' },
          dueAt: at - 7,
        },
        { kind: 'case', caseId: 'DUE', dueAt: at - 5 },
      ]);
    });

    it('is limited to the oldest over all shards', async () => {
      const store = await make();
      for (let index = 0; index < 30; index++)
        await store.insertCase(aCase({ caseId: `C${index}`, dueAt: at - index }));
      const due = await store.listDue(at, 4);
      expect(due.map(({ dueAt }) => at - dueAt)).toEqual([29, 28, 27, 26]);
    });
  });

  describe('events', () => {
    const event = {
      conversationKey: aMessage().conversationKey,
      messageId: 'ev-1',
      direction: 'event',
      kind: 'edit',
      happenedAt: at,
      receivedAt: at,
      targets: ['1'],
      said: aMessage({ text: 'corrected' }),
      version: 1,
      dueAt: at + 1,
    } as const;

    it('are inserted once, saved over their version and due like messages', async () => {
      const store = await make();
      expect(await store.insertEvent(event)).toBe(true);
      expect(await store.insertEvent({ ...event, kind: 'delete' })).toBe(false);
      expect(await store.loadEvent(event)).toEqual(event);
      const key = { conversationKey: event.conversationKey, messageId: 'ev-1' };
      expect(await store.listDue(at + 1, 10)).toEqual([{ kind: 'message', key, dueAt: at + 1 }]);
      const { dueAt: _done, said: _applied, ...rest } = event;
      expect(await store.saveEvent({ ...rest, outcome: 'edited', version: 2 })).toBe(true);
      expect(await store.saveEvent({ ...event, version: 2 })).toBe(false);
      expect(await store.listDue(at + 1, 10)).toEqual([]);
    });

    it('are no messages: a conversation lists none of them', async () => {
      const store = await make();
      await store.insertEvent(event);
      await store.insertMessage(aMessage());
      expect(await store.listMessages(event.conversationKey, 10)).toEqual([aMessage()]);
    });
  });

  it('finds a sent message by the id its provider gave it, within its inbox', async () => {
    const store = await make();
    const id = `${'long/id#'.repeat(100)}`;
    const reference = {
      channel: 'whatsapp',
      inboxId: 'wa',
      providerMessageId: id,
      conversationKey: 'whatsapp#wa#1',
      messageId: 'out-1',
      sentAt: at,
    };
    expect(await store.insertReference(reference)).toBe(true);
    expect(await store.insertReference({ ...reference, messageId: 'out-2' })).toBe(false);
    expect(await store.loadReference('whatsapp', 'wa', id)).toEqual(reference);
    expect(await store.loadReference('whatsapp', 'other', id)).toBeUndefined();
  });

  it('gives an address to the contact that was first proved to have it', async () => {
    const store = await make();
    const alias = { address: 'whatsapp:wa:447700900123', contactId: 'A', provedAt: at };
    expect(await store.insertAlias(alias)).toBe(true);
    expect(await store.insertAlias({ ...alias, contactId: 'B' })).toBe(false);
    expect(await store.loadAlias(alias.address)).toEqual(alias);
    expect(await store.loadAlias('whatsapp:wa:447700900124')).toBeUndefined();
  });

  it('keeps conversations and contacts under the same rules', async () => {
    const store = await make();
    const inbox = { language: 'en', timeZone: 'UTC', segment: 'consumer' } as const;
    const conversation = {
      ...startConversation(aMessage(), inbox, { language: 'es', languageConfidence: 1 }),
      version: 1,
    };
    expect(await store.insertConversation(conversation)).toBe(true);
    expect(await store.insertConversation(conversation)).toBe(false);
    expect(await store.saveConversation({ ...conversation, language: 'pt', version: 2 })).toBe(true);
    expect(await store.saveConversation({ ...conversation, language: 'fr', version: 2 })).toBe(false);
    expect((await store.loadConversation(conversation.conversationKey))?.language).toBe('pt');
    expect(await store.loadConversation('telegram#bot#nobody')).toBeUndefined();
  });
};
