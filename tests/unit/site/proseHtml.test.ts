import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Thing } from '../../../src/core/model/model.ts';
import { proseHtml, type ProsePlace } from '../../../src/site/parts/prose/proseHtml.ts';
import { editionOf, findById } from '../../support/content.ts';

/** The HTML of an explainer's body. */
function htmlOf(
  body: string,
  {
    base = '/',
    place = () => ({}),
    files = '',
  }: { base?: string; place?: (things: Thing[]) => ProsePlace; files?: string } = {},
): string {
  const edition = editionOf(
    `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: [They [spoke](../claims/they-spoke.md)., Both say so., Nobody else was there.]
timeline: [first-call]
---
${body}
=== events/first-call.md
---
title: The first call
when: 2025-08-18
claims: [they-spoke]
---
${files}`.replace(
      '[They [spoke](../claims/they-spoke.md)., Both say so., Nobody else was there.]',
      '["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]',
    ),
    base,
  );
  return proseHtml(
    findById(edition.record.articles, 'the-talk').body,
    edition,
    place(edition.record.events),
  );
}

describe('prose', () => {
  test('a link to a claim is a mark with its standing, which those who hear the page are told', () => {
    expect(htmlOf('They [spoke](../claims/they-spoke.md).')).toBe(
      '<p>They <a href="/claims/they-spoke/" class="claim-mark" data-standing="agreed" aria-describedby="standing-agreed"><i>spoke</i></a>.</p>',
    );
  });

  test('no letter is changed: quotation marks, dashes and dots stay as they were typed', () => {
    expect(
      htmlOf('They [spoke](../claims/they-spoke.md) -- so "we spoke at length" -- that\'s it...'),
    ).toContain('-- so "we spoke at length" -- that\'s it...');
  });

  test('no heading takes the id of a part that a component makes', () => {
    const ids = globSync('src/{components,layouts}/*.astro').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bid="([a-z-]+)"/g)].map(([, id]) => id!),
    );
    expect(ids).toContain('page-data');
    const html = htmlOf(ids.map((id) => `## ${id}\n\nSo.`).join('\n\n'));
    expect(ids.filter((id) => html.includes(`id="${id}"`))).toEqual([]);
  });

  test('below a path every link carries it', () => {
    expect(
      htmlOf('They [spoke](../claims/they-spoke.md), says [the host](../actors/host.md).', {
        base: '/news/',
      }),
    ).toMatch(/href="\/news\/claims\/they-spoke\/".*href="\/news\/actors\/host\/"/);
  });

  test('a link given below the text is a link like any other', () => {
    expect(htmlOf('They [spoke][1].\n\n[1]: ../claims/they-spoke.md')).toContain(
      '<a href="/claims/they-spoke/" class="claim-mark"',
    );
  });

  test('an event of this page is a link within the page', () => {
    const place = ([event]: Thing[]) => ({ here: new Map([[event!, 'event-first-call']]) });
    expect(
      htmlOf(
        'They [spoke](../claims/they-spoke.md) in [the first call](../events/first-call.md).',
        { place },
      ),
    ).toContain('<a href="#event-first-call">the first call</a>');
  });

  test('a link to another site says that it is one', () => {
    expect(htmlOf('They [spoke](../claims/they-spoke.md), see https://example.com/a.')).toContain(
      '<a href="https://example.com/a" rel="external"><i>https://example.com/a</i></a>',
    );
  });

  test('two links of one name that lead to two things say which, to those who hear the page', () => {
    const html = htmlOf(
      'They [spoke](../claims/they-spoke.md). [A post](../sources/host-post.md) says so, and [a post](../sources/guest-post.md), and [a post](../sources/host-post.md).',
    );
    expect(html).toContain('<a href="/sources/host-post/">A post</a>');
    expect(html).toContain(
      '<a href="/sources/guest-post/">a post<span class="visually-hidden">: The guest, 19 August 2025</span></a>',
    );
    expect(html).toContain(
      '<a href="/sources/host-post/">a post<span class="visually-hidden">: The host, 18 August 2025</span></a>',
    );
  });

  test('a heading has an id to link to, and never one that the page uses itself', () => {
    const html = htmlOf(
      'They [spoke](../claims/they-spoke.md).\n\n## Timeline\n\nOne.\n\n## The clock\n\nTwo.',
      { place: () => ({ taken: ['timeline'] }) },
    );
    expect(html).toContain('<h2 id="timeline-1" class="in-article">');
    expect(html).toContain('<h2 id="the-clock" class="in-article">');
  });

  test('a table scrolls in a region of its own by keyboard, its heads say what they head, and nothing has a style attribute', () => {
    const html = htmlOf(
      'They [spoke](../claims/they-spoke.md).\n\n| What | When |\n| --- | ---: |\n| A | 1:00 |',
    );
    expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Table 1"><table>');
    expect(html).toContain('<th scope="col">What</th>');
    expect(html).toContain('<td class="align-right">1:00</td>');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('align=');
  });

  test('a note leads to its words and back', () => {
    const html = htmlOf('They [spoke](../claims/they-spoke.md).[^long]\n\n[^long]: For long.');
    expect(html).toContain('href="#fn-long" id="fnref-long"');
    expect(html).toMatch(
      /<li id="fn-long">[^]*<a href="#fnref-long"[^>]*aria-label="Back to the text at note 1"/,
    );
  });

  test('what is struck out stays, struck out', () => {
    expect(htmlOf('They ~~met~~ [spoke](../claims/they-spoke.md).')).toContain('<del>met</del>');
  });
});

describe('quotes on the page of a source', () => {
  const edition = editionOf(`=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: ru
---
> мы долго говорили

We read it ourselves.
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: мы долго говорили }
  - { actor: guest, says: so, source: guest-post }
---
`);
  const source = findById(edition.record.sources, 'host-post');

  test('carry their language, and what an editor writes beside them does not', () => {
    expect(proseHtml(source.body, edition, { quoted: source.language })).toBe(
      '<blockquote lang="ru">\n<p>мы долго говорили</p>\n</blockquote>\n<p>We read it ourselves.</p>',
    );
  });
});

describe('words that say the opposite of their claim', () => {
  test('have the standing of that', () => {
    expect(
      htmlOf('She says that they [kept silent](../claims/they-spoke.md "otherwise").'),
    ).toContain(
      '<a href="/claims/they-spoke/" class="claim-mark" data-standing="denied" aria-describedby="standing-denied" data-note="These words say the opposite (denied).">kept <i>silent</i></a>',
    );
  });

  test('are told by the title alone, which no reader sees', () => {
    const plain = htmlOf(
      'They [spoke](../claims/they-spoke.md), [spoke][1].\n\n[1]: ../claims/they-spoke.md',
    );
    const titled = htmlOf(
      'They [spoke](../claims/they-spoke.md "so"), [spoke][1].\n\n[1]: ../claims/they-spoke.md "so"',
    );
    expect(titled).toBe(plain);
  });
});
