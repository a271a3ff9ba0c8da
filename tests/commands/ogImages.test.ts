import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ogImageDrawer } from '../../src/integration/ogImages/drawOgImage.ts';
import { makeOgImages } from '../../src/integration/ogImages/makeOgImages.ts';
import { drawable } from '../../src/site/formats/ogImage/drawable.ts';
import { missingLetters } from '../../src/integration/ogImages/typefaces.ts';
import { findImagesWithoutRoom } from '../../src/integration/ogImages/checkOgImages.ts';
import { checkRoom } from '../../src/site/formats/ogImage/checkRoom.ts';
import { ogImageViews } from '../../src/site/formats/ogImage/ogImages.ts';
import type { OgImageView } from '../../src/site/formats/ogImage/ogImageView.ts';
import { contentWith, readContent } from '../support/content.ts';
import { editionOf } from '../support/content.ts';

const place = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(place, { recursive: true }));

/** What a build with these cards leaves, by file, and how many it drew. */
async function build(cards: readonly OgImageView[], site: string, kept: string) {
  const { drawn } = await makeOgImages(cards, join(place, site), join(place, kept));
  const files = readdirSync(join(place, site), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .sort();
  return {
    drawn,
    pictures: Object.fromEntries(
      files.map((file) => [file, readFileSync(join(place, site, file)).toString('base64')]),
    ),
  };
}

test('a second build draws only what shows an edited claim, leaves the same bytes as a clean one, and keeps for a day what it does not show', async () => {
  const before = ogImageViews(editionOf(''));
  const after = ogImageViews(
    editionOf(
      '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n---\n',
    ),
  );
  expect((await build(before, 'first', 'kept')).drawn).toBe(6);
  const second = await build(after, 'second', 'kept');
  const clean = await build(after, 'clean', 'kept-clean');
  expect(second.drawn).toBe(4);
  expect(clean.drawn).toBe(6);
  expect(second.pictures).toEqual(clean.pictures);
  const kept = () => readdirSync(join(place, 'kept')).sort();
  const clear = readdirSync(join(place, 'kept-clean')).sort();
  expect(kept().length).toBeGreaterThan(clear.length);
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of kept()) utimesSync(join(place, 'kept', name), old, old);
  expect((await build(after, 'third', 'kept')).drawn).toBe(0);
  expect(kept()).toEqual(clear);
});

test('a card is 1200 by 630, whether its headline is a word or four hundred letters', async () => {
  const draw = await ogImageDrawer();
  const [card] = ogImageViews(editionOf('')).filter(({ is }) => is === 'article');
  const titled = (title: string) => draw({ ...card!, title });
  for (const title of [
    'War',
    'What is known and what is not, '.repeat(6) + 'to the end of it',
    `On the ${'x'.repeat(60)} word`,
    'x'.repeat(400),
  ]) {
    const picture = Buffer.from(await titled(title));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('what has no room on a card is told by the check, at its place, without drawing', async () => {
  const long = 'x'.repeat(400);
  const claim = (text: string, why = '') =>
    `=== claims/they-spoke.md\n---\nclaim: ${text}\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n${why}---\n`;
  const told = async (text: string) => {
    const { linked } = readContent(contentWith(text));
    return checkRoom(
      linked,
      await findImagesWithoutRoom(ogImageViews({ record: linked.record, base: '/' })),
    ).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  };
  expect(await told(claim(long))).toEqual([
    `claims/they-spoke.md:2:8 The picture of a shared link has no room for “${'x'.repeat(80)}…”, and shows its beginning.`,
  ]);
  expect(await told(claim('They spoke', `retracted: { at: 2025-09-01, why: ${long} }\n`))).toEqual([
    expect.stringContaining('claims/they-spoke.md:6:35 '),
  ]);
  expect(await told(claim('Of what was said nothing is known. '.repeat(28)))).toEqual([]);
  expect(await told(claim(`They spoke of ${'x'.repeat(30)}`))).toEqual([]);
});

test('a card is never drawn with a box for a letter', async () => {
  const [card] = ogImageViews(editionOf(''));
  expect(drawable({ ...card!, title: 'Розмова' }, missingLetters)).toMatchObject({
    title: 'Розмова',
    plainTitle: true,
  });
  const without = drawable({ ...card!, title: '两人通了电话', site: 'Дом' }, missingLetters);
  expect(without).toMatchObject({ title: '', site: 'Дом', plainSite: true, words: card!.words });
  const draw = await ogImageDrawer();
  expect(Buffer.from(await draw(without)).readUInt32BE(16)).toBe(1200);
  expect(missingLetters('Wałęsa, Țară, Đặng: „so“ – 9 × ½', 'title')).toEqual([]);
  expect(missingLetters('Владимир, Ελλάδα, Wałęsa', 'words')).toEqual([]);
});
