// @module-tag slow

import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadLinksOf } from '../../tools/release/deadLinks.ts';
import { elementsOf } from '../support/elementsOf.ts';
import { randomFrom } from '../fuzz/random.ts';
import { offline } from '../support/offline.ts';
import { Project } from '../support/project.ts';
import { editedAtRandom } from '../support/randomEdits.ts';

const minutes = 60_000;

describe('a build', { timeout: 10 * minutes }, () => {
  let here: Project;
  let elsewhere: Project;
  beforeAll(() => {
    here = new Project('site');
    elsewhere = new Project('another folder, with a longer name', { backwards: true });
  });
  afterAll(() => {
    here.leave();
    elsewhere.leave();
  });

  // With an address, so that they have feeds, a sitemap and cards that others ask for; and below
  // another path than that address has. What is built for the tests in a browser has none.
  const below = { SOURCELINE_BASE: '/news/desk' };

  // The two differ in all in which machines differ at once: what they are is told when they differ
  // in anything.
  const machines = {
    here: {
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      USER: 'firsteditor',
      LOGNAME: 'firsteditor',
    },
    elsewhere: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      USER: 'zweiteredakteurin',
      LOGNAME: 'zweiteredakteurin',
      HOME: '/home/zweiteredakteurin',
    },
  };

  test('of the same content is the same, byte for byte, in another folder, zone and language, for another user, without a network, and with the files made in another order', () => {
    const article = here.read(firstArticle());
    const draft = article.replace(/^---\n/, '---\ndraft: true\n');
    for (const project of [here, elsewhere]) {
      project.write('content/articles/unpublished.md', draft);
      project.write(
        'content/site.md',
        project
          .read('content/site.md')
          .replace(/^address:.*\n/m, '')
          .replace(/^language:/m, 'address: https://news.example/\nlanguage:'),
      );
      project.write(
        firstArticle(),
        article
          .replace(/^---\n/, '---\nformerly: [an-older-name]\n')
          .replace(/^title: .*$/m, `title: 'Of </title></script>${planted}'`),
      );
    }
    const first = here.run('build', { ...below, ...machines.here });
    expect(first.said).toMatch(/Built \d+ pages into dist\/\./);
    expect(first.status).toBe(0);
    if (!offline)
      console.warn(
        'No network namespace can be had here: the second build is not without a network.',
      );
    // This one is published, so that what is looked at before readers get it is looked at in a
    // whole site.
    const second = elsewhere.run('publish --to live', { ...below, ...machines.elsewhere }, offline);
    expect(second.said).toMatch(
      /Readers have release 1-[0-9a-f]{8}: \d+ pages, \d+ files\.\nEvery page parses, \d{4,} links lead somewhere, \d{3,} standings came out again from the data, and nothing of a draft is in it\.\nIt is the first\.\n/,
    );
    expect(second.status).toBe(0);
    expect(here.read('dist/feed.atom')).toContain('<id>tag:news.example,');
    expect(here.built().length).toBeGreaterThan(20);
    // A release knows when its texts were published: so does a build that is given what was kept.
    const kept = { SOURCELINE_VERSIONS: join(elsewhere.root, 'live/versions') };
    const third = here.run('build --outDir kept', { ...below, ...machines.here, ...kept });
    expect(third.status).toBe(0);
    // A release has packed texts besides.
    const published = elsewhere.published('live').filter((file) => !/\.(?:gz|br) /.test(file));
    expect(published).toEqual(here.built('kept'));
    // Without it only the texts of articles, their pages and citations are others.
    const plain = new Set(here.built());
    expect(
      published.filter((file) => !plain.has(file)).map((file) => file.replace(/ .*/, '')),
    ).toSatisfy((files: string[]) => files.every((file) => /^articles\/[^/]+(?:\/|\.)/.test(file)));
  });

  test('holds nothing of the machine: no path, no user, no host, no day', () => {
    const traces = [
      here.root,
      elsewhere.root,
      process.cwd(),
      machines.here.USER,
      machines.elsewhere.USER,
      ...(hostname().length > 4 ? [hostname()] : []),
      new Date().toISOString().slice(0, 10),
    ];
    const found = here.files().flatMap(({ file, bytes }) => {
      const texts = [bytes, ...(bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [])];
      return traces
        .filter((trace) => texts.some((text) => text.includes(trace)))
        .map((trace) => `${file} has ${trace}`);
    });
    expect(found).toEqual([]);
    expect(
      here.files().filter(({ file, bytes }) => file.startsWith('pagefind/') && bytes[0] === 0x1f)
        .length,
    ).toBeGreaterThan(10);
  });

  test('has the licences of what readers get in full, and names that of every package', () => {
    const text = here.read('dist/licences.txt');
    const { packages } = JSON.parse(here.read('package-lock.json')) as {
      packages: { [path: string]: { version?: string } };
    };
    for (const words of [
      '@fontsource-variable/newsreader 5',
      'SIL OPEN FONT LICENSE Version 1.1',
      'pagefind 1',
      'leven 4',
      'Sindre Sorhus',
    ])
      expect(text).toContain(words);
    const missing = Object.entries(packages).filter(
      ([path, { version }]) =>
        path !== '' && !text.includes(`\n${path.replace(/^.*node_modules\//, '')} ${version}: `),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  test('below a base path has every address below it, and publishes no draft', () => {
    expect(deadLinksOf(join(here.root, 'dist'), '/news/desk/').slice(0, 10)).toEqual([]);
    expect(here.built().filter((file) => file.includes('unpublished'))).toEqual([]);
    here.remove('content/articles/unpublished.md');
  });

  test('shows signs of HTML in a title as the signs that they are, on every page', () => {
    const pages = here
      .files()
      .filter(({ file, bytes }) => file.endsWith('.html') && bytes.includes('onerror=ran()'))
      .map(({ file, bytes }) => ({ file, elements: elementsOf(bytes.toString()) }));
    expect(pages.length).toBeGreaterThan(5);
    expect(
      pages
        .filter(({ elements }) =>
          elements.some(({ attrs }) => attrs.some(({ name }) => name.startsWith('on'))),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('has a page at each old address, which leads on without a script and is valid by itself', async () => {
    const page = here.read('dist/articles/an-older-name/index.html');
    const to =
      /<meta http-equiv="refresh" content="0; url=(\/news\/desk\/articles\/[a-z0-9-]+\/)">/.exec(
        page,
      )?.[1];
    expect(page).toContain(`<a href="${to}">`);
    expect(page).toMatch(/<html lang="[a-z]{2}[^]*<meta name="robots" content="noindex">/);
    expect(
      elementsOf(page)
        .map(({ tagName }) => tagName)
        .filter((name) => ['script', 'style', 'img'].includes(name) || /stylesheet/.test(page)),
    ).toEqual([]);
    expect(
      (
        await new HtmlValidate({
          extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
          rules: { 'long-title': 'off' },
        }).validateString(page)
      ).results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
    expect(here.read('dist/_redirects').split('\n')).toEqual(
      expect.arrayContaining([
        `/news/desk/articles/an-older-name/ ${to} 301`,
        `/news/desk/articles/an-older-name.json ${to!.slice(0, -1)}.json 301`,
      ]),
    );
  });

  test('of wrong content says what is wrong, and leaves what was built before byte for byte', () => {
    const before = here.built();
    here.write('content/claims/half-written.md', '---\nabout: [nobody]\n---\n');
    const { status, said } = here.run('build');
    here.remove('content/claims/half-written.md');
    expect(status).not.toBe(0);
    expect(said).toContain('content/claims/half-written.md:');
    expect(said).toContain('what was built before is as it was');
    expect(here.built()).toEqual(before);
  });

  test('that fails half way leaves what was built before byte for byte, and nothing beside it', () => {
    const before = here.built();
    const page = here.read('src/pages/[...edition]/about.astro');
    here.write(
      'src/pages/[...edition]/about.astro',
      page.replace(/---\n/, '---\nthrow new Error("The lights went out.");\n'),
    );
    const { status, said } = here.run('build');
    here.write('src/pages/[...edition]/about.astro', page);
    expect(status).not.toBe(0);
    expect(said).toContain('The lights went out.');
    expect(here.built()).toEqual(before);
    expect(readdirSync(join(here.root, '.build')).sort()).toEqual([
      'cards',
      'fonts',
      'pages',
      'parsed',
    ]);
  });

  test('reads every file of the content once, in one process', () => {
    const counts = join(here.root, 'counts');
    here.write('counts/.keep', '');
    const { status, said } = here.run('build', {
      NODE_OPTIONS: `--import ${resolve('tests/support/countReadings.mjs')}`,
      COUNT_READINGS: counts,
    });
    expect(said).toMatch(/Built \d+ pages/);
    expect(status).toBe(0);
    const readings = readdirSync(counts)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(here.read(`counts/${file}`)) as { [path: string]: number })
      .filter((each) => Object.keys(each).length > 0);
    expect(readings).toHaveLength(1);
    const [files] = readings;
    expect(Object.keys(files!).filter((file) => file.endsWith('.md')).length).toBeGreaterThan(20);
    // A file beside the figures is read for its digest, and again where its data are shown.
    const most = (file: string) => (/\/figures\/.*(?<!\.md)$/.test(file) ? 2 : 1);
    expect(Object.entries(files!).filter(([file, count]) => count > most(file))).toEqual([]);
  });

  test('after edits by chance is what a build from nothing is, byte for byte', () => {
    const files = readdirSync(join(here.root, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => ({ file, text: here.read(`content/${file}`) }));
    const seed = Math.floor(Math.random() * 2 ** 32);
    const edited = editedAtRandom(files, 6, randomFrom(seed));
    for (const { file, text } of edited.files) here.write(`content/${file}`, text);
    const edit = here.run('build');
    expect(edit.said).toMatch(/Built \d+ pages/);
    expect(edit.said).not.toContain('every page is drawn again');
    const built = here.built();
    here.remove('.build');
    expect(here.run('build').status).toBe(0);
    expect(
      here.built().filter((each) => !built.includes(each)),
      `seed ${seed} changed ${edited.changed.join(', ')}`,
    ).toEqual([]);
    expect(built).toHaveLength(here.built().length);
  });

  test('says in one line that there is no content folder, or no article in it', () => {
    const none = here.run('build', { SOURCELINE_CONTENT: 'nowhere' });
    expect(none.status).not.toBe(0);
    expect(none.said).toContain('There is no folder nowhere.');
    here.write('drafts/claims/one.md', '');
    expect(here.run('build', { SOURCELINE_CONTENT: 'drafts' }).said).toContain(
      'There are no articles in drafts.',
    );
  });
});

/** What would run if a page took it for HTML. */
const planted = '<img src=x onerror=ran()>';

/** The file of an article. */
function firstArticle(): string {
  return `content/articles/${readdirSync('content/articles').find((file) => file.endsWith('.md'))}`;
}
