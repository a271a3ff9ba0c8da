import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { robots, sitemapFiles } from '../../../src/site/formats/sitemap.ts';
import { editionOf } from '../../support/content.ts';

const reader = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const read = (xml: string) =>
  reader.parse(xml) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
    sitemapindex: { sitemap: { loc: string; lastmod?: string }[] };
  };

test('a sitemap has every page that stands for something, with the day of its record', () => {
  const [file, ...more] = sitemapFiles(editionOf(''));
  expect(more).toEqual([]);
  const { url } = read(file!.xml).urlset;
  // The front page, eight lists and pages of our own, a topic, an article, a claim, two actors, two
  // sources.
  expect(url).toHaveLength(16);
  expect(url).toContainEqual({ loc: 'https://house.example/', lastmod: '2025-08-19' });
  expect(url).toContainEqual({
    loc: 'https://house.example/claims/they-spoke/',
    lastmod: '2025-08-19',
  });
  expect(url).toContainEqual({ loc: 'https://house.example/actors/host/', lastmod: '2025-08-18' });
  expect(url).toContainEqual({ loc: 'https://house.example/sources/host-post/' });
});

test('a correction, a retraction and what was added late change a page later than its record', () => {
  const claim = (more: string) =>
    `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post${more}\n---\n`;
  for (const more of [
    ' }\ncorrections: [{ at: 2025-09-01, was: They did not., now: They did. }]',
    ' }\nretracted: { at: 2025-09-01, why: They did not. }',
    ', added: 2025-09-01 }',
  ]) {
    const { url } = read(sitemapFiles(editionOf(claim(more)))[0]!.xml).urlset;
    for (const page of ['claims/they-spoke/', 'articles/the-talk/', ''])
      expect(url).toContainEqual({ loc: `https://house.example/${page}`, lastmod: '2025-09-01' });
  }
});

test('a sitemap that is too long for one file is an index of several', () => {
  const [index, ...parts] = sitemapFiles(editionOf('', '/news/'), 6);
  expect(read(index!.xml).sitemapindex.sitemap.map(({ loc }) => loc)).toEqual(
    [1, 2, 3].map((n) => `https://house.example/news/sitemap-${n}.xml`),
  );
  expect(parts.map(({ xml }) => read(xml).urlset.url.length)).toEqual([6, 6, 4]);
});

test('robots.txt says where the sitemap is, and neither is there where the site has no address', () => {
  expect(robots(editionOf(''))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://house.example/sitemap.xml\n',
  );
  expect(robots(editionOf('', '/news/'))).toBeUndefined();
  const { record, base } = editionOf('');
  const { address, ...site } = record.site;
  const without = { record: { ...record, site }, base };
  expect(robots(without)).toBeUndefined();
  expect(sitemapFiles(without)).toEqual([]);
});
