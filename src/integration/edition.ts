import { getEntry } from 'astro:content';
import type { Article } from '../core/model/model.ts';
import type { Problem } from '../core/markdown/problem.ts';
import type { Edition } from '../site/parts/edition.ts';
import { siteFacts, type SiteFacts } from '../site/views/siteFacts.ts';
import { currentContent, type Content } from './currentContent.ts';
import { isDrawing } from './pages/shownPage.ts';

/**
 * What pages are made from: the linked record, the path below which the site stands, and the instant
 * as of which it is published.
 * A build has neither drafts and articles that wait nor what only these reach, since an error stops
 * it. In `dev` all are shown. Throws while a page is drawn that `shownPage` has made.
 */
export async function loadEdition(): Promise<Edition> {
  if (isDrawing())
    throw new Error(
      'This page is drawn from what its `show` gives alone, or an earlier build’s would be taken for it. Work it out there.',
    );
  const content = currentContent();
  await ensureCollected(content);
  return editionOf(content);
}

/**
 * What every page shows of the site. `isPreview` keeps all pages out of search engines; `problems`
 * are those that `dev` shows, among them what waits: a build has none.
 */
export async function loadSite(): Promise<SiteFacts & { problems: Problem[]; isPreview: boolean }> {
  const content = currentContent();
  await ensureCollected(content);
  const facts = factsOf.get(content) ?? siteFacts(editionOf(content));
  factsOf.set(content, facts);
  return {
    ...facts,
    isPreview: content.address?.isPreview ?? false,
    problems: import.meta.env.DEV
      ? [...content.problems, ...content.waiting.map(waitingProblem)]
      : [],
  };
}

const factsOf = new WeakMap<Content, SiteFacts>();

function editionOf(content: Content): Edition {
  return {
    record: import.meta.env.DEV ? content.record : content.published,
    base: import.meta.env.BASE_URL,
    ...(content.at && { at: content.at }),
  };
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
