import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroAdapter, AstroIntegration } from 'astro';
import { sortProblems } from '../core/markdown/problem.ts';
import { addressInWords } from './addressInForce.ts';
import { astroOptions } from './astroOptions.ts';
import { currentContent, rereadContent, type Content } from './currentContent.ts';
import { editionsIn } from './editionsIn.ts';
import { freshFolder, type FreshFolder } from './freshFolder.ts';
import { siteFacts } from '../site/views/siteFacts.ts';
import { drawPages, type Drawn } from './pages/drawPages.ts';
import { speakIn } from './pages/speakIn.ts';
import { sharedCollections } from './sharedModules.ts';
import { showProgress, type Progress } from './progress.ts';
import { reportOf, waitingInWords } from './report.ts';
import { servedAt } from './servedAt.ts';

/**
 * The site as an Astro integration. It reads the content once, sets Astro's options, stops a build
 * at an error in the content, and makes the files that follow a build. A build that fails leaves
 * the output folder as it was. Integrations that change the built site come before this one.
 */
export function sourceline(): AstroIntegration {
  // Nothing is asked of the network, and nothing is told to it.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  requireNode();
  let build: Build | undefined;
  let isPreview = false;
  let address = { site: undefined as string | undefined, base: '/' };
  return {
    name: 'sourceline',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, addMiddleware, logger }) => {
        const progress = command === 'build' ? showProgress() : undefined;
        progress?.begin('Reading and checking');
        const content = rereadContent();
        const found = servedAt(content.files.find(({ file }) => file === 'site.md')?.text ?? '');
        // `--site` and `--base` come before what the content says.
        address = {
          site: config.site ?? found.site,
          base: config.base === '/' ? found.base : config.base,
        };
        updateConfig({ ...address, ...astroOptions(content, address.base, config.root) });
        addMiddleware({
          entrypoint: new URL('editionMiddleware.ts', import.meta.url),
          order: 'pre',
        });
        isPreview = command === 'preview';
        if (!progress) return;
        build = startBuild(fileURLToPath(config.outDir), fileURLToPath(config.root), progress);
        await stopAtErrors(content);
        progress.begin('Bundling');
        // Nothing of another build is published, be it earlier or under way.
        updateConfig({
          cacheDir: pathToFileURL(`${build.fresh.cache}/`),
          outDir: pathToFileURL(`${build.fresh.path}/`),
          vite: { plugins: [sharedCollections(config.root)] },
          // What Astro says of each page would hide the warnings of the check.
          ...(logger.options.level === 'info' &&
            !config.logger && {
              logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
            }),
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        if (isPreview && !config.adapter) setAdapter(previewAdapter);
      },
      'astro:server:setup': async ({ server }) => {
        const { servePictures } = await import('./pictures/servePictures.ts');
        server.middlewares.use(servePictures(address.base));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (build) setPrerenderer(drawPages(pagesOf(build, address.base)));
      },
      'astro:build:done': async () => {
        if (!build) return;
        const { finishSite } = await import('./finishSite.ts');
        await finishSite(build.fresh.path, currentContent(), address, build.progress);
        finishBuild(build);
      },
    },
  };
}

/** Astro takes another server than its own for `astro preview` from an adapter only. */
const previewAdapter: AstroAdapter = {
  name: 'sourceline-preview',
  entrypointResolution: 'auto',
  previewEntrypoint: fileURLToPath(new URL('previewServer.ts', import.meta.url)),
  adapterFeatures: { buildOutput: 'static' },
  supportedAstroFeatures: { staticOutput: 'stable' },
};

/** Astro itself would run with an older Node, which lacks what our code uses. */
function requireNode(): void {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) < 24)
    throw new Error(
      `Sourceline needs Node 24 or newer, and this is Node ${node}. \`npm ci\` brings one into node_modules, which \`npm run\` uses.`,
    );
}

/** What the drawing of pages needs of a build, which stands below this path. */
function pagesOf({ fresh, outDir, root, progress }: Build, base: string): Drawn {
  const content = currentContent();
  return {
    dir: fresh.path,
    root,
    passing: [fresh.path, fresh.cache, outDir],
    sites: editionsIn(content, base).map((edition) =>
      speakIn(edition.record.site.language, () => siteFacts(edition)),
    ),
    isPreview: content.address?.isPreview ?? false,
    base,
    progress,
  };
}

interface Build {
  fresh: FreshFolder;
  /** The folder that the build is for. */
  outDir: string;
  root: string;
  progress: Progress;
  isDone: boolean;
}

/** Astro has no hook for a build that fails: its command ends the process. */
function startBuild(outDir: string, root: string, progress: Progress): Build {
  const build = { fresh: freshFolder(outDir, root), outDir, root, progress, isDone: false };
  process.once('exit', () => {
    build.fresh.discard();
    if (build.isDone) return;
    console.error('\nNothing was built, and what was built before is as it was.');
  });
  return build;
}

/**
 * Prints all problems. An error ends the process: Astro would print one that is thrown with a stack
 * trace, which tells an editor nothing.
 */
async function stopAtErrors(content: Content): Promise<void> {
  if (content.missing !== undefined) {
    console.error(content.missing);
    process.exit(1);
  }
  const { checkOgImages } = await import('./ogImages/checkOgImages.ts');
  const problems = sortProblems([...content.problems, ...(await checkOgImages(content))]);
  console.log(
    (content.address ? addressInWords(content.address) : '') +
      waitingInWords(content.waiting) +
      reportOf(content, problems),
  );
  if (problems.some(({ severity }) => severity === 'error')) process.exit(1);
}

function finishBuild(build: Build): void {
  build.fresh.moveIntoPlace();
  build.isDone = true;
  build.progress.end();
  const pages = readdirSync(build.outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  console.log(`Built ${pages.length} pages into ${relative('.', build.outDir)}/.`);
}
