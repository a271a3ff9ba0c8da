import { getEntry } from 'astro:content';
import type { Article } from '../core/model/model.ts';
import type { Problem } from '../core/markdown/problem.ts';
import { pathWithin, type Edition } from '../site/parts/edition.ts';
import { siteFacts, type SiteFacts } from '../site/views/siteFacts.ts';
import { languageInForce } from '../i18n/language.ts';
import { currentContent, type Content } from './currentContent.ts';
import { editionsIn } from './editionsIn.ts';
import { isDrawing } from './pages/shownPage.ts';
import { speakIn } from './pages/speakIn.ts';

/**
 * What pages are made from, in the language of the site: the linked record, the path below which
 * the site stands, and the instant as of which it is published.
 * A build has neither drafts and articles that wait nor what only these reach, since an error stops
 * it. In `dev` all are shown. Throws while a page is drawn that `shownPage` has made.
 */
export async function loadEdition(): Promise<Edition> {
  const [edition] = await loadEditions();
  return edition!;
}

/** The edition in the language of the site, and those in other languages. */
export async function loadEditions(): Promise<readonly Edition[]> {
  if (isDrawing())
    throw new Error(
      'This page is drawn from what its `show` gives alone, or an earlier build’s would be taken for it. Work it out there.',
    );
  const content = currentContent();
  await ensureCollected(content);
  return editionsOf(content);
}

/**
 * The paths of the pages that each edition has: `paths` gives those of one, and works out what they
 * show in its language.
 */
export async function pathsInEditions<Params extends object, Path extends { params: Params }>(
  paths: (edition: Edition) => Path[],
): Promise<(Path & { params: { edition: string | undefined } })[]> {
  return (await loadEditions()).flatMap((edition) =>
    speakIn(edition.record.site.language, () =>
      paths(edition).map((path) => ({
        ...path,
        params: { ...path.params, edition: pathWithin(edition) },
      })),
    ),
  );
}

/**
 * Does something in the language of the edition at a path below the site, as `pathsInEditions`
 * gives it.
 */
export function inEdition<T>(path: string | undefined, make: () => T): T {
  const edition = editionsOf(currentContent()).find((each) => pathWithin(each) === path);
  return edition ? speakIn(edition.record.site.language, make) : make();
}

/**
 * What every page shows of the site, in the language of the page.
 * `isPreview` keeps all pages out of search engines; `problems` are those that `dev` shows, among
 * them what waits: a build has none.
 */
export async function loadSite(): Promise<SiteFacts & { problems: Problem[]; isPreview: boolean }> {
  const content = currentContent();
  await ensureCollected(content);
  return {
    ...factsIn(languageInForce(), content),
    isPreview: content.address?.isPreview ?? false,
    problems: import.meta.env.DEV
      ? [...content.problems, ...content.waiting.map(waitingProblem)]
      : [],
  };
}

function factsIn(language: string, content: Content): SiteFacts {
  const known = facts.get(content) ?? new Map<string, SiteFacts>();
  facts.set(content, known);
  const edition = editionsOf(content).find(({ record }) => record.site.language === language);
  const found = known.get(language) ?? siteFacts(edition!);
  known.set(language, found);
  return found;
}

const facts = new WeakMap<Content, Map<string, SiteFacts>>();

function editionsOf(content: Content): readonly Edition[] {
  return editionsIn(content, import.meta.env.BASE_URL, import.meta.env.DEV);
}

/** Throws when Astro's collections do not hold the content that was read. A build asks once. */
async function ensureCollected(content: Content): Promise<void> {
  if (!import.meta.env.DEV && collected === content) return;
  // In `dev` Astro renders a page again when a collection that the page has asked for changes.
  const reading = await getEntry('reading', 'reading');
  if (!reading)
    throw new Error(
      'The content was not read. See the message of src/integration/loader.ts above this one.',
    );
  if (reading.data.content !== content.digest && !import.meta.env.DEV)
    throw new Error(
      'The collections are not of this content. Another command has written them meanwhile: build again.',
    );
  collected = content;
}

/** The content that the collections were found to hold. */
let collected: Content | undefined;

function waitingProblem({ file, published }: Article): Problem {
  return {
    severity: 'warning',
    rule: 'draft',
    file,
    line: 1,
    column: 1,
    message: `This article waits: it is published on ${published.text}.`,
    todo: 'Until then a build leaves it out.',
  };
}
