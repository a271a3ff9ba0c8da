import { unfurl } from 'unfurl.js';
import { expect, test } from 'vitest';
import { embedCode, oEmbed, timelineCode } from '../../../src/site/formats/embeds/embedCode.ts';
import {
  articleEmbed,
  claimEmbed,
  embedAddress,
  timelineEmbed,
} from '../../../src/site/formats/embeds/embedView.ts';
import { alternatesOf } from '../../../src/site/formats/share/alternates.ts';
import { reuseView } from '../../../src/site/formats/share/reuseView.ts';
import { editionOf, findById } from '../../support/content.ts';

const files = `
=== claims/they-spoke.md
---
claim: The "host" & the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: host }
  - { actor: guest, says: so, source: guest-post }
---
=== claims/once.md
---
claim: They danced
about: [host]
statements: [{ actor: host, says: so, source: host-post }]
retracted: { at: 2025-08-20, why: It was another dance. }
---
=== events/talk.md
---
title: They talk
when: 2025-08-18
claims: [they-spoke]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
timeline: [talk]
brief: ["They [spoke](../claims/they-spoke.md) and [danced](../claims/once.md).", b, c]
---
Text.
`;
const edition = editionOf(files, '/news/');
const claim = findById(edition.record.claims, 'they-spoke');
const article = findById(edition.record.articles, 'the-talk');

test('a frame tells the last change of a claim with its day, and the way back', () => {
  expect(claimEmbed(claim, edition)).toMatchObject({
    address: 'https://house.example/news/claims/they-spoke/',
    asOf: 'As of 19 August 2025',
    lastChange: 'Last change, 19 August 2025: one side says, then agreed by all sides',
    site: { name: 'The House', address: 'https://house.example/news/' },
  });
});

test('a frame of a claim that has not changed says since when it has stood so, and one of a retracted claim that it is', () => {
  const view = claimEmbed(findById(edition.record.claims, 'once'), edition);
  expect([view.lastChange, view.retracted?.why]).toEqual([
    'Last change, 20 August 2025: Retracted',
    'It was another dance.',
  ]);
  const unchanged = claimEmbed({ ...claim, statements: claim.statements.slice(0, 1) }, edition);
  expect(unchanged.lastChange).toBe('One side says since 18 August 2025');
});

test('a frame does not say that it is as of a day before its last change: a correction moves no day of what was said', () => {
  const later = editionOf(
    files.replace(
      'about: [host, guest]',
      'about: [host, guest]\ncorrections: [{ at: 2025-08-28, was: They did not., now: They did. }]',
    ),
  );
  const { asOf, lastChange } = claimEmbed(findById(later.record.claims, 'they-spoke'), later);
  expect([asOf, lastChange]).toEqual([
    'What was said up to 19 August 2025',
    'Last change, 28 August 2025: Corrected',
  ]);
  expect(timelineEmbed(findById(later.record.articles, 'the-talk'), later).asOf).toBe(
    'What was said up to 19 August 2025',
  );
});

test('a frame of a timeline names the claim whose record changed last', () => {
  const view = timelineEmbed(article, edition);
  expect(view.steps).toHaveLength(1);
  expect(view.lastChange).toBe('Last change, 20 August 2025: Retracted: They danced');
});

test('the code for another site is a sandboxed frame with a title, and so is the oEmbed answer', () => {
  const code = embedCode(claim, edition);
  const answer = oEmbed(claim, edition);
  expect(embedAddress(article, { base: '/news/' })).toBe('/news/embed/articles/the-talk/');
  expect(timelineCode(article, edition)).toContain(
    ' src="https://house.example/news/embed/articles/the-talk/timeline/" title="Timeline: ',
  );
  expect(code).toMatch(
    /^<iframe src="https:\/\/house\.example\/news\/embed\/claims\/they-spoke\/" title="Agreed by all sides: The “host” &amp; the guest spoke" width="600" height="\d+" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border: 0; max-width: 100%"><\/iframe>$/,
  );
  // What oembed.com asks of an answer of this type.
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: `<blockquote><a href="https://house.example/news/claims/they-spoke/">Agreed by all sides: The “host” &amp; the guest spoke</a> · The House</blockquote>${code}`,
    width: 600,
    height: Number(/height="(\d+)"/.exec(code)![1]),
    provider_name: 'The House',
    provider_url: 'https://house.example/news/',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.thumbnail_url).toMatch(
    /^https:\/\/house\.example\/news\/cards\/claims\/they-spoke-[0-9a-f]{12}\.png$/,
  );
});

test('an article in a frame is the article: its dek and its claims in words, also where it has no timeline', () => {
  const view = articleEmbed(article, edition);
  expect(view).toMatchObject({
    title: article.title,
    dek: article.dek,
    address: 'https://house.example/news/articles/the-talk/',
  });
  expect(view.strip.map(({ count }) => count)).not.toEqual([]);
  expect(oEmbed(article, edition)).toMatchObject({
    title: article.title,
    html: expect.stringContaining(
      'src="https://house.example/news/embed/articles/the-talk/"',
    ) as string,
  });
});

test('a page announces its feed and what embedding pages ask for where the site has an address, else its data alone', () => {
  const typesOf = (each: typeof edition) =>
    alternatesOf(claim, each).map(({ type, href }) => [type, href]);
  expect(typesOf(edition)).toEqual([
    ['application/json', 'https://house.example/news/claims/they-spoke.json'],
    ['application/atom+xml', 'https://house.example/news/claims/they-spoke.atom'],
    ['application/json+oembed', 'https://house.example/news/claims/they-spoke.oembed.json'],
  ]);
  const without = {
    ...edition,
    record: { ...edition.record, site: { ...edition.record.site, address: undefined } },
  };
  expect(typesOf(without)).toEqual([['application/json', '/news/claims/they-spoke.json']]);
  expect(reuseView(claim, without)).toMatchObject({
    embed: {
      whole: false,
      codes: [{ code: expect.stringContaining('src="/news/embed/') as string }],
    },
  });
  expect(reuseView(claim, without).files.map(({ name }) => name)).toEqual(['JSON']);
});

test('a page that embeds others finds the answer by the head of ours, and reads it', async () => {
  const head = alternatesOf(claim, edition)
    .map(
      ({ type, href, title }) =>
        `<link rel="alternate" type="${type}" href="${href}" title="${title}">`,
    )
    .join('');
  const asked: string[] = [];
  const answers: { [ending: string]: () => Response } = {
    '.oembed.json': () =>
      new Response(JSON.stringify(oEmbed(claim, edition)), {
        headers: { 'content-type': 'application/json' },
      }),
    '/': () =>
      new Response(`<!doctype html><html><head><title>A page</title>${head}</head></html>`, {
        headers: { 'content-type': 'text/html' },
      }),
  };
  const { oEmbed: read } = await unfurl('https://house.example/news/claims/they-spoke/', {
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(
        Object.entries(answers).find(([ending]) => url.endsWith(ending))![1](),
      );
    },
  });
  expect(asked).toEqual([
    'https://house.example/news/claims/they-spoke/',
    'https://house.example/news/claims/they-spoke.oembed.json',
  ]);
  // This reader decodes what is escaped within the code, too: no word of the title ends it.
  const frame =
    '<iframe src="https://house.example/news/embed/claims/they-spoke/" title="Agreed by all sides: The “host” & the guest spoke" width="600" ';
  expect(read).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Agreed by all sides: The "host" & the guest spoke',
    html: expect.stringContaining(frame) as string,
    width: 600,
  });
});
