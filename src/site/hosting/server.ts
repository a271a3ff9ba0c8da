import { formats } from '../formats/registry.ts';

/** The address at which a site is served. */
export interface SiteLocation {
  /** The path below which it is served, with a slash at both ends. */
  base: string;
  /** The name of its host. */
  host: string;
}

/**
 * The folder of `npm run publish -- --to DIR` in the configurations of our own servers; they serve
 * `current` in it.
 */
export const releasesFolder = '/srv/sourceline';

/** The media types, by ending, that servers do not know or know differently. */
export const contentTypes: { readonly [ending: string]: string } = Object.fromEntries(
  formats
    .filter(({ unknownToServers }) => unknownToServers)
    .map(({ ending, mediaType }) => [ending, mediaType]),
);
