import { expect, test } from 'vitest';
import { parseFile } from '../../../src/core/markdown/parseFile.ts';
import { articleText } from '../../../src/core/model/articleText.ts';

test('the words of an article are what its readers have, without where its links lead', () => {
  const text = `---
title: The *talk*
dek: What was said of it.
topic: talks
published: 2025-08-19
# Nobody reads this.
brief:
  - They [spoke](../claims/they-spoke.md).
questions:
  - { question: Who called?, answer: "[The host](../claims/x.md)." }
updates:
  - { at: 2025-08-20, what: More came. }
---
They [spoke](../claims/they-spoke.md "so") *twice*,
and then again.

## After

- One
- Two

> We spoke.

| a | b |
|---|---|
| 1 | 2 |
`;
  expect(articleText(parseFile({ file: 'articles/the-talk.md', text }))).toEqual({
    text: `# The talk

What was said of it.

- They spoke.

They spoke twice, and then again.

## After

- One
- Two

> We spoke.

a | b
1 | 2

- Who called?
- The host.
`,
    notes: ['{"at":"2025-08-20","what":"More came."}'],
  });
});

test('what is no article has no such words', () => {
  expect(articleText(parseFile({ file: 'articles/x.md', text: 'Only words.' }))).toBeUndefined();
});
