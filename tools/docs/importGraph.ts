import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The layers of `src/`, in their order: a file imports from its own and from those before it. */
export const layers: readonly string[] = [
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

/**
 * Folders at the rim. Each may import from these layers and rim folders, and nobody else from it.
 */
export const rim: { readonly [folder: string]: readonly string[] } = {
  'site/hosting': ['core', 'i18n', 'site'],
  client: ['core', 'i18n', 'site'],
  integration: ['core', 'i18n', 'site'],
  cli: ['core', 'i18n', 'site', 'integration'],
  desk: ['core', 'i18n', 'site', 'components', 'styles'],
};

/**
 * Folders that draw may import a script of the browser, a stylesheet, and the way to the content.
 */
const besides: { readonly [layer: string]: readonly string[] } = {
  components: ['client', 'styles'],
  layouts: ['client', 'styles', 'integration/edition.ts'],
  pages: [
    'client',
    'styles',
    'integration/edition.ts',
    'integration/pages/shownPage.ts',
    'site/hosting',
  ],
};

/** Every file of code in `src/`, as its path below `src/`, sorted. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mjs|astro)$/.test(file))
    .sort();
}

/** The text of a file of `src/`. */
export function sourceOf(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

/** Every module that a file names, in an import, a re-export, a dynamic import or a type. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The files of `src/` that a file imports, as their paths below `src/`. */
export function importedFilesOf(file: string): string[] {
  return importsOf(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => normalize(join(dirname(file), to)))
    .map((to) => to.replaceAll('\\', '/').replace(/\?.*$/, ''));
}

/** Whether the order of the layers lets a file import another. */
export function mayImport(file: string, to: string): boolean {
  const folder = Object.keys(rim).find((each) => isIn(file, each));
  if (folder !== undefined) return isIn(to, folder) || rim[folder]!.some((each) => isIn(to, each));
  if (!layers.some((layer) => isIn(file, layer))) return true;
  const from = layers.findIndex((layer) => isIn(file, layer));
  const at = layers.findIndex((layer) => isIn(to, layer));
  if (at >= 0 && at <= from) return true;
  if (isIn(to, 'site/routes.ts')) return from >= layers.indexOf('site/parts');
  return (besides[layers[from]!] ?? []).some((each) => isIn(to, each));
}

/** Whether a file is in a folder, or is the file itself. */
export function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/**
 * The groups of nodes that lead to each other in a circle (Tarjan's strongly connected components
 * of more than one node, and nodes that lead to themselves), each sorted.
 */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    const index = indexes.size;
    indexes.set(node, index);
    lowest.set(node, index);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!indexes.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== index) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) circles.push(group.sort());
  };
  for (const node of graph.keys()) if (!indexes.has(node)) visit(node);
  return circles;
}

/** The TypeScript of a file: of a component its part between the fences and its scripts. */
function codeOf(file: string): string {
  const source = sourceOf(file);
  if (!file.endsWith('.astro')) return source;
  const fence = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [fence, ...scripts.map((match) => match[1])].join('\n');
}
