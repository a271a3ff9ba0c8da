import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, pageAddress, partOf } from '../../../src/site/parts/addressOf.ts';
import { languageOf } from '../../../src/site/parts/languageOf.ts';
import { reporterOf, sourceLine } from '../../../src/site/parts/sourceLine.ts';
import { secondsToRead } from '../../../src/site/parts/article/secondsToRead.ts';
import { standings } from '../../../src/core/standing/standings.ts';
import { editionOf, findById } from '../../support/content.ts';

test('the folder, the type and the address carry the same word, below whatever path the site stands', () => {
  const claim = findById(editionOf('').record.claims, 'they-spoke');
  expect(addressOf(claim, { base: '/' })).toBe('/claims/they-spoke/');
  expect(addressOf(claim, { base: '/news' })).toBe('/news/claims/they-spoke/');
  expect(partOf(claim)).toBe('claim-they-spoke');
  expect([pageAddress('', '/news/'), pageAddress('grades', '/')]).toEqual(['/news/', '/grades/']);
  // @ts-expect-error A link to a page that is not in the table of routes does not compile.
  pageAddress('grade', '/');
  // @ts-expect-error Nor does one to a topic without its id.
  pageAddress('topics', '/');
});

test('a source is named by publisher and day, and by its title too where that would name two', () => {
  const edition = editionOf(`=== sources/second-post.md
---
title: A second post
publisher: The host
kind: statement
url: https://host.example/second
published: 2025-08-18
language: en
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: host, says: so, source: second-post }
  - { actor: guest, says: so, source: guest-post }
---
`);
  expect(edition.record.sources.map((source) => sourceLine(source, edition).name)).toEqual([
    'The guest, 19 August 2025',
    'The host, 18 August 2025: A post of the host',
    'The host, 18 August 2025: A second post',
  ]);
});

test('a statement without its words is as reported by whom we read, where that was not its own page', () => {
  const edition = editionOf(`=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
seenIn: { publisher: The Gazette, url: https://gazette.example/post }
published: 2025-08-19
language: en
---
`);
  expect(reporterOf(findById(edition.record.sources, 'guest-post'))).toBe('The Gazette');
});

test.each([
  ['Wir haben gesprochen', 'de', 'de'],
  ['We spoke', 'en-US', undefined],
  ['мы говорили', 'ru', 'ru'],
  ['What he said, translated', 'ru', undefined],
])('%s, from a source in %s on an English page, is marked as %s', (words, language, marked) => {
  expect(languageOf(words, language, 'en-GB')).toBe(marked);
});

test('230 words take a minute to read', () => {
  expect(secondsToRead(['word '.repeat(600), 'word '.repeat(90)], 'en')).toBe(180);
});

test('every standing has its colour and its glyph in the stylesheet, and no two share a glyph', () => {
  const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const glyphs = glyphsOf(css);
  expect(css).toContain(`viewBox='0 0 ${glyphs.size * 32} 16'`);
  expect(css).toContain(`--glyph-sprite-width: ${glyphs.size * 2};`);
  for (const { id, colour, glyph } of standings)
    expect(css).toMatch(
      new RegExp(
        `\\[data-standing=['"]${id}['"]\\] \\{\\s*--accent: var\\(--${colour}\\);\\s*--glyph-index: ${glyph};`,
      ),
    );
  const drawings = standings.map(({ glyph }) => glyphs.get(glyph));
  expect(drawings).not.toContain(undefined);
  expect(new Set(drawings).size).toBe(standings.length);
});

/**
 * What the picture of all glyphs draws in each of its places, 32 wide, as if it stood in the first.
 */
function glyphsOf(css: string): Map<number, string> {
  const [, picture] = /--glyph-sprite: url\("([^"]*)"\)/.exec(css)!;
  const elements = decodeURIComponent(picture!).matchAll(/<(?:circle|path)[^>]*>/g);
  const shapes = [...elements].flatMap(([element]) => {
    const circle = / cx='([\d.]+)'/.exec(element);
    if (circle) return [{ x: Number(circle[1]), shape: element.replace(circle[0], '') }];
    const [whole, path] = / d='([^']*)'/.exec(element)!;
    const lines = element.replace(whole, '');
    // Only the first two numbers of each piece say where it lies.
    return [...path!.matchAll(/M([\d.]+)([^M]*)/g)].map(([, x, rest]) => ({
      x: Number(x),
      shape: `${lines}${(Number(x) % 32).toFixed(1)}${rest}`,
    }));
  });
  const places = Map.groupBy(shapes, ({ x }) => Math.floor(x / 32));
  return new Map(
    [...places].map(([place, list]) => [place, JSON.stringify(list.map((each) => each.shape))]),
  );
}
