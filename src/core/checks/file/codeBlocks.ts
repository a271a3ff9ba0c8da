import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';

export const codeBlocks: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'indented-code': {
      severity: 'warning',
      explanation: 'Four spaces at the start of a line make it code, which is rarely intended.',
    },
    'fence-not-closed': {
      severity: 'error',
      explanation: 'A code block that is not closed swallows the rest of the page.',
    },
  },
  check: checkCodeBlocks,
  examples: {
    'A line set in by four spaces': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The post:

    We spoke at length.
    ^^ warning: Text indented by four spaces or a tab is shown as code. Remove the spaces; for a quotation write “> ” before it.
`,
    'A fence that is not closed': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
\`\`\`
^^^ The fence opened on line 6 is not closed. Write \`\`\` on a line of its own after the code.
The rest of the page.
`,
  },
};

/**
 * A fence that is never closed takes in the rest of the page; a line set in by four spaces becomes
 * code.
 */
function checkCodeBlocks(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'code')) {
    if (!node.position) continue;
    const { start, end } = node.position;
    const source = file.text.slice(start.offset, end.offset);
    const fence = /^\s*(`{3,}|~{3,})/.exec(source)?.[1];
    if (fence === undefined) {
      problems.push(
        problemInFile(
          file.file,
          { line: start.line, column: start.column + Math.max(0, source.search(/\S/)) },
          {
            severity: 'warning',
            rule: 'indented-code',
            message: 'Text indented by four spaces or a tab is shown as code.',
            todo: 'Remove the spaces; for a quotation write “> ” before it.',
          },
        ),
      );
    } else if (!isClosed(source, fence)) {
      problems.push(
        problemInFile(
          file.file,
          { line: start.line, column: start.column, endColumn: start.column + fence.length },
          {
            rule: 'fence-not-closed',
            message: `The fence opened on line ${start.line} is not closed.`,
            todo: `Write ${fence} on a line of its own after the code.`,
          },
        ),
      );
    }
  }
  return problems;
}

function isClosed(source: string, fence: string): boolean {
  const lines = source.split(/\r\n|\n|\r/);
  const last = /[`~]+\s*$/.exec(lines.at(-1)!)?.[0].trim() ?? '';
  return (
    lines.length > 1 &&
    last.length >= fence.length &&
    last[0] === fence[0] &&
    /^[\s>]*[`~]+\s*$/.test(lines.at(-1)!)
  );
}
