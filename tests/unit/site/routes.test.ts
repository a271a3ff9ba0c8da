import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageLinks } from '../../../src/site/parts/pageLinks.ts';
import { routes, type Route } from '../../../src/site/routes.ts';

const rows: readonly Route[] = routes;

test('the table of routes has a row for each page file, and a page file for each row', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replace(/(^|\/)?(index)?\.astro$/, ''));
  const pages = rows.map(({ path, shared }) =>
    shared
      ? path
      : path.startsWith('embed/')
        ? path.replace('embed/', 'embed/[...edition]/')
        : `[...edition]/${path}`.replace(/\/$/, ''),
  );
  expect(pages.toSorted()).toEqual(files.toSorted());
});

test('no two routes have one id', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('menu, footer and the page for what is not found have their links in order, each with a name', () => {
  const addresses = (place: 'menu' | 'footer' | 'suggested') =>
    pageLinks(place, { base: '/news/' }).map(({ address }) => address);
  expect(addresses('menu')).toEqual(
    ['actors', 'claims', 'sources', 'grades', 'search'].map((page) => `/news/${page}/`),
  );
  expect(addresses('footer')).toEqual(
    ['grades', 'about', 'corrections', 'data', 'articles'].map((page) => `/news/${page}/`),
  );
  expect(addresses('suggested')).toEqual(
    ['articles', 'claims', 'actors', 'sources'].map((page) => `/news/${page}/`),
  );
  const linked = rows.filter(({ menu, footer, suggested }) => menu ?? footer ?? suggested);
  expect(linked.filter(({ label }) => label === undefined)).toEqual([]);
  for (const place of ['menu', 'footer'] as const)
    expect(rows.flatMap((row) => row[place] ?? []).toSorted()).toEqual(
      pageLinks(place, { base: '/' }).map((_, i) => i + 1),
    );
});
