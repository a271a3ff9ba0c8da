import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { brokenLink } from './brokenLink.ts';
import { codeBlocks } from './codeBlocks.ts';
import { emptyLink } from './emptyLink.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { hiddenCharacters } from './hiddenCharacters.ts';
import { htmlComment } from './htmlComment.ts';
import { images } from './images.ts';
import { literalStars } from './literalStars.ts';
import { missingDefinition } from './missingDefinition.ts';
import { quotationMarks } from './quotationMarks.ts';
import { rawHtml } from './rawHtml.ts';
import { tables } from './tables.ts';
import { tracking } from './tracking.ts';
import { webAddress } from './webAddress.ts';
import { wikiLink } from './wikiLink.ts';
import { yearList } from './yearList.ts';

/** A rule that one file can keep or break by itself. */
export type Check = (file: ParsedFile) => Problem[];

/** The rules for a line of Markdown in front matter. */
export const inlineChecks: readonly Check[] = [
  brokenLink,
  emptyLink,
  footnotes,
  hiddenCharacters,
  htmlComment,
  images,
  literalStars,
  missingDefinition,
  quotationMarks,
  rawHtml,
  tracking,
  webAddress,
  wikiLink,
];

/** The rules for a whole file. */
export const fileChecks: readonly Check[] = [
  ...inlineChecks,
  codeBlocks,
  headings,
  tables,
  yearList,
];
