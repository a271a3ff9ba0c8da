import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Feed, SelfLink } from '../../../src/site/formats/feeds/feed.ts';
import { feedOfSite, feedOfThing, feedOfTopic } from '../../../src/site/formats/feeds/feeds.ts';
import { writeAtom, writeJsonFeed, writeRss } from '../../../src/site/formats/feeds/writeFeed.ts';
import { midnightIn } from '../../../src/core/dates/zonedTime.ts';
import { editionOf, findById } from '../../support/content.ts';

const files = `
=== claims/they-spoke.md
---
claim: "The host & the <guest> spoke, ]]> and so on"
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: otherwise, source: guest-post }
  - { actor: guest, says: so, source: guest-post, when: 2025-08-23 }
corrections: [{ at: 2025-08-22, was: They did not., now: They did. }]
---
=== claims/late.md
---
claim: They danced
about: [host]
statements: [{ actor: host, says: so, source: host-post, when: 2025-08-20 }]
---
=== claims/gone.md
---
claim: They sang
about: [host, guest]
statements: [{ actor: host, says: so, source: host-post }, { actor: guest, says: otherwise, source: guest-post }]
retracted: { at: 2025-08-24, why: It was another song. }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md), [danced](../claims/late.md) and [sang](../claims/gone.md).", b, c]
questions: [{ question: Did they speak?, answeredBy: they-spoke }]
updates: [{ at: 2025-08-22, what: "They [danced](../claims/late.md), too." }]
corrections: [{ at: 2025-08-21, was: They did not., now: "They [did](../claims/they-spoke.md)." }]
---
Text.
=== articles/taken-back.md
---
title: Taken back
dek: It was another one.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
retracted: { at: 2025-08-25, why: It did not happen. }
---
Text.
`;
const edition = editionOf(files, '/news/');
const site = feedOfSite(edition)!;
const self = selfLink('feed.atom', 'application/atom+xml');
/** The link to itself of a feed at the root of the site. */
function selfLink(file: string, type: string): SelfLink {
  return { href: `https://house.example/news/${file}`, type };
}
const ids = (feed: Feed | undefined) =>
  feed?.entries.map(({ id }) => id.replace('tag:house.example,', ''));

