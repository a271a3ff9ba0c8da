import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Releases } from '../releases.ts';
import type { Place } from '../deadLinks.ts';
import { changedPaths } from './changedFiles.ts';
import { newItems, postsOf, type FeedItem } from './posts.ts';
import { cloudflarePurges, fastlyPurges } from './purges.ts';

/** The folder for what followers and caches are told of a release. */
export function announcementOf(to: string, release: string): string {
  return join(to, 'announce', release);
}

/**
 * Writes what followers and caches can be told of a release, beside the releases, where no web
 * server shows it: the addresses that changed, the same for Cloudflare and Fastly, and what is new
 * as posts. Without the address of the site, only the paths. Nothing is sent.
 */
export function writeAnnouncement(
  releases: Releases,
  { before, name, place, at }: { before: string | undefined; name: string; place: Place; at: Date },
): void {
  const dir = announcementOf(releases.dir, name);
  mkdirSync(dir, { recursive: true });
  const old = before === undefined ? new Map<string, string>() : releases.files(before);
  const paths = changedPaths(old, releases.files(name)).map((path) => place.base + path.slice(1));
  const { site } = place;
  const addresses = paths.map((path) => (site === undefined ? path : new URL(path, site).href));
  write(dir, 'changed.txt', addresses.map((address) => `${address}\n`).join(''));
  if (site !== undefined) {
    write(dir, 'cloudflare.json', json(cloudflarePurges(addresses)));
    write(
      dir,
      'fastly.txt',
      fastlyPurges(addresses)
        .map((path) => `${path}\n`)
        .join(''),
    );
  }
  const [was, is] = [before, name].map((release) => feedIn(releases, release));
  const time = at.toISOString();
  // Of the first release everything would be new.
  const items = before === undefined ? [] : newItems(was!.items, is!.items);
  write(dir, 'posts.json', json(items.map((item) => postsOf(item, is!.language ?? 'en', time))));
  forget(releases);
}

/** What the feed of a release says; of one without, nothing. */
function feedIn(
  releases: Releases,
  name: string | undefined,
): { language?: string; items: FeedItem[] } {
  const path = name === undefined ? '' : join(releases.path(name), 'feed.json');
  return name !== undefined && existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { language?: string; items: FeedItem[] })
    : { items: [] };
}

/** Removes what is said of releases that are gone. */
function forget(releases: Releases): void {
  const all = new Set(releases.all());
  const dir = join(releases.dir, 'announce');
  for (const name of readdirSync(dir).filter((each) => /^\d+-[\da-f]{8}$/.test(each)))
    if (!all.has(name)) rmSync(join(dir, name), { recursive: true });
}

function write(dir: string, name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
