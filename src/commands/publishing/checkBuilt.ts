import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { singleSpaces, type Unpublished } from '../../site/unpublished.ts';
import { deadLinks, type Naming, type Place } from './deadLinks.ts';
import { partsOfPage } from './partsOfPage.ts';
import { pathOfPage, siteFiles } from './siteFiles.ts';

/** What was found in a built site: what is wrong, a line each, and how much was looked at. */
export interface Checked {
  faults: string[];
  files: number;
  pages: number;
  links: number;
}

/** Looks at a built site itself, whoever built it: whether every page parses and every link in it leads somewhere, and whether anything in it is unpublished. */
export function checkBuilt(dir: string, place: Place, unpublished: readonly Unpublished[]): Checked {
  const { files } = siteFiles(dir), namings: Naming[] = [];
  const faults = [
    ...['index.html', '404.html'].filter(page => !files.includes(page)).map(page => `There is no ${page}.`),
    ...unpublished.filter(({ address }) => files.some(file => `/${file}`.startsWith(address) || `/${file}` === `${address.slice(0, -1)}.json`)).map(({ address }) => `${address} is there, and it is a draft's.`),
  ];
  for (const path of files) {
    const read = readPart(path, readFileSync(join(dir, path)), place);
    namings.push(read);
    faults.push(...read.faults);
    const words = unpublished.length > 0 ? singleSpaces(read.text) : '';
    for (const { sentences } of unpublished) faults.push(...sentences.filter(sentence => words.includes(sentence)).map(sentence => `${path} has words of a draft: "${sentence}"`));
  }
  faults.push(...deadLinks(namings, files, place).map(link => `This leads nowhere: ${link}`));
  return { faults, files: files.length, pages: files.filter(isPage).length, links: namings.reduce((sum, { urls }) => sum + urls.length, 0) };
}

interface Part extends Naming {
  text: string;
  faults: string[];
}

/** A file as what it is by its ending. */
function readPart(file: string, bytes: Buffer, { site, base }: Place): Part {
  const path = pathOfPage(file);
  if (isPage(file)) {
    const parts = partsOfPage(bytes.toString());
    return { path, ...parts, faults: parts.faults.map(fault => `${file}:${fault}`) };
  }
  if (file.endsWith('.pf_fragment')) return { path, urls: [], ...wordsOfIndex(file, bytes) };
  const text = bytes.toString();
  if (file.endsWith('.css')) return { path, urls: [...text.matchAll(/url\((["']?)(?!data:)([^"')]+)\1\)/g)].map(match => match[2]!), text: '', faults: [] };
  const named = site && /\.(json|xml|txt)$|^_\w+$/.test(file) ? ownAddresses(text, site + base) : [];
  if (file.endsWith('.json')) return { path, urls: named, ...wordsOfJson(file, text) };
  return { path, urls: named, text: plain(text), faults: [] };
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** The words of one thing in the search index: they are packed, and a word stands before them. */
function wordsOfIndex(file: string, bytes: Buffer): { text: string; faults: string[] } {
  try {
    const text = gunzipSync(bytes).toString();
    return wordsOfJson(file, text.slice(text.indexOf('{')));
  } catch (error) {
    return { text: '', faults: [`${file} cannot be unpacked: ${(error as Error).message}`] };
  }
}

function wordsOfJson(file: string, text: string): { text: string; faults: string[] } {
  const words: string[] = [];
  try {
    JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string') words.push(plain(value));
      return value;
    });
    return { text: words.join('\n'), faults: [] };
  } catch (error) {
    return { text, faults: [`${file} is no JSON: ${(error as Error).message}`] };
  }
}

/** The addresses below the site's own that stand somewhere in a text, as a sitemap's do. */
function ownAddresses(text: string, own: string): string[] {
  return [...new Set([...text.matchAll(/https?:\/\/[^\s"'<>\\)]+/g)].map(match => plain(match[0])).filter(url => url.startsWith(own)))];
}

/** A text with the signs that XML and HTML write otherwise. */
function plain(text: string): string {
  const signs: { [name: string]: string } = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&apos;': '\'', '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, name => signs[name]!);
}
