import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedAt } from '../../src/integration/servedAt.ts';
import { notInVocabulary } from '../support/vocabulary.ts';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = pagesOf('dist');
/** What each page tells machines: JSON-LD of the vocabulary of schema.org. */
const told = pages.flatMap(({ path, kind, html }) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json]) => ({
    path,
    kind,
    data: JSON.parse(json!) as { '@type': string; image?: string },
  })),
);

test('every article, claim and source, and the front page, tells machines what it is', () => {
  const kinds = ['articles/*', 'claims/*', 'sources/*', 'front'];
  expect(told.map(({ path }) => path)).toEqual(
    pages.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.flatMap(({ path, data }) => notInVocabulary(data, path))).toEqual([]);
});

test('every article, claim, actor, figure and topic has its picture, and no picture is left over', () => {
  const named = told
    .flatMap(({ data: { image } }) =>
      image === undefined
        ? []
        : [new URL(image, 'https://site.example').pathname.slice(servedAt().base.length)],
    )
    .sort();
  expect(named).toHaveLength(
    pages.filter(({ kind }) => kind === 'articles/*' || kind === 'claims/*').length,
  );
  const drawn = readdirSync(join('dist', 'cards'), { recursive: true, encoding: 'utf8' })
    .map((file) => `cards/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.png'));
  expect(drawn.filter((file) => /^cards\/(?:articles|claims)\//.test(file)).sort()).toEqual(named);
  // These have no JSON-LD that would name theirs.
  const others = drawn.filter((file) => !named.includes(file) && !/^cards\/site-/.test(file));
  expect(others.map((file) => file.replace(/^cards(.*)-[0-9a-f]{12}\.png$/, '$1/')).sort()).toEqual(
    pages
      .filter(({ kind }) => /^(?:actors|figures|topics)\/\*$/.test(kind))
      .map(({ path, edition }) => (edition === undefined ? path : path.replace(`/${edition}`, '')))
      .sort(),
  );
});

test('every page is named where its link is shared, and leads to the icons', () => {
  const shown = pages.filter(
    ({ path, kind }) => !path.startsWith('/embed/') && kind !== 'redirect',
  );
  for (const { path, html } of shown) {
    const property = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]+)"`).exec(html)?.[1];
    expect(property('og:title'), path).toBeDefined();
    expect(property('og:description'), `${path} says more than its title`).not.toBe(
      property('og:title'),
    );
    expect(property('og:description'), path).toBe(
      /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
    );
  }
  for (const icon of ['favicon.ico', 'apple-touch-icon.png', 'icon.svg'])
    expect(readFileSync(join('dist', icon)).length).toBeGreaterThan(100);
});
