import { getEntry } from 'astro:content';
import type { Article } from '../core/model/model.ts';
import type { Problem } from '../core/markdown/problem.ts';
import type { Edition } from '../site/parts/edition.ts';
import { currentContent } from './currentContent.ts';

/**
 * What pages are made from: the linked record, and the path below which the site stands.
 * `isPreview` keeps all pages out of search engines.
 * A build has neither drafts and articles that wait nor what only these reach, and no problems, since
 * an error stops it. In `dev` all are shown, with `problems`, among them what waits.
 */
export async function loadEdition(): Promise<
  Edition & { problems: Problem[]; isPreview: boolean }
> {
  // In `dev` Astro renders a page again when a collection that the page has asked for changes.
  const reading = await getEntry('reading', 'reading');
  if (!reading)
    throw new Error(
      'The content was not read. See the message of src/integration/loader.ts above this one.',
    );
  const content = currentContent();
  if (reading.data.content !== content.digest && !import.meta.env.DEV)
    throw new Error(
      'The collections are not of this content. Another command has written them meanwhile: build again.',
    );
  return {
    record: import.meta.env.DEV ? content.record : content.published,
    base: import.meta.env.BASE_URL,
    isPreview: content.address?.isPreview ?? false,
    problems: import.meta.env.DEV
      ? [...content.problems, ...content.waiting.map(waitingProblem)]
      : [],
  };
}

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
