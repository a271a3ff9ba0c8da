import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { openQuotations } from '../../markdown/quotations.ts';
import type { FileCheck } from '../check.ts';

export const quotationMarks: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    unbalanced: {
      severity: 'error',
      explanation:
        'A quotation with only one of its two marks cannot be compared with the recorded words.',
    },
  },
  check: checkQuotationMarks,
  examples: {
    'A quotation mark without its other half': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
He said “we spoke at length. She said so too.
        ^ The quotation that “ opens here is not closed. Close it in the same paragraph; inches and minutes are written ″ and ′.

Then they left”.
              ^ ” closes a quotation that was never opened. Put the opening mark before the first quoted word, or take this one out.
`,
  },
};

/** Each quotation mark has its other half, or what is quoted cannot be compared with the record. */
function checkQuotationMarks(file: ParsedFile): Problem[] {
  return openQuotations(file.tree).map(({ mark, place }) => {
    const where = place ?? { line: 1, column: 1 };
    const opens = !'”»'.includes(mark);
    return problemInFile(file.file, where, {
      rule: 'unbalanced',
      message: opens
        ? `The quotation that ${mark} opens here is not closed.`
        : `${mark} closes a quotation that was never opened.`,
      todo: opens
        ? 'Close it in the same paragraph; inches and minutes are written ″ and ′.'
        : 'Put the opening mark before the first quoted word, or take this one out.',
    });
  });
}
