import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdit, withoutContent, withReaction } from '../../lib/domain/change-message.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { aMessage } from '../world/a-message.ts';

const original = aMessage({ text: 'original' });
const edit = (number: number) => ({
  text: `text ${number}`,
  attachments: [],
  at: original.sentAt + number * 1_000,
});
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 9 });
const shown = ({ text, edits, editedAt }: InboundMessage) => ({ text, edits, editedAt });

describe('edits of a message', () => {
  it('end the same in whatever order they arrive, however often: nothing that was written is lost', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (order, repeated) => {
        const sorted = [...order].sort((one, other) => one - other);
        const apply = (list: readonly number[]) =>
          list.reduce((message, number) => withEdit(message, edit(number)), original);
        const inOrder = apply(sorted);
        expect(shown(apply(repeated ? [...order, ...order] : order))).toEqual(shown(inOrder));
        expect(inOrder.edits?.map(({ text }) => text)).toEqual([
          'original',
          ...sorted.slice(0, -1).map((number) => `text ${number}`),
        ]);
      }),
    );
  });

  it('keep the files that lie in our bucket already', () => {
    const file = { name: 'a.jpg', type: 'image/jpeg', providerRef: 'ref', objectKey: 'key' };
    const { objectKey: _none, ...named } = file;
    const changed = { ...edit(1), attachments: [named, { ...named, providerRef: 'new' }] };
    const edited = withEdit({ ...original, attachments: [file] }, changed);
    expect(edited.attachments).toEqual([file, { ...named, providerRef: 'new' }]);
    expect(withEdit({ ...original, attachments: [file] }, edit(1)).attachments).toEqual([file]);
  });

  it('are bounded, the newest stay', () => {
    const many = Array.from({ length: 40 }, (_, index) => edit(index + 1));
    const edited = many.reduce((message, next) => withEdit(message, next), original);
    expect(edited.edits).toHaveLength(10);
    expect(edited.edits?.at(-1)?.text).toBe('text 39');
  });
});

describe('a message taken back', () => {
  it('keeps nothing of what it said, and waits no longer for its files', () => {
    const whole = aMessage({
      ...{ text: 'secret', fullText: 'secret', raw: 'secret', subject: 'secret', rawKey: 'secret' },
      attachments: [{ name: 'secret', type: 'x', providerRef: 'secret' }],
      edits: [{ at: 1, text: 'secret' }],
      mediaPending: true,
      dueAt: 5,
    });
    const taken = withoutContent(whole, original.sentAt + 1);
    expect(JSON.stringify(taken)).not.toContain('secret');
    expect(taken.dueAt).toBeUndefined();
    expect(withEdit(taken, edit(9))).toBe(taken);
    expect(withoutContent(taken, original.sentAt + 2)).toBe(taken);
  });
});

describe('reactions', () => {
  it('end with the newest of each person in whatever order they arrive', () => {
    const reactions = [1, 2, 3].map((number) => ({ by: 'ana', emoji: `e${number}`, at: number }));
    fc.assert(
      fc.property(fc.shuffledSubarray(reactions, { minLength: 3 }), (order) => {
        const message = order.reduce(withReaction<InboundMessage>, original);
        expect(message.reactions).toEqual([reactions[2]]);
      }),
    );
  });
});
