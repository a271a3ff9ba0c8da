import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentFolder, readContentFolder } from './integration/contentFolder.ts';
import { report } from './cli/report.ts';
import type { AnyEntry } from './core/model/entry.ts';
import { schemas } from './core/model/schemas.ts';
import { readContent } from './core/checks/readContent.ts';
import type { TextFile } from './core/markdown/parsedFile.ts';
import type { Problem } from './core/markdown/problem.ts';

/**
 * What editors write, as Astro's collections: the five, and the one file `site.md`. `body` is the
 * whole text of a file, from which `integration/edition.ts` links the record.
 * All are filled from one reading of the folder, so that the whole can be refused: in a build an
 * error stops it, with all problems shown; in `dev` what can be read stays up, with the problems in
 * `reading`.
 */
export const collections = {
  articles: defineCollection({ loader: loader(), schema: schemas.articles }),
  claims: defineCollection({ loader: loader(), schema: schemas.claims }),
  sources: defineCollection({ loader: loader(), schema: schemas.sources }),
  actors: defineCollection({ loader: loader(), schema: schemas.actors }),
  events: defineCollection({ loader: loader(), schema: schemas.events }),
  site: defineCollection({ loader: loader(), schema: schemas.site }),
  reading: defineCollection({
    loader: loader(),
    schema: z.strictObject({
      filled: z.array(z.string()).describe('The collections that have files.'),
      problems: z.array(
        z.strictObject({
          severity: z.enum(['error', 'warning']),
          rule: z.string(),
          file: z.string(),
          line: z.number(),
          column: z.number(),
          endColumn: z.number().optional(),
          message: z.string(),
          todo: z.string(),
          also: z
            .array(z.strictObject({ file: z.string(), line: z.number(), column: z.number() }))
            .optional(),
        }),
      ),
    }),
  }),
};

const dir = resolve(contentFolder());

interface Reading {
  entries: readonly AnyEntry[];
  problems: Problem[];
  files: readonly TextFile[];
}

function read(): Reading {
  const folder = readContentFolder(dir);
  if ('cannot' in folder) return { entries: [], problems: [noContent(folder.cannot)], files: [] };
  const { entries, problems } = readContent(folder.files, folder.problems);
  return { entries, problems, files: folder.files };
}

function noContent(message: string): Problem {
  return { severity: 'error', rule: 'no-content', file: '', line: 1, column: 1, message, todo: '' };
}

/** The collections of the sync that is under way, or in `dev` of the last. */
const contexts = new Map<string, LoaderContext>();
let reading: Reading | undefined;

function loader(): Loader {
  return {
    name: 'sourceline',
    async load(context) {
      // A collection that comes again begins the next sync.
      if (contexts.has(context.collection)) {
        contexts.clear();
        reading = undefined;
      }
      if (contexts.size === 0) watch(context);
      contexts.set(context.collection, context);
      if (!reading) {
        reading = read();
        tell(reading, context);
      }
      await fill(context, reading);
    },
  };
}

async function fill(context: LoaderContext, { entries, problems, files }: Reading): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const pathOf = (file: string) => relative(root, resolve(dir, file)).split(sep).join('/');
  const mine = await Promise.all(
    entries
      .filter((entry) => entry.collection === context.collection)
      .map(async ({ id, file, data, parsed }) => ({
        id,
        data: await context.parseData({ id, data: { ...data }, filePath: resolve(dir, file) }),
        body: parsed.text,
        filePath: pathOf(file),
      })),
  );
  context.store.clear();
  for (const entry of mine) context.store.set(entry);
  if (context.collection === 'reading') {
    const filled = [...new Set(entries.map((entry) => entry.collection))];
    context.store.set({
      id: 'reading',
      data: { filled, problems },
      digest: context.generateDigest({ files, problems }),
      filePath: pathOf('.'),
    });
  }
}

/**
 * In `dev`, where there is a watcher: a change is followed once the editor's program has written
 * all of it.
 */
function watch({ watcher }: LoaderContext): void {
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  const follow = (path: string) => {
    if (path !== dir && !path.startsWith(dir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(refill, 100);
  };
  watcher.add(dir);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const)
    watcher.on(event, follow);
}

async function refill(): Promise<void> {
  reading = read();
  for (const context of contexts.values()) await fill(context, reading);
  const [first] = contexts.values();
  if (first) tell(reading, first);
}

/** Stops a build at an error; in `dev` says in the terminal what the pages show. */
function tell({ problems, files }: Reading, { watcher, logger }: LoaderContext): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const list =
    files.length === 0
      ? errors.map(({ message }) => message).join('\n')
      : report(errors, relative('.', dir) || '.', (file) => texts.get(file));
  if (!watcher) throw new Error(`The content does not hold together.\n\n${list}`);
  logger.error(`\n${list}`);
}
