import { gunzipSync } from 'node:zlib';
import {
  recomputeStandings,
  type Recomputation,
  type DataKind,
} from '../../src/site/formats/json/recomputeStandings.ts';
import { formats } from '../../src/site/formats/registry.ts';
import { singleSpaces } from './unpublished.ts';
import type { Naming, Place } from './deadLinks.ts';
import { partsOfPage } from './partsOfPage.ts';
import { pathOfPage } from './siteFiles.ts';

/** A file of a built site, read as what it is by its ending. */
export interface SiteFile extends Naming {
  /** The words in it, with single spaces; none of a stylesheet or a picture. */
  text: string;
  faults: string[];
  /** Of a file of data that holds claims. */
  recomputed?: Recomputation;
}

export function readSiteFile(file: string, bytes: Buffer, { site, base }: Place): SiteFile {
  const path = pathOfPage(file);
  const ending = /(?:^_\w+|\.\w+)$/.exec(file)?.[0] ?? '';
  if (ending === '.html') {
    const { urls, ids, text, faults } = partsOfPage(bytes.toString());
    return {
      path,
      urls,
      ids,
      text: singleSpaces(text),
      faults: faults.map((fault) => `${file}:${fault}`),
    };
  }
  if (ending === '.css') return { path, urls: urlsOfStyle(bytes.toString()), text: '', faults: [] };
  if (ending === '.pf_fragment') return { path, urls: [], ...wordsOfIndex(file, bytes) };
  if (!ending.startsWith('_') && !textEndings.has(ending))
    return { path, urls: [], text: '', faults: [] };
  const text = bytes.toString();
  const urls = site === undefined || ending === '.js' ? [] : ownAddresses(text, site + base);
  return {
    path,
    urls,
    ...(ending === '.json'
      ? { ...wordsOfJson(file, text), ...standingsOf(file, text) }
      : { text: singleSpaces(plain(text)), faults: [] }),
  };
}

/** The endings of files that are text, besides pages and styles. */
const textEndings = new Set([
  '.svg',
  '.webmanifest',
  ...formats.map(({ ending }) => `.${ending.split('.').at(-1)}`),
]);

function urlsOfStyle(text: string): string[] {
  return [...text.matchAll(/url\((["']?)(?!data:)([^"')]+)\1\)/g)].map((match) => match[2]!);
}

/**
 * The words of one thing in the search index: they are packed, and a word of Pagefind's stands
 * before them.
 */
function wordsOfIndex(file: string, bytes: Buffer): Pick<SiteFile, 'text' | 'faults'> {
  try {
    const text = gunzipSync(bytes).toString();
    return wordsOfJson(file, text.slice(text.indexOf('{')));
  } catch (error) {
    return { text: '', faults: [`${file} cannot be unpacked: ${(error as Error).message}`] };
  }
}

function wordsOfJson(file: string, text: string): Pick<SiteFile, 'text' | 'faults'> {
  const words: string[] = [];
  try {
    JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string') words.push(singleSpaces(value));
      return value;
    });
    return { text: words.join('\n'), faults: [] };
  } catch (error) {
    return { text, faults: [`${file} is no JSON: ${(error as Error).message}`] };
  }
}

function standingsOf(file: string, text: string): { recomputed?: Recomputation } {
  const kind: DataKind | undefined =
    file === 'data/claims.json'
      ? 'claims'
      : /^claims\/[^/.]+\.json$/.test(file)
        ? 'claim'
        : /^articles\/[^/.]+\.json$/.test(file)
          ? 'article'
          : undefined;
  try {
    return kind ? { recomputed: recomputeStandings(JSON.parse(text), kind) } : {};
  } catch {
    // That it is no JSON is said already.
    return {};
  }
}

/**
 * The addresses below the site's own that stand somewhere in a text, as a sitemap's and a feed's
 * do.
 */
function ownAddresses(text: string, own: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/https?:\/\/[^\s"'<>\\(){},]*[^\s"'<>\\(){},.;:!?]/g)]
        .map((match) => plain(match[0]))
        .filter((url) => url.startsWith(own)),
    ),
  ];
}

/** A text with the signs that XML and HTML write otherwise. */
function plain(text: string): string {
  const signs: { [name: string]: string } = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&apos;': "'",
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (name) => signs[name]!);
}
