import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { inTexts, placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const headings: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'second-title': {
      severity: 'error',
      explanation:
        'The title is the only heading of the first level; a second one confuses readers who listen to the page.',
    },
    'skipped-level': {
      severity: 'warning',
      explanation: 'A heading that skips a level hides which section it belongs to.',
    },
    'accidental-heading': {
      severity: 'warning',
      explanation: 'A line of dashes below a text turns the text into a heading.',
    },
    'heading-space': {
      severity: 'warning',
      explanation: 'Without a space after its signs a heading is shown as plain text.',
    },
  },
  check: checkHeadings,
  examples: {
    'The title again, as a heading': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
# The host
^^^^^^^^^^ First-level heading in the text: the title is the only one. Begin headings in the text with “##”.
`,
    'A heading two levels down': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
## Life

#### School
^^^^^^^^^^^ warning: Heading level skipped: 4 follows 2. Write it with “###”.
`,
    'A line under a line': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The host spoke.
^^^ warning: The line “---” turns the text above it into a heading. Put a blank line before “---”; if a heading is meant, write “## ” before it.
---
`,
    'A heading without a space after its signs': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
##The talk
^^^^^^^^^^ warning: A heading needs a space after “##”, and is shown as it is written without it. Write “## The talk”.
`,
  },
};

/**
 * The title is the page's only heading of the first level; below it no level is skipped, so that a
 * listener can tell what belongs to what. A line of text with `---` below it is a heading by
 * accident, and one without a space after its signs is none.
 */
function checkHeadings(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  for (const node of nodesIn(file.tree, 'heading')) {
    const marked = file.text[node.position?.start.offset ?? 0] === '#';
    const found = !marked && node.depth === 2 ? byAccident() : faultOf(node.depth, above);
    if (found) problems.push(problemInFile(file.file, placeOfNode(node), found));
    above = Math.max(node.depth, 2);
  }
  return [
    ...problems,
    ...inTexts(file, /(?<=^|\n)(#{2,6})[^\s#][^\n]*/g, ([line, signs]) => ({
      severity: 'warning',
      rule: 'heading-space',
      message: `A heading needs a space after “${signs}”, and is shown as it is written without it.`,
      todo: `Write “${signs} ${line.slice(signs!.length)}”.`,
    })),
  ];
}

function byAccident(): Finding {
  return {
    severity: 'warning',
    rule: 'accidental-heading',
    message: 'The line “---” turns the text above it into a heading.',
    todo: 'Put a blank line before “---”; if a heading is meant, write “## ” before it.',
  };
}

function faultOf(depth: number, above: number): Finding | undefined {
  if (depth === 1)
    return {
      rule: 'second-title',
      message: 'First-level heading in the text: the title is the only one.',
      todo: 'Begin headings in the text with “##”.',
    };
  if (depth <= above + 1) return undefined;
  return {
    severity: 'warning',
    rule: 'skipped-level',
    message: `Heading level skipped: ${depth} follows ${above}.`,
    todo: `Write it with “${'#'.repeat(above + 1)}”.`,
  };
}
