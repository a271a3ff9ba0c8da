import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feedOfSite } from '../../../src/site/formats/feeds/feeds.ts';
import { writeAtom, writeJsonFeed, writeRss } from '../../../src/site/formats/feeds/writeFeed.ts';
import { baseText, editionOf } from '../../support/content.ts';

const self = { href: 'https://house.example/feed.atom', type: 'application/atom+xml' };
const hub = 'https://hub.example/';

function written(more: string) {
  const site = baseText.slice(baseText.indexOf('=== site.md'), baseText.indexOf('=== actors/host'));
  const feed = feedOfSite(editionOf(site.replace('zone:', `${more}zone:`)))!;
  return [writeAtom(feed, self), writeRss(feed, self), writeJsonFeed(feed, self)] as const;
}

test('every form of a feed names the hub of the site', () => {
  const [atom, rss, json] = written(`hub: ${hub}\n`);
  const parser = new XMLParser({ ignoreAttributes: false });
  const linksOf = (links: { '@_rel': string; '@_href': string }[]) =>
    links.filter((link) => link['@_rel'] === 'hub').map((link) => link['@_href']);
  expect(linksOf(parser.parse(atom).feed.link)).toEqual([hub]);
  expect(linksOf(parser.parse(rss).rss.channel['atom:link'])).toEqual([hub]);
  expect(JSON.parse(json).hubs).toEqual([{ type: 'WebSub', url: hub }]);
});

test('a site without a hub names none', () => {
  for (const text of written('')) expect(text).not.toMatch(/\bhubs?"/);
});
