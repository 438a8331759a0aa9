import { expect, it } from 'vitest';
import { networkOf } from '../../lib/domain/network.ts';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:DB8::7:8', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0007::1', '2001:db8:0:7::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('uses of %s are counted for %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
