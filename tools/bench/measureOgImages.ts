import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../tests/fixtures/newsroom/content.ts';
import { readRecord } from '../../src/core/model/readRecord.ts';
import { ogImageViews } from '../../src/site/formats/ogImage/ogImages.ts';
import { makeOgImages } from '../../src/integration/ogImages/makeOgImages.ts';

/**
 * Prints how long the pictures of so many made-up claims take: all of them, again with nothing
 * changed, and again with one changed.
 */
export async function measureOgImages(claims: number): Promise<void> {
  const place = join('.build', `cards-${process.pid}`);
  const { record } = readRecord(contentOf(Math.ceil(claims / 7)));
  const cards = ogImageViews({ record, base: '/' })
    .filter(({ is }) => is === 'claim')
    .slice(0, claims);
  const edited = cards.map((card, i) =>
    i === 0 ? { ...card, title: `${card.title} again` } : card,
  );
  try {
    for (const [name, all] of Object.entries({
      'all cards': cards,
      'none changed': cards,
      'one changed': edited,
    })) {
      const start = performance.now();
      const { drawn } = await makeOgImages(all, join(place, 'site'), join(place, 'kept'));
      const time = performance.now() - start;
      console.log(
        `${name.padEnd(14)} ${(time / 1000).toFixed(1)} s for ${all.length}, ${(time / all.length).toFixed(1)} ms each; ${drawn} drawn`,
      );
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
