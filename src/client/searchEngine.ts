/** What Pagefind found: what it is and where, with an excerpt around the words of the query. */
export interface Found {
  url: string;
  /** HTML only in that the words of the query stand in `<mark>`, and `<` and `>` are escaped. */
  excerpt: string;
  meta: { title: string; detail?: string };
  filters: { kind?: string[]; standing?: string[] };
}

/** The answer to a query: how to load each result, and how many claims there are by standing. */
export interface Answer {
  results: (() => Promise<Found>)[];
  counts: { [standing: string]: number };
}

/**
 * Searches for words, among the claims of one standing when one is named. Without words it finds
 * all of them.
 */
export type Engine = (words: string, standing: string) => Promise<Answer>;

/**
 * Loads Pagefind from a folder, for the pages below a base, on the first call or after a failure,
 * and returns its search.
 */
export function loadEngine(folder: URL, base: URL): Promise<Engine> {
  loading ??= load(folder, base).catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

let loading: Promise<Engine> | undefined;

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
  }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters: { standing?: string } },
  ): Promise<{ results: { data(): Promise<Found> }[]; filters: Counts; totalFilters: Counts }>;
}

interface Counts {
  standing?: Answer['counts'];
}

async function load(folder: URL, base: URL): Promise<Engine> {
  const at = (file: string) => new URL(file, folder).href;
  // Pagefind gives its worker five seconds to start, and the site's policy does not let it run
  // without one. On a slow line the worker's file is therefore loaded first.
  const [pagefind]: [Pagefind, unknown] = await Promise.all([
    import(/* @vite-ignore */ at('pagefind.js')),
    fetch(at('pagefind-worker.js')).then((response) => response.text()),
  ]);
  await pagefind.options({
    baseUrl: base.pathname,
    excerptLength: 28,
    excerptEllipsis: '…',
  });
  // Every answer holds the number of claims by standing once the filters have been loaded.
  const all = await pagefind.filters();
  return async (words, standing) => {
    const { results, totalFilters } = await pagefind.search(words || null, {
      filters: standing ? { standing } : {},
    });
    return {
      results: results.map((result) => () => result.data()),
      counts: (words ? totalFilters : all).standing ?? {},
    };
  };
}
