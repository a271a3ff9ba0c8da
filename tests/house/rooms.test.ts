import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The rooms of the house, in their order: a file imports from its own and from those before it. */
const rooms = ['when', 'text', 'record', 'standing', 'site', 'components', 'layouts', 'pages'];
const pure = rooms.slice(0, rooms.indexOf('site'));
/**
 * Files outside the rooms' order: they read folders and start programs, and only Astro or a person
 * starts them.
 */
const outside = ['commands', 'content.config.ts', 'styles'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file))
  .sort();

describe('the rooms', () => {
  test('are all there are', () => {
    const known = new Set([...rooms, ...outside]);
    expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
  });

  test('are imported from the left only', () => {
    expect(
      files.flatMap((file) =>
        importsOf(file)
          .map((to) => ({ file, to }))
          .filter(wrongWay)
          .map(({ to }) => `${file} imports ${to}`),
      ),
    ).toEqual([]);
  });

  test('of the core have no Astro, no Node, no clock, no zone and no environment', () => {
    const core = files.filter((file) => pure.includes(roomOf(file)));
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

  test("touch the file system and Astro's data only at the door", () => {
    const inside = files.filter((file) => rooms.includes(roomOf(file)) && file !== 'site/door.ts');
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
    const inside = files.filter((file) => rooms.includes(roomOf(file)) && roomOf(file) !== 'pages');
    expect(
      inside.filter((file) =>
        file.split('/').some((part) => drawers.test(part.replace(/\.\w+$/, ''))),
      ),
    ).toEqual([]);
  });

  test('write the ending of every file that they import', () => {
    const inside = files.filter((file) => rooms.includes(roomOf(file)));
    const bare = (to: string) =>
      to.startsWith('.') && !/\.(ts|astro|css|json|svg)(\?\w+)?$/.test(to);
    expect(
      inside.flatMap((file) =>
        importsOf(file)
          .filter(bare)
          .map((to) => `${file} imports ${to}`),
      ),
    ).toEqual([]);
  });

  test("are each named by the README's map", () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(
      [...rooms, 'commands', 'styles'].filter((room) => !new RegExp(`\\b${room}/`).test(readme)),
    ).toEqual([]);
  });
});

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

function wrongWay({ file, to }: { file: string; to: string }): boolean {
  if (!to.startsWith('.')) return false;
  const from = rooms.indexOf(roomOf(file));
  const room = roomOf(normalize(join(dirname(file), to)).replaceAll('\\', '/'));
  if (from < 0) return false;
  // Stylesheets are everybody's who draws; from the commands nobody imports.
  if (room === 'styles') return from < rooms.indexOf('components');
  return !rooms.includes(room) || rooms.indexOf(room) > from;
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

/** What makes a function answer differently for the same values. */
function impuritiesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text =
      ts.isIdentifier(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isMetaProperty(node)
        ? node.getText(tree)
        : '';
    if (/^(Date\.now|Math\.random|performance\.now|import\.meta\.env)$/.test(text))
      found.push(text);
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree) === 'Date' &&
      !node.arguments?.length
    )
      found.push('new Date()');
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'Date') found.push('Date()');
    if (
      ts.isIdentifier(node) &&
      ['process', 'globalThis', 'fetch', 'localStorage', 'Temporal'].includes(node.text) &&
      !isName(node)
    )
      found.push(node.text);
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(getHours|getDate|getDay|getMonth|getFullYear|getMinutes|getTimezoneOffset|toLocale\w+)$/.test(
        node.name.text,
      )
    )
      found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true);
  visit(tree);
  return found;
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
