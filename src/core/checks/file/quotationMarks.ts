import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import {
  quotationsIn,
  quotationsInText,
  type LoneQuotationMark,
} from '../../markdown/quotations/quotations.ts';
import type { FileCheck } from '../check.ts';
import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';

export const quotationMarks: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    unbalanced: {
      severity: 'error or warning',
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

/** The texts of front matter that are the newsroom's own words, but no Markdown. */
const plainTexts = new Set('title dek claim note part whenNote role tagline why'.split(' '));

/** Each quotation mark has its other half, or what is quoted cannot be compared with the record. */
function checkQuotationMarks(file: ParsedFile): Problem[] {
  const inPlainTexts = frontMatterTexts(file)
    // The title of a source is its publisher's.
    .filter(({ key }) => plainTexts.has(key) && !(key === 'title' && isSource(file)))
    .flatMap(({ path, value }) =>
      quotationsInText(value).lone.map((lone) =>
        problemOf(file, {
          ...lone,
          place: file.frontMatter!.placeWithin(path, lone.mark, lone.offset),
        }),
      ),
    );
  return [...inPlainTexts, ...quotationsIn(file.tree).lone.map((lone) => problemOf(file, lone))];
}

function isSource({ file }: ParsedFile): boolean {
  return file.startsWith('sources/');
}

function problemOf(file: ParsedFile, { mark, opens, isAmbiguous, place }: LoneQuotationMark) {
  const close = 'Close it in the same paragraph';
  return problemInFile(file.file, place ?? { line: 1, column: 1 }, {
    rule: 'unbalanced',
    severity: isAmbiguous ? 'warning' : 'error',
    message: opens
      ? `The quotation that ${mark} opens here is not closed.`
      : `${mark} closes a quotation that was never opened.`,
    todo: !opens
      ? `Put the opening mark before the first quoted word, or take this one out${mark === '"' ? '; inches are written ″' : ''}.`
      : isAmbiguous
        ? `${close}; an apostrophe is written ’, and a letter of a name ʻ or ʿ.`
        : `${close}; inches and minutes are written ″ and ′.`,
  });
}
