import { describe, expect, it } from 'vitest';
import { correspondentOf, unknownCorrespondent, withoutTag } from '../../lib/domain/correspondent.ts';

describe('an address without its tag', () => {
  it.each([
    ['support+abc@x.example', 'support@x.example'],
    ['a+b+c@x.example', 'a@x.example'],
    ['support@x.example', 'support@x.example'],
    ['support@x+y.example', 'support@x+y.example'],
    ['"a+b@c"+d@x.example', '"a+b@c"@x.example'],
    ['+tag', '+tag'],
    ['', ''],
  ])('of %j is %j', (address, mailbox) => {
    expect(withoutTag(address)).toBe(mailbox);
  });

  it('is told in linear time', () => {
    const began = process.cpuUsage().user;
    withoutTag('+'.repeat(500_000));
    expect((process.cpuUsage().user - began) / 1_000).toBeLessThan(1_000);
  });
});

describe('a correspondent', () => {
  it('is one, whatever its tag and letters', () => {
    expect(correspondentOf('Ana+1@X.example')).toBe(correspondentOf('ana+2@x.example'));
  });

  it('without an address is counted with all others', () => {
    expect(correspondentOf('unknown-1')).toBe(unknownCorrespondent);
  });
});
