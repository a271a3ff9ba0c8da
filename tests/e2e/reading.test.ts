import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { toString } from 'mdast-util-to-string';
import type { Article, Claim } from '../../src/core/model/model.ts';
import { analyse } from '../../src/core/standing/analyse.ts';
import { describeStanding } from '../../src/i18n/describeStanding.ts';
import { rereadContent } from '../../src/integration/currentContent.ts';
import { readers, wordsOf } from '../support/readers.ts';

const { articles, claims } = rereadContent().published;
const pages = [...articles, ...claims].map((thing) => ({
  thing,
  path: `/${thing.type}s/${thing.id}/`,
  html: readFileSync(`dist/${thing.type}s/${thing.id}/index.html`, 'utf8'),
}));

for (const { name, read } of readers)
  test(`${name} keeps every quotation and speaker, every event and the sentence of a standing`, async () => {
    test.skip(read === undefined, `${name} is not on this machine`);
    const lost: string[] = [];
    for (const { thing, path, html } of pages) {
      const text = plain(await read!(html, `https://news.example${path}`));
      const wanted = thing.type === 'article' ? ofArticle(thing) : ofClaim(thing);
      lost.push(
        ...[...new Set(wanted.map(plain))]
          .filter((words) => !text.includes(words))
          .map((words) => `${path}: ${words}`),
      );
    }
    expect(lost).toEqual([]);
  });

test('Reader View keeps events, headings and figures, whatever their names', async () => {
  const names = 'social-related-sponsor-comment-footer-header-menu-rss';
  const article = articles.find(({ id }) => id === 'call-to-moscow')!;
  const { html, path } = pages.find(({ thing }) => thing === article)!;
  const renamed = html
    .replace(/ id="(event|figure|when)-/g, ` id="$1-${names}-`)
    .replace(/<h2 id="(?=[^>]* class="in-article")/g, `$&${names}-`);
  const headings = article.body.tree.children.filter(({ type }) => type === 'heading');
  const text = plain(await readers[0]!.read!(renamed, `https://news.example${path}`));
  const wanted = [...ofArticle(article), ...headings.map((node) => toString(node))];
  expect(wanted.filter((words) => !text.includes(plain(words)))).toEqual([]);
});

test('Reader View and a clipper keep the sentence of a standing, however long and in any script', async () => {
  const { html, path } = pages.find(({ thing }) => thing.id === 'summit-raised-at-talks')!;
  const written = /(?<=<p class="verdict[^>]*>)[^<]+/;
  expect(html).toMatch(written);
  const sentences = [
    ...[12, 40, 78, 79, 80, 81, 82, 160].map(
      (length) =>
        `${'It was said so '
          .repeat(11)
          .slice(0, length - 1)
          .replace(/ $/, 's')}.`,
    ),
    'Три видання повідомляють про це',
    'तीन अख़बार यही कहते हैं।',
    '三家媒体如此报道。',
  ];
  for (const { name, read } of readers.slice(0, 2))
    for (const sentence of sentences) {
      const text = await read!(html.replace(written, sentence), `https://news.example${path}`);
      expect(text, `${name}: ${sentence.length} letters`).toContain(sentence);
    }
});

/** Its dek, its body with all quotations, paragraph by paragraph, and its timeline. */
function ofArticle(article: Article): string[] {
  return [
    article.title,
    article.dek,
    ...article.body.tree.children
      .filter(({ type }) => type === 'paragraph' || type === 'blockquote')
      .map((node) => toString(node, { includeImageAlt: false }))
      .filter((words) => words !== ''),
    ...article.figures.flatMap(({ title, alt, body }) => [
      title,
      alt,
      ...body.tree.children.map((node) => toString(node)),
    ]),
    ...article.timeline.map(({ title }) => title),
  ];
}

/** The sentence of its standing, and who says what of it in which words. */
function ofClaim(claim: Claim): string[] {
  return [
    claim.claim,
    describeStanding(analyse(claim).standing).sentence,
    ...claim.statements.flatMap(({ actor, quotes }) => [actor.name, ...quotes]),
    ...claim.reports.flatMap(({ source, quotes }) => [source.publisher, ...quotes]),
  ];
}

/**
 * Words without the standings in brackets, and without the differences that browsers of text make.
 * What stands in the sentence itself stays, so that it is not found.
 */
function plain(text: string): string {
  return wordsOf(text)
    .replace(standingsInBrackets, '')
    .replace(/[“”"‘’']/g, '"')
    .replace(/[–—-]+/g, '-')
    .replace(/\s*([()])\s*/g, '$1')
    .replace(/ (?=[.,;:!?])/g, '')
    .toLowerCase();
}

const standingsInBrackets =
  / ?\((?:agreed by all sides|contested|denied|one side says|a stated position|reported, no named source|retracted)\)/g;
