import type { Edition } from './edition.ts';

/** An address with the site in front: `https://site.example/claims/x/`. Where the site has no address of its own, the path as it is. */
export function wholeAddress(path: string, { record: { site } }: Edition): string {
  return site.address === undefined ? path : new URL(path, site.address).href;
}
