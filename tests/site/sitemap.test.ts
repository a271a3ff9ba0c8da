import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { robots, sitemapFiles } from '../../src/site/sitemap.ts';
import { editionOf } from './edition.ts';

const reader = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const read = (xml: string) => reader.parse(xml) as { urlset: { url: { loc: string; lastmod?: string }[] }; sitemapindex: { sitemap: { loc: string; lastmod?: string }[] } };

test('a sitemap has every page that stands for something, with the day of its record', () => {
  const [file, ...more] = sitemapFiles(editionOf(''));
  expect(more).toEqual([]);
  const { url } = read(file!.xml).urlset;
  // The front page, eight lists and pages of our own, a topic, an article, a claim, two actors, two sources.
  expect(url).toHaveLength(16);
  expect(url).toContainEqual({ loc: 'https://house.example/', lastmod: '2025-08-19' });
  expect(url).toContainEqual({ loc: 'https://house.example/claims/they-spoke/', lastmod: '2025-08-19' });
  expect(url).toContainEqual({ loc: 'https://house.example/actors/host/', lastmod: '2025-08-18' });
  expect(url).toContainEqual({ loc: 'https://house.example/sources/host-post/' });
});

test('a sitemap that is too long for one file is an index of several', () => {
  const [index, ...parts] = sitemapFiles(editionOf('', '/news/'), 6);
  expect(read(index!.xml).sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([1, 2, 3].map((n) => `https://house.example/news/sitemap-${n}.xml`));
  expect(parts.map(({ xml }) => read(xml).urlset.url.length)).toEqual([6, 6, 4]);
});

test('robots.txt says where the sitemap is, and neither is there where the site has no address', () => {
  expect(robots(editionOf(''))).toBe('User-agent: *\nAllow: /\n\nSitemap: https://house.example/sitemap.xml\n');
  expect(robots(editionOf('', '/news/'))).toBeUndefined();
  const { record, base } = editionOf(''), { address, ...site } = record.site, without = { record: { ...record, site }, base };
  expect(robots(without)).toBeUndefined();
  expect(sitemapFiles(without)).toEqual([]);
});
