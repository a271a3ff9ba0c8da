import { describe, expect, test } from 'vitest';
import { articleJsonLd } from '../../../src/site/formats/jsonLd/articleJsonLd.ts';
import { claimJsonLd } from '../../../src/site/formats/jsonLd/claimJsonLd.ts';
import { siteJsonLd } from '../../../src/site/formats/jsonLd/siteJsonLd.ts';
import { sourceJsonLd } from '../../../src/site/formats/jsonLd/sourceJsonLd.ts';
import { articleShare, claimShare, siteShare } from '../../../src/site/formats/share/shareView.ts';
import { editionOf, findById } from '../../support/content.ts';
import { notInVocabulary } from '../../support/vocabulary.ts';

const files = `
=== articles/the-talk.md
---
title: The </script><b>talk
dek: What was said of it.
topic: talks
by: A. Writer
published: 2025-08-19T09:30+03:00
updated: 2025-08-20
brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so.
  - Nobody else was there.
corrections:
  - { at: 2025-08-20, was: They spoke on a Sunday., now: They spoke on a Monday. }
---
They [spoke](../claims/they-spoke.md).
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: otherwise, source: guest-post }
reports:
  - { source: gazette, says: so }
---
=== sources/gazette.md
---
title: They spoke
publisher: Gazette
kind: report
basis: witnessed
url: https://gazette.example/a
published: 2025-08-20
language: en
---
`;
const edition = editionOf(files);
const article = findById(edition.record.articles, 'the-talk');
const claim = findById(edition.record.claims, 'they-spoke');
const everything = [
  articleJsonLd(article, edition),
  claimJsonLd(claim, edition),
  siteJsonLd(edition),
  ...edition.record.sources.map((source) => sourceJsonLd(source, edition)),
];

describe('what a page tells machines', () => {
  test('is in the vocabulary of schema.org, and has no rating', () => {
    expect(everything).toHaveLength(6);
    expect(everything.flatMap((data) => notInVocabulary(data, data['@type']))).toEqual([]);
    expect(JSON.stringify(everything)).not.toMatch(/rating|ClaimReview/i);
  });

  test('is looked at by a test that knows a wrong type, a wrong property and a wrong value', () => {
    expect(
      notInVocabulary(
        {
          '@type': 'Claim',
          text: 'So',
          appearence: { '@type': 'Tale' },
          author: { '@type': 'Claim' },
          dateModified: 'yesterday',
        },
        'x',
      ),
    ).toEqual([
      'x.appearence of Claim',
      'x.author is {"@type":"Claim"}, and takes schema:Organization, schema:Person',
      'x.dateModified is "yesterday", and takes date, date-time',
    ]);
  });

  test('of an explainer has its times with their offset and its corrections', () => {
    expect(articleJsonLd(article, edition)).toMatchObject({
      '@type': 'BackgroundNewsArticle',
      '@id': 'https://house.example/articles/the-talk/',
      datePublished: '2025-08-19T09:30+03:00',
      dateModified: '2025-08-20',
      author: { name: 'A. Writer' },
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2025-08-20',
          text: 'It said: They spoke on a Sunday. It says now: They spoke on a Monday.',
        },
      ],
    });
  });

  test('of an explainer has as its author a person, a desk of the newsroom, or the newsroom', () => {
    const authorWhen = (by: string) => {
      const signed = editionOf(files.replace('by: A. Writer\n', by));
      const data = articleJsonLd(findById(signed.record.articles, 'the-talk'), signed);
      expect(notInVocabulary(data)).toEqual([]);
      return data.author;
    };
    const newsroom = { '@id': 'https://house.example/#publisher' };
    expect(authorWhen('by: A. Writer\n')).toEqual({ '@type': 'Person', name: 'A. Writer' });
    expect(authorWhen('by: Explainer desk\ndesk: true\n')).toEqual({
      '@type': 'Organization',
      name: 'Explainer desk',
      parentOrganization: newsroom,
    });
    expect(['by: The House\n', ''].map(authorWhen)).toEqual([newsroom, newsroom]);
  });

  test('of a claim has its standing in its name, the newsroom as the author of the page, and who says so, where that appears, and where it appeared first', () => {
    expect(claimJsonLd(claim, edition)).toMatchObject({
      '@type': 'WebPage',
      name: 'Contested: The host and the guest spoke',
      author: { '@id': 'https://house.example/#publisher' },
      mainEntity: {
        '@type': 'Claim',
        name: 'Contested: The host and the guest spoke',
        text: 'The host and the guest spoke',
        author: [{ name: 'The host' }],
        appearance: [{ url: 'https://host.example/post' }, { url: 'https://gazette.example/a' }],
        firstAppearance: { url: 'https://host.example/post' },
      },
    });
  });

  test('names the publisher with its logo, and the page of which an explainer is the main thing', () => {
    expect(articleJsonLd(article, edition)).toMatchObject({
      mainEntityOfPage: 'https://house.example/articles/the-talk/',
      publisher: { logo: { url: 'https://house.example/apple-touch-icon.png' } },
    });
  });

  test('has no first appearance where dates do not tell which was first', () => {
    const both = editionOf(files.replace('published: 2025-08-20\n', 'published: 2025-08-18\n'));
    expect(claimJsonLd(findById(both.record.claims, 'they-spoke'), both)).not.toHaveProperty(
      'mainEntity.firstAppearance',
    );
  });

  test('ends no script, whatever a headline holds', () => {
    const { data } = articleShare(article, edition);
    expect(data).not.toContain('<');
    expect(JSON.parse(data!)).toMatchObject({ headline: 'The </script><b>talk' });
  });
});

describe('what a page tells platforms', () => {
  test('is the whole address of its picture, and in words what the picture shows', () => {
    expect(claimShare(claim, edition).image).toEqual({
      address: expect.stringMatching(
        /^https:\/\/house\.example\/cards\/claims\/they-spoke-[0-9a-f]{12}\.png$/,
      ),
      alt: expect.stringContaining('as of 20 August 2025'),
    });
    expect(siteShare(edition).image?.alt).toBe('The House. A record for tests');
  });

  test('is no picture where the site has no address, since a part of one leads nobody there', () => {
    const { site, ...rest } = edition.record;
    const { address, ...without } = site;
    expect(
      claimShare(claim, { ...edition, record: { ...rest, site: without } }),
    ).not.toHaveProperty('image');
  });
});
