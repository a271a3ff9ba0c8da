import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * The addresses that a host's name stands for, when all of them are on the public internet; nothing
 * when one is not. A name that stands for none has none.
 * What is asked then connects to these: a name may stand for others a moment later.
 */
export async function publicAddresses(
  { hostname }: URL,
  resolve: (host: string) => Promise<LookupAddress[]> = resolveAll,
): Promise<LookupAddress[] | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family === 0 && /(^|\.)localhost\.?$/.test(host)) return undefined;
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  return addresses.some(({ address }) => isInside(address)) ? undefined : addresses;
}

async function resolveAll(host: string): Promise<LookupAddress[]> {
  return await lookup(host, { all: true }).catch(() => []);
}

function isInside(address: string): boolean {
  if (isIP(address) === 4) return inside.check(address, 'ipv4');
  // ::ffff:10.0.0.1 is 10.0.0.1, which BlockList knows.
  if (mapped.check(address, 'ipv6')) return inside.check(address, 'ipv6');
  return !global.check(address, 'ipv6') || inside.check(address, 'ipv6');
}

const mapped = listOf('ipv6', ['::ffff:0:0/96']);
/**
 * All that is given out of IPv6. Compatible addresses (::/96), NAT64, site-local ones and others
 * are not.
 */
const global = listOf('ipv6', ['2000::/3']);

/** Networks that are no part of the public internet (the special-purpose registries of IANA). */
const inside = listOf(
  'ipv4',
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3'.split(
    ' ',
  ),
);
// Of what is given out: protocols, Teredo, benchmarks and ORCHID; documentation; 6to4.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

function listOf(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, bits] = network.split('/');
    list.addSubnet(address!, Number(bits), family);
  }
  return list;
}
