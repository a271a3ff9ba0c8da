import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { inHtml } from './inHtml.ts';
import { inPlainTexts } from './inPlainTexts.ts';
import type { FileCheck } from '../check.ts';

export const htmlComment: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'html-comment': {
      severity: 'error',
      explanation: 'A comment is visible in the source of the published page.',
    },
  },
  check: checkHtmlComment,
  examples: {
    'A comment': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The host spoke. <!-- ask the desk when -->
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ HTML comments are published with the page. Remove it.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host <!-- since when? -->
           ^^^^^^^^^^^^^^^^^^^^ HTML comments are published with the page. Remove it.
---
`,
  },
};

/** A comment is no hiding place: everybody could read it in the page's source. */
function checkHtmlComment(file: ParsedFile): Problem[] {
  const finding = {
    rule: 'html-comment',
    message: 'HTML comments are published with the page.',
    todo: 'Remove it.',
  };
  return [
    ...inPlainTexts(file, comment).map(({ place }) => problemInFile(file.file, place, finding)),
    ...inHtml(file, comment, () => finding),
  ];
}

const comment = /<!--.*?(?:-->|$)/gs;
