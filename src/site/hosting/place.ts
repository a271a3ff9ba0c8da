import { mediaTypes } from '../formats/mediaTypes.ts';

/** Where a site stands. */
export interface Place {
  /** The path below which it is served, with a slash at both ends. */
  base: string;
  /** The name of its host. */
  host: string;
}

/**
 * The folder of `npm run publish -- --to DIR` in what is made for our own servers; `current` in it
 * is what readers get.
 */
export const releases = '/srv/sourceline';

const { md, csv, atom, rss, bib, ris } = mediaTypes;
/** What servers do not know by a file's ending, or know otherwise. */
export const contentTypes: { readonly [ending: string]: string } = { md, csv, atom, rss, bib, ris };

/** A pattern as servers write it, where a slash is a letter like others. */
export function sourceOf({ source }: RegExp): string {
  return source.replaceAll('\\/', '/');
}
