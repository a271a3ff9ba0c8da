import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { cmsConfig, type CmsPlace } from './cmsConfig.ts';

const require = createRequire(import.meta.url);

/**
 * The typefaces that the CMS would load from another host, and the files that stand in their place.
 */
const typefaces: { readonly [start: string]: string } = {
  'https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined':
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
  'https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3':
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'https://cdn.jsdelivr.net/fontsource/fonts/noto-mono':
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
};

/**
 * The files of the CMS by name: its page, its script, its languages, its typefaces, and the
 * configuration.
 */
export function cmsFiles(place: CmsPlace): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  let script = readFileSync(join(packageFolder(), 'dist/sveltia-cms.js'), 'utf8');
  for (const [start, file] of Object.entries(typefaces)) {
    const [address] = new RegExp(`${RegExp.escape(start)}[^"'\`)\\s]*`).exec(script) ?? [];
    if (address === undefined)
      throw new Error(`Sveltia CMS no longer loads ${start}: look at what it loads now.`);
    const name = file.replace(/^.*\//, '');
    files.set(name, readFileSync(require.resolve(file)));
    script = script.replaceAll(address, name);
  }
  // Without the words of its reader's language the CMS does not start.
  const locales = /`\$\{\w+\}@\$\{\w+\}\/locales`/;
  if (!locales.test(script))
    throw new Error(
      'Sveltia CMS no longer loads its languages as it did: look at what it loads now.',
    );
  script = script.replace(locales, '`locales`');
  const folder = join(packageFolder(), 'locales');
  for (const name of readdirSync(folder))
    files.set(`locales/${name}`, readFileSync(join(folder, name)));
  files.set('sveltia-cms.js', script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
  files.set('config.yml', stringify(cmsConfig(place), { aliasDuplicateObjects: false }));
  files.set('index.html', pageFor(place));
  return files;
}

function packageFolder(): string {
  return dirname(dirname(require.resolve('@sveltia/cms')));
}

/** Where the content is asked for: nobody else is. */
const hosts: { readonly [backend: string]: string } = {
  github: 'https://api.github.com https://github.com https://www.githubstatus.com',
  gitlab: 'https://gitlab.com',
};

function pageFor({ backend }: CmsPlace): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // The CMS writes its styles itself.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob: https://avatars.githubusercontent.com",
    `connect-src 'self' blob: data: ${hosts[backend] ?? ''}`.trim(),
    'frame-src blob:',
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Content</title>
    <link rel="cms-config-url" type="text/yaml" href="config.yml" />
  </head>
  <body>
    <script src="sveltia-cms.js"></script>
  </body>
</html>
`;
}
