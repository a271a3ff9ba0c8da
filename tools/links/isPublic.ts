import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * Whether every address that a host's name stands for is on the public internet. A name that stands
 * for none counts as public: asking says what is wrong with it.
 */
export async function isPublic({ hostname }: URL): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return !isInside(host);
  if (/(^|\.)localhost$/.test(host)) return false;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  return !addresses.some(({ address }) => isInside(address));
}

function isInside(address: string): boolean {
  // ::ffff:10.0.0.1 is 10.0.0.1, which BlockList knows.
  return inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Networks that are no part of the public internet (the special-purpose registries of IANA). */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');
