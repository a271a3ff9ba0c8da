import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  circlesOf,
  importedFilesOf,
  importsOf,
  isIn,
  layers,
  mayImport,
  rim,
  sourceFiles,
  sourceOf,
} from '../../../tools/docs/importGraph.ts';

/** What still stands against the order. */
const known = new Set<string>();

/** Circles of files that are still there. */
const knownCircles: string[][] = [];

const files = sourceFiles();

describe('the layers', () => {
  test('contain every file of src', () => {
    const all = [...layers, ...Object.keys(rim), 'styles', 'content.config.ts', 'site/routes.ts'];
    expect(files.filter((file) => !all.some((layer) => isIn(file, layer)))).toEqual([]);
  });

  test('import only their own and earlier layers', () => {
    const wrong = files.flatMap((file) =>
      importedFilesOf(file)
        .filter((to) => !mayImport(file, to))
        .map((to) => `${file} imports ${to}`),
    );
    expect(wrong.filter((each) => !known.has(each))).toEqual([]);
    expect([...known].filter((each) => !wrong.includes(each))).toEqual([]);
  });

  test('have no circle of files that import each other', () => {
    const graph = new Map(files.map((file) => [file, importedFilesOf(file)]));
    const known = knownCircles.map((circle) => circle.join());
    expect(circlesOf(graph).filter((circle) => !known.includes(circle.join()))).toEqual([]);
  });

  test('of the core use no Astro, Node, clock, time zone or environment', () => {
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

  test('use the file system and astro:content only at the rim', () => {
    const inside = files.filter((file) => layers.some((layer) => isIn(file, layer)));
    expect(
      inside.flatMap((file) =>
        importsOf(file)
          .filter((to) => /^(astro:content|node:fs.*|node:child_process)$/.test(to))
          .map((to) => `${file} imports ${to}`),
      ),
    ).toEqual([]);
  });

  test('have no utils, helpers or index file', () => {
    const drawers = /^(utils?|lib|helpers?|types|common|shared|misc|index)$/;
    // An index among the pages is an address, not a drawer.
    const inside = files.filter((file) => !isIn(file, 'pages'));
    expect(
      inside.filter((file) =>
        file.split('/').some((part) => drawers.test(part.replace(/\.\w+$/, ''))),
      ),
    ).toEqual([]);
  });

  test('import files with their extension', () => {
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

  test('are each listed in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const folders = [...layers, ...Object.keys(rim)].map((layer) => layer.split('/').at(-1)!);
    expect(folders.filter((folder) => !new RegExp(`\\b${folder}/`).test(readme))).toEqual([]);
  });
});

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

test('circles are found in a graph', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', ['d']],
    ['e', ['a', 'd']],
  ]);
  expect(circlesOf(graph)).toEqual([['d'], ['b', 'c']]);
});
