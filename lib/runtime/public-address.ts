import { BlockList, isIPv4, isIPv6 } from 'node:net';

// https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
const notPublic4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

// Only 2000::/3 is global unicast; within it, what carries an IPv4 address or leads nowhere public.
const notPublic6: readonly (readonly [string, number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

// Two lists: in one, networks of version 6 would catch addresses of version 4 in their mapped form.
const blocked4 = new BlockList();
const blocked6 = new BlockList();
for (const [network, prefix] of notPublic4) blocked4.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of notPublic6) blocked6.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address belongs to the public internet: not to this machine, its network, or its cloud's metadata. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !blocked4.check(address, 'ipv4');
  return isIPv6(address) && !blocked6.check(address, 'ipv6');
};
