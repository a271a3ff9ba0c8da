import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { deadLinks, type Naming } from '../../tools/release/deadLinks.ts';
import { partsOfPage } from '../../tools/release/partsOfPage.ts';
import { pathOfPage, siteFiles } from '../../tools/release/siteFiles.ts';
import { xml } from '../../src/site/formats/xml.ts';
import { notInVocabulary } from '../support/vocabulary.ts';
import { headOf, readFiles, wholeIn } from '../support/addressesInFiles.ts';
import { dir, own, path, site, test } from '../support/siteBelowPath.ts';
import { pagesOf } from '../support/builtPages.ts';

/**
 * What is asked of the files of a site that has an address. Called by the file of tests that has it
 * built, since each such file builds it.
 */
export function ofAddressed(): void {
  test('an address of ours in any file is whole where it is read elsewhere, and leads to a file or a part of a page that is there', () => {
    const { files } = siteFiles(dir);
    const read = readFiles(dir, files);
    const ids = new Map(pagesOf(dir).map(({ path, html }) => [path, partsOfPage(html).ids]));
    const named = read.map(({ file, ending, texts }) => ({
      path: pathOfPage(file),
      ending,
      urls: wholeIn(texts).filter((url) =>
        /^(news\.example|site\.example|localhost|127\.)/.test(new URL(url).hostname),
      ),
      ids: ids.get(pathOfPage(file)),
    }));
    expect(
      named.flatMap(({ path, urls }) =>
        urls.filter((url) => !url.startsWith(own)).map((url) => `${path} -> ${url}`),
      ),
    ).toEqual([]);
    // In linked data the newsroom has a name that is made like an address.
    expect(
      deadLinks(named as Naming[], files, { base: path, site }).filter(
        (link) => !link.endsWith(`-> ${own}#publisher`),
      ),
    ).toEqual([]);
    // Of each format some file has one.
    const having = new Set(named.filter(({ urls }) => urls.length > 0).map(({ ending }) => ending));
    expect([...having].sort()).toEqual([
      '.atom',
      '.bib',
      '.csv',
      '.html',
      '.json',
      '.md',
      '.ris',
      '.rss',
      '.txt',
      '.xml',
    ]);
    // A path alone leads nobody here from elsewhere. Pages, and the list of addresses that one of
    // them asks for, are read here.
    expect(
      read
        .filter(({ file, ending }) => ending !== '.html' && file !== 'addresses.json')
        .flatMap(({ file, texts }) =>
          texts.filter((text) => /^\/(?!\/)[\w-]+\//.test(text)).map((text) => `${file}: ${text}`),
        ),
    ).toEqual([]);
  });

  test('what is XML is well-formed to a browser, whatever words stand in it', async ({ page }) => {
    const words = xml('"\'<&]]>\u0001');
    const files = siteFiles(dir).files.filter((file) => /\.(atom|rss|xml|svg)$/.test(file));
    const texts = [
      ...files.map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
      ['words', `<a b="${words}">${words}</a>`],
    ];
    expect(new Set(files.map((file) => extname(file)))).toEqual(
      new Set(['.atom', '.rss', '.svg', '.xml']),
    );
    const faults = await page.evaluate(
      (all) =>
        all.flatMap(([file, text]) => {
          const fault = new DOMParser()
            .parseFromString(text!, 'application/xml')
            .querySelector('parsererror');
          return fault ? [`${file}: ${fault.textContent}`] : [];
        }),
      texts,
    );
    expect(faults).toEqual([]);
  });

  test('every page that may be found has one canonical address, its own or that of the whole, and stands in the sitemap unless it narrows a list or shows a part', () => {
    const own = (page: string) => site + path.slice(0, -1) + page;
    const found: string[] = [];
    const [sitemap] = readFiles(dir, ['sitemap.xml']);
    const listed = wholeIn(sitemap!.texts).filter((url) => url.startsWith(site));
    for (const { path, kind, html } of pagesOf(dir)) {
      const head = headOf(html);
      const canonical = head.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
      const shared = head
        .filter(({ property }) => property === 'og:url')
        .map(({ content }) => content);
      const hidden = head.some(({ name, content }) => name === 'robots' && content === 'noindex');
      // What shows a part of an article is known by the whole.
      const whole = path.replace(/\/(?:brief|record)\/$/, '/');
      expect(shared, path).toEqual(hidden ? [] : [own(whole)]);
      if (!hidden) expect(canonical, path).toEqual([own(whole)]);
      const isNarrowed = /^search$|\/month$|^(claims|sources)\/.*\/\*$/.test(kind);
      if (!hidden && whole === path && !isNarrowed) found.push(own(path));
    }
    expect(found.length).toBeGreaterThan(80);
    expect(listed.sort()).toEqual(found.sort());
  });

  test('every page has a picture of 1200 by 630 to be shared with, told in words, and tells machines whole addresses', () => {
    // But for frames, and for what only leads on from an old address.
    for (const { path, html } of pagesOf(dir).filter(
      ({ path, html }) => !path.startsWith('/embed/') && !html.includes('http-equiv="refresh"'),
    )) {
      const head = headOf(html);
      const of = (property: string) =>
        head.find((each) => each['property'] === property || each['name'] === property)?.[
          'content'
        ] ?? '';
      const picture = readFileSync(join(dir, of('og:image').slice(own.length)));
      expect(
        [picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)],
        path,
      ).toEqual(['PNG', 1200, 630]);
      expect([of('og:image:width'), of('og:image:height')], path).toEqual(['1200', '630']);
      expect(of('og:image:alt').length, path).toBeGreaterThan(20);
      if (/^\/(claims|articles)\/[\w-]+\/$/.test(path) && of('citation_title') !== '')
        expect(of('citation_public_url'), path).toBe(own + path.slice(1));
      for (const [, json] of html.matchAll(
        /<script type="application\/ld\+json">([^<]*)<\/script>/g,
      )) {
        expect(notInVocabulary(JSON.parse(json!), path)).toEqual([]);
        expect(
          [...json!.matchAll(/"@id":"([^"]*)"/g)].filter(([, id]) => !id!.startsWith(own)),
          path,
        ).toEqual([]);
        expect(json, path).toContain(`"@id":"${own}${path.slice(1)}"`);
      }
    }
  });

  test('every feed is read by a reader that is not ours, says where it is itself, and calls one change by one id in all of them', () => {
    const { files } = siteFiles(dir);
    const text = (file: string) => readFileSync(join(dir, file), 'utf8');
    const told = new Map<string, string>();
    const atoms = files
      .filter((file) => file.endsWith('.atom'))
      .map((file) => ({ file, feed: parseAtomFeed(text(file)) }));
    expect(atoms.length).toBeGreaterThan(30);
    for (const { file, feed } of atoms) {
      expect([feed.id, feed.links?.find(({ rel }) => rel === 'self')?.href], file).toEqual([
        own + file,
        own + file,
      ]);
      expect(feed.title?.value && feed.authors?.[0]?.name, file).toBeTruthy();
      expect(new Set(feed.entries!.map(({ id }) => id)).size, file).toBe(feed.entries!.length);
      for (const { id, updated, links, title } of feed.entries!) {
        const says = `${updated} ${links?.[0]?.href}`;
        expect(told.get(id!) ?? says, `${file} ${id} ${title?.value}`).toBe(says);
        told.set(id!, says);
      }
    }
    const ids = atoms.find(({ file }) => file === 'feed.atom')!.feed.entries!.map(({ id }) => id);
    expect(parseRssFeed(text('feed.rss')).items!.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(parseJsonFeed(text('feed.json')).items!.map(({ id }) => id)).toEqual(ids);
  });

  test('what a page announces for embedding names the frame that is there', () => {
    const pages = pagesOf(dir);
    const announced = pages.flatMap(({ path, html, edition }) =>
      headOf(html)
        .filter(({ type }) => type === 'application/json+oembed')
        .map(({ href }) => ({
          path,
          file: href!.slice(own.length),
          language: edition === undefined ? '' : `${edition}/`,
        })),
    );
    const frames = pages.filter(
      ({ kind, path }) => kind.startsWith('embed/') && !path.endsWith('/timeline/'),
    );
    expect(announced).toHaveLength(frames.length);
    for (const { path, file, language } of announced) {
      const { html, thumbnail_url, provider_url } = JSON.parse(
        readFileSync(join(dir, file), 'utf8'),
      ) as { [name: string]: string };
      // A quotation with a link comes before it, for where no frame is shown.
      const frame = wholeIn([html!]).find((address) => address.includes('/embed/'));
      const [kind, id] = path.slice(1 + language.length).split('/');
      expect([frame, provider_url], path).toEqual([
        `${own}embed/${language}${kind}/${id}/`,
        own + language,
      ]);
      expect(
        headOf(readFileSync(join(dir, frame!.slice(own.length), 'index.html'), 'utf8')).find(
          ({ rel }) => rel === 'canonical',
        )?.['href'],
      ).toBe(own + path.slice(1));
      expect(thumbnail_url).toContain(`${own}cards/${kind}/${id}-`);
    }
  });
}
