import { describe, expect, test } from 'vitest';
import { figureView, figureWords } from '../../../src/site/diagram/figure/figureView.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { figurePageView } from '../../../src/site/views/figure.ts';
import { frontView } from '../../../src/site/views/front.ts';
import { editionOf, findById, readContent, contentWith } from '../../support/content.ts';

const table = `=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: Two names, each with a year.
credit: The House
sources: [host-post]
claims: [they-spoke]
data: guests.csv
---
Both [spoke](../claims/they-spoke.md).
=== figures/guests.csv
Who,Since,Note
The host,"1,020",old
"The guest, too",15,new
`;

/** The article of the base newsroom with a text, and a picture where one is named. */
function article(text: string, more = ''): string {
  return `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${more}---
${text}
`;
}

const placed = article('They met.\n\n![The guests](../figures/who-was-there.md)\n\nThey left.');

describe('a figure', () => {
  test('stands where an article places it, between the passages', () => {
    const edition = editionOf(table + placed);
    const { text } = articleView(findById(edition.record.articles, 'the-talk'), edition);
    expect(
      text.flatMap(({ passages }) =>
        passages.map(({ html, figure }) => figure?.title ?? html.replace(/<[^>]+>/g, '')),
      ),
    ).toEqual(['They met.', 'Who was there', 'They left.']);
  });

  test('has its caption with marks, and only the claims that the caption does not link', () => {
    const edition = editionOf(table + placed);
    const view = figureView(findById(edition.record.figures, 'who-was-there'), edition);
    expect(view.caption).toContain('class="claim-mark" data-standing="agreed"');
    expect(view.claims).toEqual([]);
    expect(view.sources.map(({ address }) => address)).toEqual(['/sources/host-post/']);
  });

  test('of a table keeps commas within cells, and knows which columns are numbers', () => {
    const edition = editionOf(table + placed);
    const { drawn } = figureView(findById(edition.record.figures, 'who-was-there'), edition);
    expect(drawn).toEqual({
      kind: 'table',
      columns: [
        { name: 'Who', numeric: false },
        { name: 'Since', numeric: true },
        { name: 'Note', numeric: false },
      ],
      rows: [
        ['The host', '1,020', 'old'],
        ['The guest, too', '15', 'new'],
      ],
    });
  });

  test('says in words what it shows', () => {
    const edition = editionOf(table + placed);
    expect(figureWords(findById(edition.record.figures, 'who-was-there'), edition)).toEqual([
      'Two names, each with a year.',
      'The host: Since, 1,020; Note, old.',
      'The guest, too: Since, 15; Note, new.',
    ]);
  });

  test('leads back to the articles that place it, at its place', () => {
    const edition = editionOf(table + placed);
    const figure = findById(edition.record.figures, 'who-was-there');
    expect(figurePageView(figure, edition).uses).toEqual([
      { name: 'The talk', address: '/articles/the-talk/#figure-who-was-there' },
    ]);
    expect(findById(edition.record.claims, 'they-spoke').figures).toEqual([figure]);
    expect(findById(edition.record.sources, 'host-post').figures).toEqual([figure]);
  });

  test('named as the picture of the lead stands on the front page, and leads to its own', () => {
    const edition = editionOf(table + article('They met.', 'picture: who-was-there\n'));
    const { figure } = frontView(edition);
    expect(figure && 'view' in figure && figure.view.title).toBe('Who was there');
    expect(figure?.address).toBe('/figures/who-was-there/');
  });

  test('brings its claims and sources into the article', () => {
    const edition = editionOf(
      table +
        article('They met.\n\n![](../figures/who-was-there.md)').replace(
          '[spoke](../claims/they-spoke.md)',
          'spoke',
        ),
    );
    const { claims, sources } = findById(edition.record.articles, 'the-talk');
    expect(claims.map(({ id }) => id)).toEqual(['they-spoke']);
    expect(sources.map(({ id }) => id)).toContain('host-post');
  });

  test('that no article places is told, and what only it names is reached by nothing', () => {
    const { problems } = readContent(contentWith(table));
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'unreached figures/who-was-there.md',
    ]);
  });

  test('is missed where an article places one that is not there', () => {
    const { problems } = readContent(contentWith(table + placed.replace('who-was', 'who-is')));
    expect(problems.map(({ rule, line, todo }) => [rule, line, todo])).toContainEqual([
      'dead-link',
      10,
      'Did you mean “../figures/who-was-there.md”?',
    ]);
  });
});
