import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The layers of `src/`, in their order: a file imports from its own and from those before it. */
const layers = [
  'core/dates',
  'core/markdown',
  'core/model',
  'core/standing',
  'core/checks',
  'i18n',
  'site/parts',
  'site/diagram',
  'site/formats',
  'site/views',
  'components',
  'layouts',
  'pages',
];

/** Folders at the rim. Each may import from these layers and rim folders, and nobody else from it. */
const rim: { readonly [folder: string]: readonly string[] } = {
  'site/hosting': ['core', 'i18n', 'site'],
  client: ['core', 'i18n', 'site'],
  integration: ['core', 'i18n', 'site'],
  cli: ['core', 'i18n', 'site', 'integration'],
};

/** Folders that draw may import a script of the browser, a stylesheet, and the way to the content. */
const besides: { readonly [layer: string]: readonly string[] } = {
  components: ['client', 'styles'],
  layouts: ['client', 'styles', 'integration/edition.ts'],
  pages: ['client', 'styles', 'integration/edition.ts', 'site/hosting'],
};

/** What still stands against the order. */
const known = new Set<string>(['i18n/chainWords.ts imports site/diagram/chain.ts']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file))
  .sort();

describe('the layers', () => {
  test('are all there are', () => {
    const all = [...layers, ...Object.keys(rim), 'styles', 'content.config.ts', 'site/routes.ts'];
    expect(files.filter((file) => !all.some((layer) => isIn(file, layer)))).toEqual([]);
  });

  test('are imported from the left only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('.'))
        .map((to) =>
          normalize(join(dirname(file), to))
            .replaceAll('\\', '/')
            .replace(/\?.*$/, ''),
        )
        .filter((to) => !mayImport(file, to))
        .map((to) => `${file} imports ${to}`),
    );
    expect(wrong.filter((each) => !known.has(each))).toEqual([]);
    expect([...known].filter((each) => !wrong.includes(each))).toEqual([]);
  });

  test('of the core have no Astro, no Node, no clock, no zone and no environment', () => {
    const core = files.filter((file) => isIn(file, 'core'));
    expect(core.length).toBeGreaterThan(20);
    expect(
      core.flatMap((file) => [
        ...importsOf(file)
          .filter((to) => /^(astro|node:|virtual:)/.test(to) || isBuiltin(to))
          .map((to) => `${file} imports ${to}`),
        ...impuritiesOf(file).map((what) => `${file} uses ${what}`),
      ]),
    ).toEqual([]);
  });

  test("touch the file system and Astro's data only at the rim", () => {
    const inside = files.filter((file) => layers.some((layer) => isIn(file, layer)));
    expect(
      inside.flatMap((file) =>
        importsOf(file)
          .filter((to) => /^(astro:content|node:fs.*|node:child_process)$/.test(to))
          .map((to) => `${file} imports ${to}`),
      ),
    ).toEqual([]);
  });

  test('have no drawer for everything', () => {
    const drawers = /^(utils?|lib|helpers?|types|common|shared|misc|index)$/;
    // An index among the pages is an address, not a drawer.
    const inside = files.filter((file) => !isIn(file, 'pages'));
    expect(
      inside.filter((file) =>
        file.split('/').some((part) => drawers.test(part.replace(/\.\w+$/, ''))),
      ),
    ).toEqual([]);
  });

  test('write the ending of every file that they import', () => {
    const bare = (to: string) =>
      to.startsWith('.') && !/\.(ts|astro|css|json|svg)(\?\w+)?$/.test(to);
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .filter(bare)
          .map((to) => `${file} imports ${to}`),
      ),
    ).toEqual([]);
  });

  test("are each named by the README's map", () => {
    const readme = readFileSync('README.md', 'utf8');
    const folders = [...layers, ...Object.keys(rim)].map((layer) => layer.split('/').at(-1)!);
    expect(folders.filter((folder) => !new RegExp(`\\b${folder}/`).test(readme))).toEqual([]);
  });
});

/** Whether a file is a folder's, or is the file itself. */
function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function mayImport(file: string, to: string): boolean {
  const folder = Object.keys(rim).find((each) => isIn(file, each));
  if (folder !== undefined) return isIn(to, folder) || rim[folder]!.some((each) => isIn(to, each));
  if (!layers.some((layer) => isIn(file, layer))) return true;
  const from = layers.findIndex((layer) => isIn(file, layer)),
    at = layers.findIndex((layer) => isIn(to, layer));
  if (at >= 0 && at <= from) return true;
  if (isIn(to, 'site/routes.ts')) return from >= layers.indexOf('site/parts');
  return (besides[layers[from]!] ?? []).some((each) => isIn(to, each));
}

function sourceOf(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

/** Every module that a file names, in an import, a re-export, a dynamic import or a type. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The TypeScript of a file: of a component its part between the fences and its scripts. */
function codeOf(file: string): string {
  const source = sourceOf(file);
  if (!file.endsWith('.astro')) return source;
  const fence = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return [
    fence,
    ...[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]),
  ].join('\n');
}

function isBuiltin(name: string): boolean {
  return [
    'fs',
    'path',
    'process',
    'os',
    'url',
    'child_process',
    'module',
    'util',
    'crypto',
  ].includes(name.replace(/\/.*/, ''));
}

/** What makes a function return different results for the same arguments. */
function impuritiesOf(file: string): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const impurity = impurityIn(node, tree);
    if (impurity !== undefined) found.push(impurity);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function impurityIn(node: ts.Node, tree: ts.SourceFile): string | undefined {
  if (ts.isNewExpression(node)) return isNow(node, tree) ? 'new Date()' : undefined;
  if (ts.isCallExpression(node))
    return node.expression.getText(tree) === 'Date' ? 'Date()' : undefined;
  if (ts.isPropertyAccessExpression(node)) {
    if (localTime.test(node.name.text)) return node.name.text;
    return stateful.test(node.getText(tree)) ? node.getText(tree) : undefined;
  }
  if (ts.isIdentifier(node)) return globals.has(node.text) && !isName(node) ? node.text : undefined;
  return ts.isMetaProperty(node) && stateful.test(node.getText(tree))
    ? node.getText(tree)
    : undefined;
}

const stateful = /^(Date\.now|Math\.random|performance\.now|import\.meta\.env)$/;
const localTime =
  /^(getHours|getDate|getDay|getMonth|getFullYear|getMinutes|getTimezoneOffset|toLocale\w+)$/;
const globals = new Set(['process', 'globalThis', 'fetch', 'localStorage', 'Temporal']);

function isNow({ expression, arguments: given }: ts.NewExpression, tree: ts.SourceFile): boolean {
  return expression.getText(tree) === 'Date' && !given?.length;
}

/** Whether an identifier is only a name here: of a property, a method, a key. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isParameter(parent)
  );
}
