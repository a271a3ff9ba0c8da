import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { articleMarkdown } from '../../../src/site/formats/markdown/articleMarkdown.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { editionOf, findById } from '../../support/content.ts';
import { eventFile, storyOf } from '../../support/events.ts';

const body = `They [spoke][1], says [the host](../actors/host.md), in one \\[long\\] “we spoke at length” on 3\\*4 lines.[^note] See [the post](../sources/host-post.md).

## What is *not* known

| who | when |
| --- | ---: |
| the host | 18 August |

> we spoke at length

1. First [spoke](../claims/they-spoke.md)
2. ~~then~~

[^note]: As far as [they spoke](../claims/they-spoke.md).

[1]: ../claims/they-spoke.md`;
const files = (rest = '') => `=== articles/the-talk.md
---
title: The talk *of* [two]
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so.
  - Nobody else was there.
updates:
  - { at: 2025-08-20, what: "The guest [spoke](../claims/they-spoke.md), too." }
${rest}---
${body}
`;
const markdownOf = (text: string, base = '/') => {
  const edition = editionOf(text, base);
  return articleMarkdown(findById(edition.record.articles, 'the-talk'), edition);
};

test('an explainer as Markdown has its own text letter for letter, and each link to a claim says how that stands', () => {
  const markdown = markdownOf(files());
  const read = parseMarkdown(markdown);
  const own = parseMarkdown(body)
    .children.filter(({ type }) => type !== 'definition')
    .map((node) => toString(node));
  const texts = read.children.map((node) =>
    toString(node).replaceAll(' (agreed by all sides)', ''),
  );
  expect(own).toHaveLength(6);
  expect(own.filter((text) => !texts.includes(text))).toEqual([]);
  expect(texts[0]).toBe('The talk *of* [two]');
  expect(markdown.match(/\(agreed by all sides\)/g)).toHaveLength(5);
  expect(read.children.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['table', 'blockquote', 'list', 'footnoteDefinition', 'definition']),
  );
});

test('an explainer as Markdown leads to the site and names its claims and sources with their addresses', () => {
  const urls: string[] = [];
  visitParents(parseMarkdown(markdownOf(files(), '/news/')), (node) => {
    if (node.type === 'link' || node.type === 'definition') urls.push((node as Link).url);
  });
  expect(urls).toContain('https://house.example/news/claims/they-spoke/');
  expect(urls).toContain('https://host.example/post');
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  expect(markdownOf(files())).toContain(
    '- [The host and the guest spoke](https://house.example/claims/they-spoke/). Agreed by all sides: Both parties say so',
  );
});

test('an explainer as Markdown says that it is retracted, and why', () => {
  expect(markdownOf(files('retracted: { at: 2025-08-21, why: It does not hold. }\n'))).toContain(
    '**Retracted on 21 August 2025. It does not hold.**',
  );
});

test('words that say the opposite of a claim are followed by the standing of that, and the titles of links are left out', () => {
  const markdown = markdownOf(
    files().replace(
      body,
      'They [kept silent](../claims/they-spoke.md "otherwise"), or [not][1].\n\n[1]: ../claims/they-spoke.md "otherwise"',
    ),
  );
  expect(markdown).toContain(
    'They [kept silent](https://house.example/claims/they-spoke/) (denied), or [not][1] (denied).',
  );
  expect(markdown).not.toContain('"otherwise"');
});

test('events whose order is not known stand below words that say so', () => {
  const { article, edition } = storyOf([
    eventFile('dinner', 'when: 2025-08-18'),
    eventFile('walk', 'when: 2025-08-18\nafter: [dinner]'),
    eventFile('call', 'when: 2025-08-18T18:00+03:00'),
    eventFile('talks', 'when: 2025-08-20'),
  ]);
  const timeline = /## How it came to this\n\n([^]*?)\n\n/.exec(
    articleMarkdown(article, edition),
  )![1];
  expect(timeline).toBe(
    `
- 18 August 2025. The order of some of these is not known
  - dinner
  - After “dinner”: walk
  - 18:00 in Kyiv: call
- 20 August: talks
`.trim(),
  );
});
