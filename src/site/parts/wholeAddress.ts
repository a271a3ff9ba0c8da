import type { Site, Thing } from '../../core/model/model.ts';
import { addressOf } from './addressOf.ts';
import type { Edition } from './edition.ts';

/**
 * An address with the site in front: `https://site.example/claims/x/`. Where the site has no
 * address of its own, the path as it is.
 */
export function wholeAddress(
  path: string,
  { record: { site } }: { record: { site: Pick<Site, 'address'> } },
): string {
  return site.address === undefined ? path : new URL(path, site.address).href;
}

/** The address of a thing's page, as whole as the site's own is known. */
export function wholeAddressOf(thing: Thing, edition: Edition): string {
  return wholeAddress(addressOf(thing, edition), edition);
}