describe('an entry', () => {
  test('is a material change, told once, the latest first: of what was retracted only that it is', () => {
    expect(ids(site)).toEqual([
      '2025-08-25:/articles/taken-back/retraction',
      '2025-08-24:/claims/gone/retraction',
      '2025-08-23:/articles/the-talk/answer/f83cdc03',
      '2025-08-23:/claims/they-spoke/position/guest',
      '2025-08-23:/claims/they-spoke/standing',
      '2025-08-22:/articles/the-talk/update/1124ae28',
      '2025-08-22:/claims/they-spoke/correction/3d355dd7',
      '2025-08-21:/articles/the-talk/correction/3d355dd7',
      '2025-08-20:/articles/the-talk/claims',
      '2025-08-19:/claims/they-spoke/standing',
      '2025-08-18:/articles/the-talk/published',
    ]);
    expect(ids(feedOfTopic(edition.record.site.topics[0]!, edition))).toEqual(ids(site));
    expect(ids(feedOfThing(findById(edition.record.claims, 'they-spoke'), edition))).toHaveLength(
      5,
    );
    expect(ids(feedOfThing(findById(edition.record.articles, 'taken-back'), edition))).toEqual([
      '2025-08-25:/articles/taken-back/retraction',
    ]);
  });

  test('has the hour that its change has, and so has its feed', () => {
    const timed = editionOf(
      files
        .replace('{ at: 2025-08-22, what', '{ at: 2025-08-26T18:30+03:00, what')
        .replace('published: 2025-08-18', 'published: 2025-08-18T09:00Z'),
    );
    const { entries, updated } = parseAtomFeed(writeAtom(feedOfSite(timed)!, self));
    expect([updated, entries?.[0]?.updated, entries?.at(-1)?.updated]).toEqual([
      '2025-08-26T15:30:00.000Z',
      '2025-08-26T15:30:00.000Z',
      '2025-08-18T09:00:00.000Z',
    ]);
  });

  test('without an hour has a time of its own in the first hour of its day, the same in every feed and whatever else comes', () => {
    const times = (feed: Feed | undefined) =>
      new Map(feed?.entries.map(({ id, instant }) => [id, instant]));
    const all = times(site);
    expect(new Set(all.values()).size).toBe(all.size);
    for (const { day, instant } of site.entries) {
      const sinceMidnight = instant - midnightIn(day, 'Europe/Kyiv').getTime();
      expect(sinceMidnight).toBeGreaterThanOrEqual(0);
      expect(sinceMidnight).toBeLessThan(3_600_000);
    }
    const ofClaim = times(feedOfThing(findById(edition.record.claims, 'they-spoke'), edition));
    for (const [id, instant] of ofClaim) expect(all.get(id) ?? instant).toBe(instant);
    const more = editionOf(
      files.replace(
        'corrections: [{ at: 2025-08-22',
        'corrections: [{ at: 2025-08-23, was: a, now: b }, { at: 2025-08-22',
      ),
      '/news/',
    );
    const later = times(feedOfSite(more));
    expect(later.size).toBe(all.size + 1);
    for (const [id, instant] of all) expect(later.get(id)).toBe(instant);
  });

  test('has its text: of a new story the brief with each standing in brackets, of a change who said what, where', () => {
    const htmlOf = (end: string) => site.entries.find(({ id }) => id.endsWith(end))?.html;
    expect(htmlOf('/the-talk/published')).toBe(
      '<p>What was said of it.</p><ul><li>They <a href="https://house.example/news/claims/they-spoke/">spoke</a> (agreed by all sides), <a href="https://house.example/news/claims/late/">danced</a> (one side says) and <a href="https://house.example/news/claims/gone/">sang</a> (retracted).</li><li>b</li><li>c</li></ul><p><a href="https://house.example/news/articles/the-talk/">The whole story, with every source</a></p>',
    );
    expect(htmlOf('08-19:/claims/they-spoke/standing')).toContain(
      '<li><strong>The guest</strong> says otherwise. <a href="https://house.example/news/sources/guest-post/">',
    );
    expect(htmlOf('/they-spoke/correction/3d355dd7')).toBe(
      '<p>It said: They did not.</p><p>It says now: They did.</p>',
    );
    expect(htmlOf('/the-talk/update/1124ae28')).toContain('danced</a> (one side says), too.');
  });

  test('has nothing in its text that could run, whatever a story holds', () => {
    for (const { html } of site.entries) {
      expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|a|strong|em|code)\b)/);
      expect(html).not.toMatch(/ href="(?!https:\/\/)/);
    }
  });

  test('is not a file that was saved again', () => {
    const saved = editionOf(
      files
        .replace(
          'dek: What was said of it.\ntopic: talks\npublished',
          'topic: talks\ndek: What was said of it.\npublished',
        )
        .replace('Text.', 'Other text.'),
      '/news/',
    );
    expect(writeAtom(feedOfSite(saved)!, self)).toBe(writeAtom(site, self));
  });
});

