import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReplyAddress, signedReplyAddress } from '../../../lib/channels/email/reply-address.ts';
import { deriveId } from '../../../lib/domain/ids.ts';

const caseId = deriveId(['case', 'x']);
const address = signedReplyAddress('support@acme.example', caseId, 'key-1');

describe('signed reply address', () => {
  it('names its case to whoever has the key, also an older one', () => {
    expect(readReplyAddress(address, ['key-1'])).toBe(caseId);
    expect(readReplyAddress(address, ['key-2', 'key-1'])).toBe(caseId);
    expect(readReplyAddress(address, ['key-2'])).toBeUndefined();
    expect(readReplyAddress(address, [])).toBeUndefined();
  });

  it('survives a change of case on the way, and fits a local part', () => {
    expect(readReplyAddress(address.toUpperCase(), ['key-1'])).toBe(caseId);
    expect(address).toBe(address.toLowerCase());
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  });

  it('refuses every other token', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 31 }),
        fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
        (index, letter) => {
          const start = address.indexOf('+') + 1 + index;
          const changed = address.slice(0, start) + letter + address.slice(start + 1);
          expect(readReplyAddress(changed, ['key-1'])).toBe(changed === address ? caseId : undefined);
        },
      ),
    );
    expect(readReplyAddress('support@acme.example', ['key-1'])).toBeUndefined();
    expect(readReplyAddress(`support+${caseId}@acme.example`, ['key-1'])).toBeUndefined();
  });

  it('says which mailbox leaves no room for a token', () => {
    expect(() => signedReplyAddress(`${'a'.repeat(40)}@acme.example`, caseId, 'k')).toThrow(
      /1 to 31 characters/,
    );
  });
});
