import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcementOf } from './writeAnnouncement.ts';

/** So long a hub may take, in milliseconds. */
const patience = 20_000;

/**
 * Tells a WebSub hub which feeds changed with a release (https://www.w3.org/TR/websub/#publishing),
 * one request for each. What the hub did not take, a sentence each; nothing is tried again.
 */
export async function announce(hub: string, to: string, release: string): Promise<string[]> {
  const changed = readFileSync(join(announcementOf(to, release), 'changed.txt'), 'utf8').split(
    '\n',
  );
  const feeds = changed.filter((address) =>
    /^https?:.*(?:\.atom|\.rss|\/feed\.json)$/.test(address),
  );
  const failed: string[] = [];
  for (const feed of feeds) {
    const why = await tell(hub, feed);
    if (why !== undefined) failed.push(`The hub ${hub} did not take ${feed} (${why}).`);
    // A hub that does not answer would hold up each of the others as long.
    if (why === 'no answer') break;
  }
  return failed;
}

async function tell(hub: string, feed: string): Promise<string | undefined> {
  try {
    const { ok, status } = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }),
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    return ok ? undefined : String(status);
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no answer' : 'the connection failed';
  }
}
