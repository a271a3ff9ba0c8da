/** So many addresses Cloudflare takes at a time, on every plan. */
const mostForCloudflare = 30;

/**
 * The bodies of requests to Cloudflare (`POST /zones/ZONE/purge_cache`) that make it forget
 * addresses.
 */
export function cloudflarePurges(addresses: readonly string[]): { files: string[] }[] {
  return Array.from({ length: Math.ceil(addresses.length / mostForCloudflare) }, (_, index) => ({
    files: addresses.slice(index * mostForCloudflare, (index + 1) * mostForCloudflare),
  }));
}

/**
 * The paths of requests to Fastly (`POST https://api.fastly.com/purge/HOST/PATH`), one an address.
 */
export function fastlyPurges(addresses: readonly string[]): string[] {
  return addresses.map((address) => `/purge/${address.replace(/^https?:\/\//, '')}`);
}
