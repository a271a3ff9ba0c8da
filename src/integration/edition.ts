import { getEntry } from 'astro:content';
import type { Article } from '../core/model/model.ts';
import type { Problem } from '../core/markdown/problem.ts';
import type { Edition } from '../site/parts/edition.ts';
import { currentContent, type Content } from './currentContent.ts';

/**
 * What pages are made from: the linked record, and the path below which the site stands.
 * `isPreview` keeps all pages out of search engines.
 * A build has neither drafts and articles that wait nor what only these reach, and no problems, since
 * an error stops it. In `dev` all are shown, with `problems`, among them what waits.
 */
export async function loadEdition(): Promise<
  Edition & { problems: Problem[]; isPreview: boolean }
> {
  const content = currentContent();
  await ensureCollected(content);
  return {
    record: import.meta.env.DEV ? content.record : content.published,
    base: import.meta.env.BASE_URL,
    isPreview: content.address?.isPreview ?? false,
    problems: import.meta.env.DEV
      ? [...content.problems, ...content.waiting.map(waitingProblem)]
      : [],
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
