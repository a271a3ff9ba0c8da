import { expect, test } from 'vitest';
import { allPages } from '../../../src/site/formats/allPages.ts';
import { figureListViews } from '../../../src/site/views/lists/figures.ts';
import { editionOf } from '../../support/content.ts';

const figure = (id: string, title: string) => `=== figures/${id}.md
---
title: ${title}
kind: table
alt: Two names, each with a year.
credit: The House
columns: [Who, Since]
rows: [[The host, "2020"]]
---
`;
const article = (id: string, published: string, ...figures: string[]) => `=== articles/${id}.md
---
title: Story ${id}
dek: What was said of it.
topic: talks
published: ${published}
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They met.
${figures.map((each) => `\n![](../figures/${each}.md)\n`).join('')}`;

test('there is no list where there is no figure', () => {
  const edition = editionOf('');
  expect(figureListViews(edition)).toEqual([]);
  expect(allPages(edition).map(({ address }) => address)).not.toContain('/figures/');
});

test('the list has every figure, those of the latest story first, each with its stories', () => {
  const edition = editionOf(
    figure('a', 'Zebras') +
      figure('b', 'Ants') +
      figure('c', 'Bees') +
      article('old', '2025-08-18', 'b') +
      article('new', '2025-08-19', 'a', 'c'),
  );
  const [page, another] = figureListViews(edition);
  expect(another).toBeUndefined();
  expect(page!.page).toBe('figures');
  expect(page!.items.map(({ name }) => name)).toEqual(['Bees', 'Zebras', 'Ants']);
  expect(page!.items[0]).toEqual({
    name: 'Bees',
    address: '/figures/c/',
    kind: 'Table',
    credit: 'The House',
    uses: [{ name: 'Story new', address: '/articles/new/' }],
  });
  const addresses = allPages(edition).map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(['/figures/', '/figures/a/']));
});
