import { describe, expect, it } from 'vitest';
import {
  type MarkReport,
  reasonNotToWrite,
  unmarked,
  withoutBounce,
  withReport,
} from '../../lib/domain/address-mark.ts';

const report = (over: Partial<MarkReport> = {}): MarkReport => ({
  kind: 'bounced',
  at: 1_000,
  reason: '5.1.1',
  key: 'r1',
  ...over,
});
const bounced = withReport(unmarked('Ana@Mail.example'), report());
const complained = withReport(bounced, report({ kind: 'complained', key: 'r2', at: 2_000, reason: 'abuse' }));

describe('an address', () => {
  it('is good until something is known against it', () => {
    expect(reasonNotToWrite(undefined)).toBeUndefined();
    expect(reasonNotToWrite(unmarked('a@b.example'))).toBeUndefined();
    expect(reasonNotToWrite(bounced)).toContain('5.1.1');
  });

  it('is the same whatever its letters are', () => {
    expect(bounced.address).toBe('ana@mail.example');
  });

  it('counts each happening once', () => {
    expect(withReport(bounced, report())).toBe(bounced);
    expect(withReport(bounced, report({ key: 'r9', at: 500 })).bounced).toEqual({
      at: 1_000,
      reason: '5.1.1',
      count: 2,
    });
  });

  it('whose owner writes again has a working mailbox, and bounces from before count no more', () => {
    const heard = withoutBounce(bounced, 3_000);
    expect(reasonNotToWrite(heard)).toBeUndefined();
    expect(withReport(heard, report({ key: 'r3', at: 2_500 }))).toBe(heard);
    expect(reasonNotToWrite(withReport(heard, report({ key: 'r4', at: 3_500 })))).toBeDefined();
    expect(withoutBounce(bounced, 900)).toBe(bounced);
  });

  it('whose owner complained stays unwritten to, whatever they write', () => {
    expect(reasonNotToWrite(withoutBounce(complained, 3_000))).toContain('spam');
  });
});
