import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inHtml } from './inHtml.ts';

/** A comment is no hiding place: everybody could read it in the page's source. */
export function htmlComment(file: ParsedFile): Problem[] {
  return inHtml(file, /<!--.*?(?:-->|$)/gs, () => ({
    rule: 'html-comment',
    message: 'A comment would be published.',
    todo: 'Take it out; notes for colleagues belong elsewhere.',
  }));
}
