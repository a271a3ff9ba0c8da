import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { citedOf } from '../../../src/site/formats/citations/citation.ts';
import { citationTags } from '../../../src/site/formats/citations/citationTags.ts';
import { styledCitations } from '../../../src/site/formats/citations/styled.ts';
import { writeRecordFiles } from '../../../src/site/formats/recordFiles.ts';
import { editionOf, findById } from '../../support/content.ts';

const name = 'Müller, Söhne & “Ż” – 50 % #1_a {b} C\\D ~e^f $2';
const claimText = 'The host’s 100% & Wałęsa’s #1_call {x} } – it was \\ “spoke at length” ~ ^';
const edition = {
  rules: 'abc',
  ...editionOf(
    `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: ${JSON.stringify(name)}
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
=== claims/they-spoke.md
---
claim: ${JSON.stringify(claimText)}
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: otherwise, source: guest-post }
---
=== claims/empty.md
---
claim: Nothing is known of it
about: [host]
---
=== claims/gone.md
---
claim: They danced
about: [host]
statements: [{ actor: host, says: so, source: host-post }]
retracted: { at: 2025-08-20, why: It was another dance. }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
by: Jane Doe and Ödön
topic: talks
published: 2025-08-18
updated: 2025-08-21
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
`,
    '/news/',
  ),
};
const claim = (id: string) => filesOf(findById(edition.record.claims, id));
const article = filesOf(findById(edition.record.articles, 'the-talk'));

function filesOf(thing: Parameters<typeof writeRecordFiles>[0]): { [ending: string]: string } {
  return Object.fromEntries(
    writeRecordFiles(thing, edition).map(({ ending, text }) => [ending, text]),
  );
}

