import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundleScripts } from './bundleScripts.ts';
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
  // They are the same in each desk, and take seconds: a process bundles them once.
  const { scripts, styles } = await (bundled ??= bundleScripts({
    desk: 'src/desk/main.ts',
    worker: 'src/desk/record/worker.ts',
  }));
  for (const { name, code } of scripts) add(name, 'text/javascript; charset=utf-8', code);
  const own = [
    ...['tokens', 'base', 'glyphs'].map((name) => `src/styles/${name}.css`),
    ...['controls', 'panes', 'form', 'menus'].map((name) => `src/desk/styles/${name}.css`),
  ];
  add('desk.css', css, [typefaces, ...own.map(textOf)].join('\n'));
  add('page.css', css, [typefaces, styles, textOf('src/desk/styles/page.css')].join('\n'));
  for (const style of ['normal', 'italic'])
    add(`newsreader-${style}.woff2`, 'font/woff2', readFileSync(typeface(style)));
  const page = textOf('src/desk/desk.html')
    .replace('%POLICY%', deskPolicy(github, true))
    .replace('%GITHUB%', github.replace(/\/$/, ''))
    .replace('%LOCAL%', String(local));
  add('index.html', 'text/html; charset=utf-8', page);
  return files;
}

let bundled: ReturnType<typeof bundleScripts> | undefined;

const css = 'text/css; charset=utf-8';

const typefaces = [
  ...['normal', 'italic'].map(
    (style) =>
      `@font-face{font-family:Newsreader;font-style:${style};font-weight:200 800;font-display:swap;src:url(newsreader-${style}.woff2) format("woff2")}`,
  ),
  ':root{--font-newsreader:Newsreader}',
].join('\n');

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

function typeface(style: string): string {
  return createRequire(import.meta.url).resolve(
    `@fontsource-variable/newsreader/files/newsreader-latin-wght-${style}.woff2`,
  );
}
