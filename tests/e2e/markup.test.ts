import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { deadLinksOf } from '../../tools/release/deadLinks.ts';
import { servedAt } from '../../src/integration/servedAt.ts';
import { elementsOf } from '../support/elementsOf.ts';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = pagesOf('dist');

test('every page is valid HTML', async () => {
  const checker = new HtmlValidate({
    // HTML's sectioning content is article, aside, nav and section; the validator counts details.
    elements: ['html5', { details: { sectioning: false } }],
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // A claim is a sentence, and the title of its page.
      'long-title': 'off',
      // A script's own policy is in the page's: it is hashed or served by us.
      'require-sri': 'off',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await checker.validateString(html);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('no link and no fragment leads nowhere', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(deadLinksOf('dist', servedAt().base)).toEqual([]);
});

test('every date is written so that machines read it', () => {
  const faults = pages.flatMap(({ path, html }) =>
    elementsOf(html)
      .filter(({ tagName }) => tagName === 'time')
      .map(({ attrs }) => attrs.find(({ name }) => name === 'datetime')?.value ?? '')
      // A year, month, day, or time with its offset, as HTML has them ("valid global date and
      // time").
      .filter(
        (date) =>
          !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/.test(
            date,
          ) || Number.isNaN(Date.parse(date)),
      )
      .map((date) => `${path}: ${date}`),
  );
  expect(faults).toEqual([]);
});

test('no article says the sentence of a claim more than twice outside its notes', () => {
  const articles = pages.filter(({ kind }) => kind === 'articles/*');
  const counts = articles.flatMap(({ path, html }) => {
    const { claims } = JSON.parse(readFileSync(`dist${path.replace(/\/$/, '.json')}`, 'utf8')) as {
      claims: { claim: string }[];
    };
    const outside = wordsOutsideNotes(parse(html));
    return claims.map(({ claim }) => ({ path, claim, times: outside.split(claim).length - 1 }));
  });
  expect(counts.filter(({ times }) => times > 0).length).toBeGreaterThan(10);
  expect(counts.filter(({ times }) => times > 2)).toEqual([]);
});

/** The words of a page, with those of its attributes and scripts, but for what stands in notes. */
function wordsOutsideNotes(node: Tree.Node): string {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs : [];
  if (attributes.some(({ name, value }) => name === 'class' && value === 'notes')) return '';
  return [
    ...attributes.map(({ value }) => `\n${value}\n`),
    ...('childNodes' in node ? node.childNodes.map(wordsOutsideNotes) : []),
  ].join('');
}

test('no element has a style or a script of its own', () => {
  const faults = pages.flatMap(({ path, html }) =>
    elementsOf(html)
      .flatMap(({ attrs }) => attrs.map(({ name }) => name))
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `${path}: ${name}`),
  );
  expect(faults).toEqual([]);
});

test('every page allows only what is its own, by hash or from the same place', () => {
  for (const { path, html } of pages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/i.exec(html)?.[1];
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('every page says its language, its title and what it is about, and has one heading of the first level', () => {
  for (const { path, html } of pages) {
    expect(html, path).toMatch(/<html lang="[a-z]{2}/);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(html, path).toMatch(/<title>[^<]+<\/title>/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]+">/);
  }
  // What is shown in a frame has the title of the page from which it is taken.
  const titles = pages
    .filter(({ path }) => !path.startsWith('/embed/'))
    .map(({ html, edition = '' }) => `${edition} ${/<title>([^<]+)/.exec(html)?.[1]}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a figure has its style on whatever page it is shown', () => {
  const shown = [
    ...'contested-hour figure-chart figure-document figure-map figure-table'.split(' '),
    'term-sign',
  ];
  const faults = pages.flatMap(({ path, html }) => {
    const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
    return shown
      .filter((name) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(html))
      .filter((name) => !styles.some((css) => new RegExp(`\\.${name}\\b`).test(css)))
      .map((name) => `${path}: ${name}`);
  });
  expect(faults).toEqual([]);
});
