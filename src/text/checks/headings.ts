import { nodesIn } from '../nodes.ts';
import type { ParsedFile } from '../parsedFile.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Finding } from '../problemAt.ts';
import { placeOfNode } from './inTexts.ts';

/** The title is the page's only heading of the first level; below it no level is skipped, so that a listener can tell what belongs to what. A line of text with `---` below it is a heading by accident. */
export function headings(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  for (const node of nodesIn(file.tree, 'heading')) {
    const marked = file.text[node.position?.start.offset ?? 0] === '#';
    const found = !marked && node.depth === 2 ? byAccident() : faultOf(node.depth, above);
    if (found) problems.push(problemAt(file.file, placeOfNode(node), found));
    above = Math.max(node.depth, 2);
  }
  return problems;
}

function byAccident(): Finding {
  return { severity: 'warning', rule: 'accidental-heading', message: 'The line "---" makes a heading of the text above it.', todo: 'Put a blank line before "---"; if a heading is meant, write "## " before it.' };
}

function faultOf(depth: number, above: number): Finding | undefined {
  if (depth === 1) return { rule: 'second-title', message: 'The page has its title as its heading already.', todo: 'Begin headings in the text with "##".' };
  if (depth <= above + 1) return undefined;
  return { severity: 'warning', rule: 'skipped-level', message: `The heading is of level ${depth}, the one above it of level ${above}.`, todo: `Write it with "${'#'.repeat(above + 1)}".` };
}
