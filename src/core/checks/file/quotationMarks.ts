import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';
import { openQuotations } from '../../markdown/quotations.ts';

/** Each quotation mark has its other half, or what is quoted cannot be compared with the record. */
export function quotationMarks(file: ParsedFile): Problem[] {
  return openQuotations(file.tree).map(({ mark, place }) => {
    const where = place ?? { line: 1, column: 1 };
    const opens = !'”»'.includes(mark);
    return problemAt(file.file, where, {
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
