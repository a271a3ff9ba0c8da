import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { currentContent, rereadContent, type Content } from './currentContent.ts';
import { reportOf } from './report.ts';

/** The collections of the sync that is under way, or in `dev` of the last. */
const contexts = new Map<string, LoaderContext>();

/**
 * Fills a collection from the one reading of the content folder. All collections use this loader,
 * so that the whole is refused at an error: `astro sync` and `astro check` stop with all problems
 * shown (a build has stopped before). In `astro dev` what can be read stays up, and a change of the
 * folder is followed.
 */
export function contentLoader(): Loader {
  return {
    name: 'sourceline',
    async load(context) {
      // A collection that comes again begins the next sync.
      const isNextSync = contexts.has(context.collection);
      if (isNextSync) contexts.clear();
      if (contexts.size === 0) {
        watch(context);
        announceErrors(isNextSync ? rereadContent() : currentContent(), context);
      }
      contexts.set(context.collection, context);
      await fill(context, currentContent());
    },
  };
}

async function fill(context: LoaderContext, content: Content): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const pathOf = (file: string) =>
    relative(root, resolve(content.folder, file)).split(sep).join('/');
  const entries = await Promise.all(
    content.entries
      .filter((entry) => entry.collection === context.collection)
      .map(async ({ id, file, data }) => ({
        id,
        data: await context.parseData({
          id,
          data: { ...data },
          filePath: resolve(content.folder, file),
        }),
        filePath: pathOf(file),
      })),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
  if (context.collection === 'reading') {
    const { files, problems, digest } = content;
    context.store.set({
      id: 'reading',
      data: { content: digest, problems: problems.length },
      digest: context.generateDigest({ files, problems }),
    });
  }
}

/** In `dev`, where there is a watcher: follows a change 100 ms after the last file was written. */
function watch({ watcher }: LoaderContext): void {
  if (!watcher) return;
  const folder = resolve(currentContent().folder);
  let timer: NodeJS.Timeout | undefined;
  const follow = (path: string) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refill(), 100);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const)
    watcher.on(event, follow);
}

async function refill(): Promise<void> {
  const content = rereadContent();
  for (const context of contexts.values()) await fill(context, content);
  const [first] = contexts.values();
  if (first) announceErrors(content, first);
}

/** In `dev` prints the errors that the pages show; else throws them. */
function announceErrors(content: Content, { watcher, logger }: LoaderContext): void {
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const list = content.missing ?? reportOf(content, errors);
  if (!watcher) throw new Error(`The content does not hold together.\n\n${list}`);
  logger.error(`\n${list}`);
}
