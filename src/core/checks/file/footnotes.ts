import type { FootnoteDefinition } from 'mdast';
import { nearest } from '../../markdown/nearest.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const footnotes: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'footnote-twice': {
      severity: 'error',
      explanation: 'Two footnotes with one name: only the first would be shown.',
    },
    'footnote-unused': {
      severity: 'warning',
      explanation: 'A footnote that nothing refers to is not shown.',
    },
    'missing-footnote': {
      severity: 'error',
      explanation: 'A reference without its footnote is shown as it is written.',
    },
  },
  check: checkFootnotes,
  examples: {
    'Footnotes that do not meet': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They spoke.[^2]
           ^^^^ Unknown footnote “2”. Add its text on a line of its own: “[^2]: text”.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They spoke.

[^1]: By all accounts.
^^^^^ warning: Footnote “1” is never referenced and is not shown. Write [^1] where it belongs, or remove it.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They spoke.[^1]

[^1]: By all accounts.

[^1]: By some.
^^^^^ Duplicate footnote “1” (lines 8 and 10). Rename one of them.
`,
  },
};

/**
 * Each footnote has one text, and somewhere in the article that refers to it: else words are lost,
 * or `[^2]` is shown.
 */
function checkFootnotes(file: ParsedFile): Problem[] {
  const used = new Set(nodesIn(file.tree, 'footnoteReference').map(({ identifier }) => identifier));
  const defined = new Map<string, FootnoteDefinition>();
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'footnoteDefinition')) {
    const first = defined.get(node.identifier);
    if (first)
      problems.push(
        problemInFile(file.file, markOf(node), {
          rule: 'footnote-twice',
          message: `Duplicate footnote “${node.label}” (lines ${first.position?.start.line} and ${node.position?.start.line}).`,
          todo: 'Rename one of them.',
        }),
      );
    else defined.set(node.identifier, node);
  }
  for (const [name, node] of defined) {
    if (!used.has(name))
      problems.push(
        problemInFile(file.file, markOf(node), {
          severity: 'warning',
          rule: 'footnote-unused',
          message: `Footnote “${node.label}” is never referenced and is not shown.`,
          todo: `Write [^${node.label}] where it belongs, or remove it.`,
        }),
      );
  }
  return [
    ...problems,
    ...undefinedNotes(
      file,
      [...defined.values()].map(({ label, identifier }) => label ?? identifier),
    ),
  ];
}

function undefinedNotes(file: ParsedFile, names: string[]): Problem[] {
  return inTexts(file, /\[\^([^\]\s]+)\]/g, ([, name]) => {
    const near = nearest(name!, names);
    return {
      rule: 'missing-footnote',
      message: `Unknown footnote “${name}”.`,
      todo:
        near === undefined
          ? `Add its text on a line of its own: “[^${name}]: text”.`
          : `Did you mean “${near}”?`,
    };
  });
}

/** The footnote's name in its own line, `[^2]:`. */
function markOf(node: FootnoteDefinition): { line: number; column: number; endColumn: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, endColumn: column + (node.label ?? node.identifier).length + 4 };
}
