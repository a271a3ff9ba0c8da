import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { deskPolicy } from './policy.ts';

/** The files of the desk, by name: what its page loads, and the page. */
export type DeskFiles = Map<string, { type: string; body: Buffer }>;

/**
 * Bundles the desk. `github` is the address of GitHub's programming interface; `local` whether the
 * page is given by the server of this machine, which opens a folder and reads sources for it.
 */
export async function bundleDesk({
  github,
  local,
}: {
  github: string;
  local: boolean;
}): Promise<DeskFiles> {
  const files: DeskFiles = new Map();
  const add = (name: string, type: string, body: Buffer | string) =>
    files.set(name, { type, body: Buffer.from(body) });
  const bundle = await rolldown({
    input: { desk: 'src/desk/main.ts', worker: 'src/desk/record/worker.ts' },
    platform: 'browser',
    // Both run the same modules, and a worker has no document.
    resolve: {
      conditionNames: ['worker', 'browser', 'import', 'module', 'default'],
      alias: { 'node:crypto': resolve('src/desk/page/noDigest.ts') },
    },
    plugins: [browserModules],
    logLevel: 'warn',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  for (const each of output)
    if (each.type === 'chunk') add(each.fileName, 'text/javascript; charset=utf-8', each.code);
  add('desk.css', 'text/css; charset=utf-8', stylesOf(['tokens', 'base', 'glyphs'], ['desk']));
  add(
    'page.css',
    'text/css; charset=utf-8',
    stylesOf(['tokens', 'base', 'glyphs', 'prose', 'claimCard', 'notices', 'tags'], ['page']),
  );
  for (const style of ['normal', 'italic'])
    add(`newsreader-${style}.woff2`, 'font/woff2', readFileSync(typeface(style)));
  const page = readFileSync('src/desk/desk.html', 'utf8')
    .replace('%POLICY%', deskPolicy(github, true))
    .replace('%GITHUB%', github.replace(/\/$/, ''))
    .replace('%LOCAL%', String(local));
  add('index.html', 'text/html; charset=utf-8', page);
  return files;
}

/** Puts the desk's own modules in the place of those that load their libraries as only Node can. */
const browserModules: Plugin = {
  name: 'browser-modules',
  resolveId: (id) => {
    const name = basename(id);
    return name === 'plotLibrary.ts' ? resolve('src/desk/page', name) : undefined;
  },
};

function stylesOf(site: readonly string[], own: readonly string[]): string {
  return [
    ...['normal', 'italic'].map(
      (style) =>
        `@font-face{font-family:Newsreader;font-style:${style};font-weight:200 800;font-display:swap;src:url(newsreader-${style}.woff2) format("woff2")}`,
    ),
    ':root{--font-newsreader:Newsreader}',
    ...site.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')),
    ...own.map((name) => readFileSync(`src/desk/styles/${name}.css`, 'utf8')),
  ].join('\n');
}

function typeface(style: string): string {
  return createRequire(import.meta.url).resolve(
    `@fontsource-variable/newsreader/files/newsreader-latin-wght-${style}.woff2`,
  );
}
