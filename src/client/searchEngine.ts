/** What Pagefind found: what it is and where, with the words around those that were asked for. */
export interface Found {
  url: string;
  /** HTML only in that the words asked for stand in `<mark>`, and `<` and `>` are escaped. */
  excerpt: string;
  meta: { title: string; detail?: string };
  filters: { kind?: string[]; standing?: string[] };
}

/**
 * The answer to a question: how to get each thing that was found, and how many claims there are of
 * each standing.
 */
export interface Answer {
  results: (() => Promise<Found>)[];
  counts: { [standing: string]: number };
}

/** Loads Pagefind from a folder, on the first call, and has it ready for questions. */
export function engine(folder: URL): Promise<Engine> {
  ready ??= load(folder).catch((fault: unknown) => {
    ready = undefined;
    throw fault;
  });
  return ready;
}

/**
 * Asks for words, among the claims of one standing when one is named. Without words it finds all of
 * them.
 */
export type Engine = (words: string, standing: string) => Promise<Answer>;

let ready: Promise<Engine> | undefined;

/** As much of Pagefind's module as is used. */
interface Pagefind {
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters: { standing?: string } },
  ): Promise<{ results: { data(): Promise<Found> }[]; filters: Counts; totalFilters: Counts }>;
}

interface Counts {
  standing?: Answer['counts'];
}

async function load(folder: URL): Promise<Engine> {
  const at = (file: string) => new URL(file, folder).href;
  // Pagefind gives its worker five seconds to start, and without one the site's policy would not
  // let it run: so on a slow line the worker's file is had first.
  const [pagefind]: [Pagefind, unknown] = await Promise.all([
    import(/* @vite-ignore */ at('pagefind.js')),
    fetch(at('pagefind-worker.js')).then((answer) => answer.text()),
  ]);
  await pagefind.options({ excerptLength: 28, excerptEllipsis: '…' });
  // How many claims of each standing there are is told with every answer from here on.
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
