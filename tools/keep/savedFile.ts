import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { utcSeconds } from '../../src/core/dates/utcSeconds.ts';
import type { Source } from '../../src/core/model/model.ts';
import { readWarc, type KeptPage } from '../../src/integration/captures/readWarc.ts';
import { kindOf } from '../../src/integration/captures/wordsOf.ts';
import type { ToKeep } from './warcOf.ts';

/** By the ending of a saved file, its media type. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  mhtml: 'multipart/related',
  mht: 'multipart/related',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/**
 * The page of a source that an editor has saved, or why it is none. `now` is the time of a file
 * that does not say by itself when it was kept.
 */
export async function savedPage(
  path: string,
  source: Source,
  now: Date,
): Promise<ToKeep | { why: string }> {
  const ending = /\.(warc\.gz|[a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const bytes = readFileSync(path);
  if (/^warc/.test(ending)) return await pageOf([bytes], source);
  if (ending === 'wacz') return await pageOf(archivesIn(bytes), source);
  const type = types[ending];
  if (type === undefined)
    return { why: `It is none of .html, .mhtml, .pdf, .txt, .warc, .warc.gz and .wacz.` };
  if (kindOf({ type, bytes }) === undefined)
    return { why: `It is called .${ending}, and does not hold that.` };
  const at = utcSeconds(now);
  return { url: addressesOf(source)[0] ?? `urn:source:${source.id}`, at, type, bytes };
}

/** A WACZ is a ZIP with archives in it (https://specs.webrecorder.net/wacz/1.1.1/). */
function archivesIn(bytes: Uint8Array): Uint8Array[] {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^archive\/.*\.warc(?:\.gz)?$/.test(name),
  });
  return Object.values(files);
}

async function pageOf(
  archives: readonly Uint8Array[],
  source: Source,
): Promise<KeptPage | { why: string }> {
  const wanted = new Set(addressesOf(source).map(plainAddress));
  const all: KeptPage[] = [];
  for (const archive of archives) {
    const { pages, fault } = await readWarc(archive);
    if (fault !== undefined) return { why: `It ${fault}` };
    all.push(...pages);
  }
  const readable = all.filter((page) => kindOf(page) !== undefined);
  const found = readable.findLast(({ url }) => wanted.has(plainAddress(url)));
  if (found) return found;
  const there = readable.slice(0, 5).map(({ url }) => url);
  return {
    why: `It holds no page at ${addressesOf(source).join(' or ') || 'an address that the source names'}${there.length > 0 ? `; it holds ${there.join(', ')}` : ''}.`,
  };
}

/** The addresses of a source's page, its own first. */
export function addressesOf({ url, seenIn, archived }: Source): string[] {
  return [url, seenIn?.url, archived].filter((each) => each !== undefined);
}

/** `plainAddress('https://www.x.example/a/#b')` //=> 'x.example/a' */
function plainAddress(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
