import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import type { SiteFacts } from '../../site/views/siteFacts.ts';
import { withOwnPolicy } from '../ownPolicy.ts';
import { withUsedDescriptions } from '../usedDescriptions.ts';
import type { Progress } from '../progress.ts';
import { codeDigest } from './codeDigest.ts';
import { keptPages, type KeptPages } from './keptPages.ts';
import { beginBuild, digestOfValue, shownWith, whileDrawing, type ShownPage } from './shownPage.ts';

type Prerenderer = Exclude<
  Parameters<HookParameters<'astro:build:start'>['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;

/** A build whose pages are drawn. */
export interface Drawn {
  /** The folder into which Astro builds, and that of the project. */
  dir: string;
  root: string;
  /** Names of folders that are other in each build. */
  passing: readonly string[];
  /** What every page shows of the site, in each language. */
  sites: readonly SiteFacts[];
  isPreview: boolean;
  /** The path below which it stands. */
  base: string;
  progress: Progress;
}

/**
 * Astro's way of drawing pages, each with a policy of its own, but for those which an earlier build
 * has drawn from the same: these are taken from `.build/pages/`, and Astro is not told of them.
 */
export function drawPages(build: Drawn): (astro: Prerenderer) => Prerenderer {
  beginBuild();
  return (astro) => {
    const pages = new Pages(build);
    return {
      ...astro,
      name: 'sourceline',
      async setup() {
        await astro.setup?.();
        pages.open();
      },
      async getStaticPaths() {
        build.progress.begin('Pages');
        return pages.leftOf(await astro.getStaticPaths());
      },
      render: (request, options) =>
        pages.draw(request.url, async () => responseOf(await astro.render(request, options))),
      async teardown() {
        await astro.teardown?.();
        pages.close();
      },
    };
  };
}

type Paths = Awaited<ReturnType<Prerenderer['getStaticPaths']>>;

/** The pages of a build: those that are kept, and those that are drawn. */
class Pages {
  #kept: KeptPages | undefined;
  #done = 0;
  #all = 0;
  readonly #build: Drawn;
  readonly #shownAt = new Map<string, ShownPage>();

  constructor(build: Drawn) {
    this.#build = build;
  }

  open(): void {
    const { dir, root, passing, sites, isPreview } = this.#build;
    const bundle = [join(dir, '.prerender'), join(root, '.astro/.prerender')].find((each) =>
      existsSync(each),
    );
    if (bundle === undefined) return;
    const code = digestOfValue([codeDigest(bundle, root, passing), sites, isPreview]);
    this.#kept = keptPages(join(root, '.build/pages'), code, (line) => console.log(line));
  }

  /** Puts the pages that are kept into their places; the paths of the others. */
  leftOf(paths: Paths): Paths {
    const kept = this.#kept;
    this.#all = paths.length;
    if (!kept) return paths;
    const alike = Map.groupBy(paths, ({ pathname }) => pathname);
    let held = 0;
    return paths.filter(({ pathname, cacheKey }) => {
      const page = shownWith(cacheKey);
      // Two pages of one path are for Astro to refuse.
      if (!page || alike.get(pathname)!.length > 1) return true;
      const path = withoutSlashes(pathname);
      this.#shownAt.set(path, page);
      if (kept.isEmpty) return true;
      const isTaken = kept.take(keyOf(path, page), fileOf(this.#build.dir, path));
      if (isTaken) this.#tell();
      if (isTaken || (held += 1) > mostHeld) page.forget();
      return !isTaken;
    });
  }

  /** Draws the page of a URL, and keeps it where it is drawn from what it shows alone. */
  async draw(url: string, astro: () => Promise<Response>): Promise<Response> {
    const { dir, base } = this.#build;
    this.#tell();
    const path = withoutSlashes(new URL(url).pathname.slice(base.length));
    const page = this.#shownAt.get(path);
    const isKept = this.#kept !== undefined && page !== undefined;
    const response = await (isKept ? whileDrawing(astro) : astro());
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!isPage && !isKept) return response;
    const bytes = isPage
      ? Buffer.from(narrowed(await response.text()))
      : new Uint8Array(await response.arrayBuffer());
    if (!isKept || response.status !== 200)
      return new Response(bytes, { status: response.status, headers: response.headers });
    this.#kept!.keep(keyOf(path, page), bytes, fileOf(dir, path));
    // Astro writes nothing of an answer without a body.
    return new Response(null);
  }

  close(): void {
    this.#kept?.close();
  }

  #tell(): void {
    this.#build.progress.at((this.#done += 1), this.#all);
  }
}

/** The most pages of which it is held what they show until they are drawn. */
const mostHeld = 2000;

function keyOf(path: string, page: ShownPage): string {
  return digestOfValue([path, page.digest()]);
}

function fileOf(dir: string, path: string): string {
  return join(dir, path, 'index.html');
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

/** A page with a policy of its own, and with what it uses alone. */
function narrowed(html: string): string {
  return withUsedDescriptions(withOwnPolicy(html));
}

function responseOf(rendered: Awaited<ReturnType<Prerenderer['render']>>): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}
