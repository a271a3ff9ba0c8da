import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { buildSite } from '../../tools/buildSite.ts';
import { contentFolder } from '../../src/integration/contentFolder.ts';
import { serve } from '../../src/integration/previewServer.ts';

export const dir = '.build/below';
export const path = '/news/';
export const site = 'https://news.example';
export const own = site + path;
const content = '.build/below-content';
const article = 'call-to-moscow.md';

/**
 * The same content as it is built for an address of its own, below a path, with an article that had
 * another name and an actor whose name has letters of its own. Each file of tests that uses it
 * builds it.
 */
export const test = base.extend<object, { below: string }>({
  below: [
    async ({}, use) => {
      for (const folder of [dir, content]) rmSync(folder, { recursive: true, force: true });
      cpSync(contentFolder(), content, { recursive: true });
      writeFileSync(
        join(content, 'site.md'),
        readFileSync(join(content, 'site.md'), 'utf8')
          .replace(/^address:.*\n/m, '')
          .replace(/^language:/m, `address: ${own}\nlanguage:`),
      );
      writeFileSync(
        join(content, 'articles', article),
        readFileSync(join(content, 'articles', article), 'utf8').replace(
          /^---\n(formerly:.*\n)?/,
          '---\nformerly: [an-older-name]\n',
        ),
      );
      writeFileSync(
        join(content, 'actors', 'lech-walesa.md'),
        '---\nname: Lech Wałęsa\nkind: person\nrole: A former president\n---\n',
      );
      process.env['SOURCELINE_CONTENT'] = content;
      try {
        if (!buildSite(dir)) throw new Error('The site could not be built below a path.');
      } finally {
        delete process.env['SOURCELINE_CONTENT'];
      }
      const { url, close } = await serve(dir, path, 0);
      await use(url.replace(/\/$/, ''));
      close();
    },
    { scope: 'worker', timeout: 180_000, auto: true },
  ],
});