describe('a feed', () => {
  test('of Atom is read by others, and holds to the rules of RFC 4287', () => {
    const text = writeAtom(site, self);
    const read = parseAtomFeed(text);
    expect(read.entries).toHaveLength(11);
    expect(read).toMatchObject({
      id: self.href,
      title: { value: 'The House' },
      updated: '2025-08-24T21:57:35.000Z',
      authors: [{ name: 'The House' }],
    });
    expect(read.links).toEqual([
      { rel: 'self', ...self },
      { rel: 'alternate', type: 'text/html', href: 'https://house.example/news/' },
    ]);
    expect(
      read.entries?.find(
        ({ id }) => id === 'tag:house.example,2025-08-19:/claims/they-spoke/standing',
      ),
    ).toMatchObject({
      title: {
        value: 'Contested: The host & the <guest> spoke, ]]> and so on',
      },
      updated: '2025-08-18T21:17:00.000Z',
      published: '2025-08-18T21:17:00.000Z',
      links: [{ rel: 'alternate', href: 'https://house.example/news/claims/they-spoke/#history' }],
    });
    expect(new Set(read.entries?.map(({ id }) => id)).size).toBe(11);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      feed: { [name: string]: unknown; entry: { [name: string]: string }[] };
    };
    expect(parsed.feed['@_xml:lang']).toBe('en-GB');
    for (const entry of parsed.feed.entry) {
      expect(Object.keys(entry).sort()).toEqual([
        'content',
        'id',
        'link',
        'published',
        'summary',
        'title',
        'updated',
      ]);
      expect(entry['updated']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
      expect(entry['id']).toMatch(/^tag:[a-z.]+,\d{4}-\d\d-\d\d:\/[^\s]+$/);
    }
  });

  test('of RSS is read by others, with an address of its own, whole dates and ids that are no addresses', () => {
    const text = writeRss(site, selfLink('feed.rss', 'application/rss+xml'));
    const read = parseRssFeed(text);
    expect(read.items).toHaveLength(11);
    expect(read).toMatchObject({
      title: 'The House',
      link: 'https://house.example/news/',
      language: 'en-gb',
      lastBuildDate: 'Sun, 24 Aug 2025 21:57:35 GMT',
      atom: {
        links: [
          {
            rel: 'self',
            type: 'application/rss+xml',
            href: 'https://house.example/news/feed.rss',
          },
        ],
      },
    });
    expect(read.items?.[2]?.description, 'HTML').toContain('the &lt;guest&gt; spoke');
    for (const { guid, pubDate, link } of read.items ?? []) {
      expect(guid).toMatchObject({ isPermaLink: false, value: expect.stringMatching(/^tag:/) });
      expect(new Date(pubDate as unknown as string).toUTCString()).toBe(pubDate);
      expect(link).toMatch(/^https:\/\/house\.example\/news\//);
    }
  });

  test('of JSON is version 1.1, and read by others', () => {
    const text = writeJsonFeed(site, selfLink('feed.json', 'application/feed+json'));
    const read = parseJsonFeed(text);
    expect((JSON.parse(text) as { version: string }).version).toBe(
      'https://jsonfeed.org/version/1.1',
    );
    expect(read.items).toHaveLength(11);
    expect(read).toMatchObject({
      feed_url: 'https://house.example/news/feed.json',
      home_page_url: 'https://house.example/news/',
      language: 'en-GB',
      authors: [{ name: 'The House' }],
    });
    expect(
      read.items?.every(
        ({ id, url, content_text, date_published }) => id && url && content_text && date_published,
      ),
    ).toBe(true);
  });

  test('of a topic whose only story is retracted tells of that, and leads to the page of all stories', () => {
    const { record } = edition;
    const left = {
      ...edition,
      record: { ...record, articles: record.articles.filter(({ retracted }) => retracted) },
    };
    const feed = feedOfTopic(record.site.topics[0]!, left);
    expect([ids(feed), feed?.page]).toEqual([
      ['2025-08-25:/articles/taken-back/retraction'],
      'https://house.example/news/articles/',
    ]);
    expect(feedOfTopic(record.site.topics[0]!, edition)?.page).toBe(
      'https://house.example/news/topics/talks/',
    );
  });

  test('is well-formed XML even where a text has a control character', () => {
    const feed: Feed = { ...site, title: 'A \u0001 & <b', subtitle: '\ufffe' };
    feed.entries = [{ ...site.entries[0]!, title: 'C\u0008', summary: '\u000b]]>' }];
    for (const text of [writeAtom(feed, self), writeRss(feed, self)]) {
      expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/);
      expect(XMLValidator.validate(text)).toBe(true);
    }
  });

  test('exists only where the site has an address', () => {
    const { record } = edition;
    const without = {
      ...edition,
      record: { ...record, site: { ...record.site, address: undefined } },
    };
    expect([
      feedOfSite(without),
      feedOfThing(record.claims[0]!, without),
      feedOfTopic(record.site.topics[0]!, without),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

test('a day begins at its first instant in the newsroom’s zone, whatever the clock does there', () => {
  const begins = (day: string, zone: string) => midnightIn(day, zone).toISOString();
  expect(begins('2025-08-19', 'Europe/Kyiv')).toBe('2025-08-18T21:00:00.000Z');
  expect(begins('2025-12-01', 'Europe/Kyiv')).toBe('2025-11-30T22:00:00.000Z');
  expect(begins('2025-08-19', 'UTC')).toBe('2025-08-19T00:00:00.000Z');
  expect(begins('2025-01-01', 'Pacific/Kiritimati')).toBe('2024-12-31T10:00:00.000Z');
  expect(begins('2025-01-01', 'Pacific/Pago_Pago')).toBe('2025-01-01T11:00:00.000Z');
  // Clocks that were set forward at midnight, and back at midnight.
  expect(begins('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  expect(begins('2018-02-18', 'America/Sao_Paulo')).toBe('2018-02-18T03:00:00.000Z');
  expect(begins('2024-04-26', 'Africa/Cairo')).toBe('2024-04-25T22:00:00.000Z');
  const zones = fc.constantFrom(
    'Europe/Kyiv',
    'America/New_York',
    'Asia/Kathmandu',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  );
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      zones,
      (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        const at = midnightIn(day, zone).getTime();
        const dayAt = (instant: number) =>
          new Date(instant).toLocaleDateString('sv', { timeZone: zone });
        expect([dayAt(at), dayAt(at - 1) < day]).toEqual([day, true]);
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});
