import { expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';

/** What is told of an article of which only the front matter differs from the base newsroom's. */
const told = (text: string) =>
  readContent(contentWith(`=== articles/the-talk.md\n${text}`)).problems.map(
    ({ severity, rule, line }) => `${line} ${severity} ${rule}`,
  );

const brief = `brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so.
  - Nobody else was there.`;
const body = 'They [spoke](../claims/they-spoke.md).\n';

test('what a content management system writes with js-yaml is taken', () => {
  expect(
    told(`---
title: 'The talk: what was said'
dek: >-
  What was said of it, at a length that the program folds over two lines, as it
  does with every text of more than eighty letters.
topic: talks
published: 2025-08-19T09:30:00.186Z
updated: '2025-08-19T12:30:00.000Z'
draft: false
brief:
  - They [spoke](../claims/they-spoke.md).
  - >-
    Both say so, and this line is so long that it is folded in the same way into
    a second one.
  - 'It''s all that is known.'
updates: []
---

${body}`),
  ).toEqual([]);
});

test('what it writes of a field that was left empty is a warning', () => {
  expect(
    told(`---
title: "The talk"
dek: "What was said of it."
topic: "talks"
published: "2025-08-19"
by: ""
corrections: null
${brief}
---
${body}`),
  ).toEqual(['6 warning empty', '7 warning empty']);
});

test('a file with the mark and the line ends of Windows is taken', () => {
  const text = `---\ntitle: The talk\ndek: What was said of it.\ntopic: talks\npublished: 2025-08-19\n${brief}\n---\n${body}`;
  const files = contentWith('=== articles/the-talk.md\n').map((file) =>
    file.file === 'articles/the-talk.md'
      ? { ...file, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }
      : file,
  );
  expect(readContent(files).problems).toEqual([]);
});

test('a document that was saved as Markdown: what only the program understands is told', () => {
  expect(
    told(`---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
${brief}
---
# **The talk**

They \\- both of them \\- [spoke](https://www.google.com/url?q=https://house.example/a&sa=D&source=docs).

## Later {#later}

![][image1]

[image1]: <data:image/png;base64,iVBORw0KGgo=>
`),
  ).toEqual([
    '11 error second-title',
    '13 warning wrapped-address',
    '15 error other-markup',
    '17 error image',
    '19 error not-a-web-address',
  ]);
});

test('a file of a notebook program: its links, embedded files and callouts are told', () => {
  expect(
    told(`---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
aliases:
${brief}
---
They [[they-spoke|spoke]].

![[host.png]]

> [!note] Ask again
`),
  ).toEqual([
    '6 error unknown-key',
    '12 error wiki-link',
    '14 error wiki-link',
    '16 error other-markup',
  ]);
});