describe('a citation', () => {
  const of = claim('they-spoke');
  const digest = createHash('sha256').update(of['json']!).digest('hex');
  const note = `Contested as of 19 August 2025. Record SHA-256: ${digest}.`;

  test('is read letter for letter by a reader of BibTeX, RIS and CSL-JSON that is not ours', () => {
    for (const form of ['bib', 'ris', 'csl.json']) {
      const { data } = new Cite(of[form]!);
      const [item] = data;
      expect(data).toHaveLength(1);
      expect(item).toMatchObject({
        title: `Contested: ${claimText}`,
        URL: 'https://house.example/news/claims/they-spoke/',
        language: 'en-GB',
        note,
        issued: { 'date-parts': [[2025, 8, 19]] },
      });
      const [author] = item!['author'] as { family?: string; literal?: string }[];
      expect(author?.literal ?? author?.family).toBe(form === 'ris' ? name.replace(',', '') : name);
    }
    expect(new Cite(of['csl.json']!).data[0]).toMatchObject({
      id: 'they-spoke-2025-08-19',
      type: 'webpage',
      'container-title': 'The House',
    });
    expect(new Cite(of['ris']!).data[0]).toMatchObject({ publisher: name });
  });

  test('has as many braces that open as close, as BibTeX counts them', () => {
    const count = (brace: string) => of['bib']!.split(brace).length;
    expect(count('{')).toBe(count('}'));
  });

  test('of an article names its author as one, its day, and how its claims stand', () => {
    for (const form of ['bib', 'ris', 'csl.json']) {
      const [item] = new Cite(article[form]!).data;
      const [author] = item!['author'] as { family?: string; literal?: string }[];
      expect(author?.literal ?? author?.family).toBe('Jane Doe and Ödön');
      expect(item).toMatchObject({
        title: 'The talk',
        issued: { 'date-parts': [[2025, 8, 18]] },
        note: expect.stringMatching(
          /^Its claims: 1 contested as of 21 August 2025\. Record SHA-256: [0-9a-f]{64}\.$/,
        ),
      });
    }
    expect(new Cite(article['csl.json']!).format('bibliography', { template: 'apa' })).toMatch(
      /^Jane Doe and Ödön\. \(2025, August 18\)\. The talk\. .* The House\. https:/,
    );
    expect(article['txt']).toMatch(
      /^Jane Doe and Ödön\. “The talk\.” The House, 18 August 2025\. Its claims: 1 contested as of 21 August 2025\. Record SHA-256: [0-9a-f]{64}\. https:\/\/house\.example\/news\/articles\/the-talk\/\n$/,
    );
  });

  test('tells of what is retracted that it is, and of a claim without a record no day', () => {
    expect(claim('gone')['txt']).toContain('Retracted on 20 August 2025: It was another dance.');
    expect(claim('gone')['txt']).not.toContain('as of');
    expect(new Cite(claim('gone')['bib']!).data[0]!['title']).toMatch(/^Retracted: /);
    const [item] = new Cite(claim('empty')['bib']!).data;
    expect([item!['issued'], item!['note']]).toEqual([
      undefined,
      expect.stringMatching(/^Open\. Record/),
    ]);
  });

  test('is a web page to every program that reads it, whatever the form', () => {
    for (const files of [of, article])
      for (const form of ['bib', 'ris', 'csl.json'])
        expect(new Cite(files[form]!).data.map(({ type }) => type)).toEqual(['webpage']);
  });

  test('is written by the rules of APA, Chicago and MLA', () => {
    const cited = {
      author: { name: 'The Desk', is: 'newsroom' as const },
      title: 'Denied: They danced',
      site: 'The House',
      publisher: 'House Press',
      day: '2025-09-09',
      url: 'https://house.example/claims/danced/',
    };
    const texts = (given: Parameters<typeof styledCitations>[0]) =>
      styledCitations(given).map(({ text }) => text);
    expect(texts(cited)).toEqual([
      'The Desk. (2025, September 9). Denied: They danced. The House. https://house.example/claims/danced/',
      'The Desk. “Denied: They danced.” The House. House Press, September 9, 2025. https://house.example/claims/danced/.',
      'The Desk. “Denied: They danced.” The House, House Press, 9 Sept. 2025, https://house.example/claims/danced/.',
    ]);
    const { day, url, ...undated } = cited;
    expect(
      texts({ ...undated, author: { name: 'The House', is: 'newsroom' }, publisher: 'The House' }),
    ).toEqual([
      'The House. (n.d.). Denied: They danced.',
      'The House. “Denied: They danced.” n.d.',
      '“Denied: They danced.” The House.',
    ]);
  });

  test('of APA is what the style itself makes of our CSL-JSON', () => {
    const things = [
      findById(edition.record.claims, 'they-spoke'),
      findById(edition.record.articles, 'the-talk'),
    ];
    for (const thing of things) {
      const [apa] = styledCitations(citedOf(thing, edition));
      const [item] = JSON.parse(filesOf(thing)['csl.json']!) as { publisher?: string }[];
      delete item!.publisher;
      expect(apa!.text).toBe(
        new Cite(JSON.stringify([item])).format('bibliography', { template: 'apa' }).trim(),
      );
    }
  });

  test('is taken up from the page’s head', () => {
    const tags = (thing: Parameters<typeof citationTags>[0]) =>
      Object.fromEntries(citationTags(thing, edition).map(({ name, content }) => [name, content]));
    expect(tags(findById(edition.record.claims, 'they-spoke'))).toEqual({
      citation_title: `Contested: ${claimText}`,
      citation_publication_date: '2025/08/19',
      citation_publisher: name,
      citation_language: 'en-GB',
      citation_public_url: 'https://house.example/news/claims/they-spoke/',
      'z:itemType': 'webpage',
    });
    expect(tags(findById(edition.record.articles, 'the-talk'))).toMatchObject({
      citation_author: 'Jane Doe and Ödön',
      citation_publication_date: '2025/08/18',
    });
    const { desk, ...signed } = findById(edition.record.articles, 'the-talk');
    expect(desk).toBe(false);
    expect(tags({ ...signed, desk: true }), 'nobody’s first and last name').not.toHaveProperty(
      'citation_author',
    );
    expect(tags(findById(edition.record.claims, 'gone'))).toMatchObject({
      citation_title: 'Retracted: They danced',
    });
  });
});

test('where the site has no address there is no format that needs one, and a citation has none', () => {
  const { record } = edition;
  const without = {
    ...edition,
    record: { ...record, site: { ...record.site, address: undefined } },
  };
  const files = writeRecordFiles(findById(record.claims, 'they-spoke'), without);
  expect(files.map(({ ending }) => ending)).toEqual(['json', 'txt', 'bib', 'ris', 'csl.json']);
  expect(files.find(({ ending }) => ending === 'bib')?.text).not.toContain('url');
  expect(
    writeRecordFiles(findById(record.claims, 'they-spoke'), edition).map(({ ending }) => ending),
  ).toEqual(['json', 'txt', 'bib', 'ris', 'csl.json', 'atom', 'oembed.json']);
});
