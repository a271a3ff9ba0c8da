import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/** A path for `getStaticPaths`, with the function that gives all that its page shows. */
export interface ShownPath<Params, Shown> {
  params: Params;
  props: { show: () => Shown };
  /** Under which `shownWith` finds the page, in a build. */
  cacheKey?: string;
}

/**
 * A page that is drawn from plain data alone, which `show` works out: where that is what an earlier
 * build has drawn, the page is taken from there. While such a page is drawn, the edition cannot be
 * had, so that nothing else can come onto it.
 */
export function shownPage<Params, Shown>(
  params: Params,
  show: () => Shown,
): ShownPath<Params, Shown> {
  // Whenever it is called, in the language in which the path was given.
  const inItsLanguage = AsyncLocalStorage.bind(show);
  if (!isBuild) return { params, props: { show: inItsLanguage } };
  const page = new ShownPage(inItsLanguage);
  const cacheKey = String(pages.length);
  pages.push(page);
  return { params, props: { show: () => page.take() as Shown }, cacheKey };
}

/** The page of a path that `shownPage` has made; none for a path that it has not. */
export function shownWith(cacheKey: string | undefined): ShownPage | undefined {
  return cacheKey === undefined ? undefined : pages[Number(cacheKey)];
}

const pages: ShownPage[] = [];
let isBuild = false;

/** Begins a build: from now on the pages are told apart by what they show. */
export function beginBuild(): void {
  isBuild = true;
}

/** What a page shows, worked out once, and let go when it has been drawn. */
export class ShownPage {
  #show: () => unknown;
  #digest: string | undefined;
  #shown: { value: unknown } | undefined;

  constructor(show: () => unknown) {
    this.#show = show;
  }

  /** A digest of all that it shows. Throws when that is not plain data. */
  digest(): string {
    if (this.#digest === undefined) {
      this.#shown = { value: this.#show() };
      this.#digest = digestOfValue(this.#shown.value);
    }
    return this.#digest;
  }

  /** What it shows. */
  take(): unknown {
    this.digest();
    const value = this.#shown ? this.#shown.value : this.#show();
    this.#shown = undefined;
    return value;
  }

  /** Lets go of what it shows. */
  forget(): void {
    this.#shown = undefined;
  }
}

/** A digest of plain data. Throws at a function, of which it could not tell what it holds. */
export function digestOfValue(value: unknown): string {
  return createHash('sha256').update(serialize(value)).digest('hex').slice(0, 32);
}

const drawing = new AsyncLocalStorage<true>();

/** Draws a page, during which `isDrawing` is true. */
export function whileDrawing<T>(draw: () => T): T {
  return drawing.run(true, draw);
}

/** Whether this is called while a page is drawn from what it shows alone. */
export function isDrawing(): boolean {
  return drawing.getStore() ?? false;
}
