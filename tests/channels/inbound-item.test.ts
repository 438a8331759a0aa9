import { describe, expect, it } from 'vitest';
import { instantOf, instantOfSeconds, toItem } from '../../lib/channels/inbound-item.ts';
import { storableId } from '../../lib/domain/ids.ts';

const draft = { kind: 'message', dedupe: 'd', conversation: 'c' } as const;

describe('an item', () => {
  it('has no field without a value', () => {
    expect(toItem({ ...draft, from: { address: 'a', name: undefined }, locale: undefined })).toEqual({
      ...draft,
      contentType: 'text',
      text: '',
      attachments: [],
      from: { address: 'a' },
    });
  });

  it('can be written as UTF-8 whatever came in', () => {
    const item = toItem({ ...draft, text: 'half \ud83d pair', from: { address: '\udc00', name: '\ud800' } });
    expect(item).toMatchObject({ text: 'half \ufffd pair', from: { address: '\ufffd', name: '\ufffd' } });
  });

  it('has ids that fit keys, object names and queue messages', () => {
    expect(storableId('客户-9/1')).toBe('客户-9/1');
    for (const id of ['', 'a\nb', '\ufffe', '\ud800', '客'.repeat(40), 'x'.repeat(301)]) {
      expect(storableId(id)).toMatch(/^sha256-[0-9a-f]{64}$/);
    }
    expect(storableId('x'.repeat(301))).not.toBe(storableId('x'.repeat(302)));
  });
});

describe('a provider’s time stamp', () => {
  it('is taken in milliseconds or seconds, as number or text', () => {
    expect(instantOf(1_772_442_000_123)).toBe(1_772_442_000_123);
    expect(instantOf('1772442000123')).toBe(1_772_442_000_123);
    expect(instantOfSeconds('1772442000')).toBe(1_772_442_000_000);
    expect(instantOfSeconds('1772442000.123456')).toBe(1_772_442_000_123);
  });

  it('is dropped where it cannot be an instant', () => {
    for (const stamp of [undefined, '', 'soon', 0, -1, 1.5, 1e300, '4977069964384421269', Number.NaN]) {
      expect(instantOf(stamp)).toBeUndefined();
    }
    for (const stamp of [undefined, 'x', 1e300, -5]) expect(instantOfSeconds(stamp)).toBeUndefined();
  });
});
