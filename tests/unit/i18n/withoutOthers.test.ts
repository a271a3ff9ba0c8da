import { readdirSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { afterEach, expect, test, vi } from 'vitest';
import { languages } from '../../../src/i18n/messages.ts';
import { contentOf } from '../../fixtures/newsroom/content.ts';

const others = languages.filter((language) => language !== 'en');

afterEach(() => {
  for (const language of others) vi.doUnmock(`../../../src/i18n/${language}.ts`);
  vi.resetModules();
});

/**
 * What the English pages and files of a made-up newsroom show, with modules that are loaded anew.
 */
async function english(): Promise<{ text: string; catalogues: readonly string[] | 'all' }> {
  vi.resetModules();
  const { readContent } = await import('../../support/content.ts');
  const { missingMessages } = await import('../../../src/i18n/messages.ts');
  const { articleView } = await import('../../../src/site/views/article.ts');
  const { articleBriefView } = await import('../../../src/site/views/articleBrief.ts');
  const { claimView } = await import('../../../src/site/views/claim.ts');
  const { sourceView } = await import('../../../src/site/views/source.ts');
  const { actorView } = await import('../../../src/site/views/actor.ts');
  const { eventView } = await import('../../../src/site/views/event.ts');
  const { frontView } = await import('../../../src/site/views/front.ts');
  const { siteFacts } = await import('../../../src/site/views/siteFacts.ts');
  const { writeRecordFiles } = await import('../../../src/site/formats/recordFiles.ts');
  const { record, problems } = readContent(contentOf(4));
  const edition = { record, base: '/', rules: 'abc' };
  const shown = [
    problems,
    siteFacts(edition),
    frontView(edition),
    record.articles.map((each) => [articleView(each, edition), articleBriefView(each, edition)]),
    record.claims.map((each) => claimView(each, edition)),
    record.sources.map((each) => sourceView(each, edition)),
    record.actors.map((each) => actorView(each, edition)),
    record.events.map((each) => eventView(each, edition)),
    [...record.articles, ...record.claims].map((each) => writeRecordFiles(each, edition)),
  ];
  return { text: JSON.stringify(shown), catalogues: missingMessages('de') };
}

test('English pages and files are the same bytes without the catalogues of other languages', async () => {
  const withAll = await english();
  expect(withAll.catalogues.length).toBeLessThan(100);
  for (const language of others)
    vi.doMock(`../../../src/i18n/${language}.ts`, () => ({ [language]: {} }));
  const alone = await english();
  expect(alone.catalogues.length).toBeGreaterThan(100);
  expect(withAll.text.length).toBeGreaterThan(100_000);
  expect(alone.text === withAll.text).toBe(true);
});

test('no script of the browser has words of another language in it', async () => {
  const scripts = readdirSync('src/client').filter((file) => file.endsWith('.ts'));
  const bundle = await rolldown({
    input: scripts.map((file) => `src/client/${file}`),
    external: [/^virtual:/, /\.css$/, /pagefind/],
  });
  const { output } = await bundle.generate({});
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
  expect(code).toContain('Copy');
  expect(code).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}|Kopier|Copier/u);
});
