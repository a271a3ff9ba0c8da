import { parseInline } from '../markdown/parseMarkdown.ts';
import { linksIn } from '../markdown/links.ts';
import type { Path } from '../markdown/parsedFile.ts';
import type { Place } from '../markdown/problem.ts';
import { parseWhen } from '../dates/parseWhen.ts';
import type { Day } from '../dates/when.ts';
import type { AnyEntry, Kind } from './entry.ts';

/** An address outside the content, with everywhere it is named. */
export interface Outgoing {
  /** Without a fragment: what a server is asked for. */
  url: string;
  mentions: Mention[];
}

/** A place that names it. */
export interface Mention extends Place {
  file: string;
  collection: Kind;
  id: string;
  /** The copy in an archive that this file names already. */
  archived?: string;
  /** The day as of which a copy of it would be wanted. */
  day?: Day;
}

/**
 * Every web address that files name, in front matter and in prose, in the order in which they are
 * met. The site's own is none; and what stands in a quotation is no link.
 */
export function outgoingOf(entries: readonly AnyEntry[]): Outgoing[] {
  const all = new Map<string, Outgoing>();
  for (const entry of entries) {
    for (const { url, place } of [
      ...inFrontMatter(entry, entry.parsed.frontMatter?.value, []),
      ...inBody(entry),
    ]) {
      const address = URL.parse(url);
      if (!address || !/^https?:$/.test(address.protocol)) continue;
      address.hash = '';
      const found = all.get(address.href) ?? { url: address.href, mentions: [] };
      found.mentions.push({
        file: entry.file,
        ...place,
        collection: entry.collection,
        id: entry.id,
        ...aboutSource(entry, url),
      });
      all.set(address.href, found);
    }
  }
  return [...all.values()];
}

interface Named {
  url: string;
  place: Place;
}

function inBody({ parsed }: AnyEntry): Named[] {
  return linksIn(parsed.tree).flatMap(({ url, place }) => (place ? [{ url, place }] : []));
}

function inFrontMatter(entry: AnyEntry, value: unknown, path: Path): Named[] {
  if (typeof value === 'string') return inText(entry, value, path);
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value).filter(
        ([key]) => !(notLinked.includes(key) || (entry.collection === 'site' && key === 'address')),
      );
  return steps.flatMap(([step, each]) => inFrontMatter(entry, each, [...path, step]));
}

const notLinked = ['quote', 'original', 'was'];

/** A text that is an address, or that links some. */
function inText({ parsed }: AnyEntry, text: string, path: Path): Named[] {
  const map = parsed.frontMatter;
  if (!map || !/https?:/.test(text)) return [];
  if (/^https?:\S+$/.test(text)) return [{ url: text, place: map.placeOf(path) }];
  return linksIn(parseInline(text)).map(({ url, place }) => ({
    url,
    place: map.placeWithin(path, url, (place?.column ?? 1) - 1),
  }));
}

function aboutSource(
  { collection, data }: AnyEntry,
  url: string,
): Pick<Mention, 'archived' | 'day'> {
  if (collection !== 'sources' || url === data.archived) return {};
  const read = parseWhen(data.published);
  return {
    ...(data.archived !== undefined && { archived: data.archived }),
    ...('when' in read && { day: read.when.first }),
  };
}
