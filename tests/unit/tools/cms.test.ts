import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/core/checks/readContent.ts';
import { folders } from '../../../src/core/model/identify.ts';
import { checkContext } from '../../../src/i18n/describeStanding.ts';
import { contentFolder, readContentFolder } from '../../../src/integration/contentFolder.ts';
import { cmsConfig } from '../../../tools/cms/cmsConfig.ts';
import { cmsFiles } from '../../../tools/cms/cmsFiles.ts';
import { scienceStory } from '../../fixtures/scienceStory.ts';

const place = {
  backend: 'github',
  repository: 'house/record',
  branch: 'main',
  folder: 'content',
};

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(packageFolder, 'schema/sveltia-cms.json'), 'utf8')),
);

describe('the configuration of the CMS', () => {
  test('is what its schema asks for', () => {
    isValid(cmsConfig(place));
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...cmsConfig(place), collections: [{ name: 'claims' }] })).toBe(false);
  });

  test('has a collection for each kind of file, and in it every key of its schema', () => {
    const { collections } = cmsConfig(place) as Config;
    for (const kind of folders)
      expect(
        collections.some(({ folder }) => folder === `content/${kind}`),
        kind,
      ).toBe(true);
    const claims = collections.find(({ name }) => name === 'claims')!;
    expect(claims.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['claim', 'about', 'statements', 'reports', 'retracted', 'body']),
    );
    expect(collections.find(({ name }) => name === 'figures-chart')).toMatchObject({
      filter: { field: 'kind', value: 'chart' },
      fields: expect.arrayContaining([{ name: 'kind', widget: 'hidden', default: 'chart' }]),
    });
  });

  test('comes with all that its page loads, and with nothing of the machine', () => {
    const files = cmsFiles(place);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'config.yml', 'sveltia-cms.js']),
    );
    expect(parse(String(files.get('config.yml')))).toEqual(cmsConfig(place));
    const script = String(files.get('sveltia-cms.js'));
    for (const language of ['de', 'en-GB', 'fr', 'uk'])
      expect(JSON.parse(String(files.get(`locales/${language}.json`))), language).toBeTypeOf(
        'object',
      );
    expect(script).not.toMatch(/unpkg\.com[^`]*locales|\$\{\w+\}\/locales/);
    for (const [, name] of script.matchAll(/url\((?:\\?["'])?([\w.-]+\.woff2)/g))
      expect(files.has(name!), name).toBe(true);
    expect(script).not.toMatch(/https:\/\/cdn\.jsdelivr\.net\/fontsource/);
    expect(String(files.get('index.html'))).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('what the CMS saves', () => {
  const own = readContentFolder(contentFolder());
  if ('cannot' in own) throw new Error(own.cannot);

  test.each([
    ['this content', own.files],
    ['a story of science', scienceStory],
  ])('of %s is what it read, and has the same problems', (_, files) => {
    const before = readContent(files, checkContext);
    const after = readContent(
      files.map(({ file, text }) => ({ file, text: savedByCms(text) })),
      checkContext,
    );
    const dataOf = ({ entries }: typeof before) => entries.map(({ file, data }) => [file, data]);
    expect(dataOf(after)).toEqual(dataOf(before));
    const rules = ({ problems }: typeof before) => problems.map(({ file, rule }) => [file, rule]);
    expect(rules(after)).toEqual(rules(before));
  });
});

/**
 * A file as Sveltia CMS reads and writes it (its services/contents/file/parse.js and format.js,
 * with our `output`): the front matter by the same library, double-quoted, and the body after a
 * blank line.
 */
function savedByCms(text: string): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---(?:\n(.*))?$/s.exec(text) ?? [];
  const written = stringify(parse(head), null, {
    indent: 2,
    indentSeq: true,
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    singleQuote: false,
  }).trim();
  const kept = body.replace(/^\n/, '');
  return `---\n${written}\n---\n${kept ? `\n${kept}\n` : ''}`;
}

interface Config {
  collections: {
    name: string;
    folder: string;
    fields: { name: string }[];
  }[];
}
