import type { FootnoteDefinition } from 'mdast';
import { nearest } from '../../markdown/nearest.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';
import { inTexts } from './inTexts.ts';

/**
 * Each footnote has one text, and somewhere in the article that refers to it: else words are lost,
 * or `[^2]` is shown.
 */
export function footnotes(file: ParsedFile): Problem[] {
  const used = new Set(nodesIn(file.tree, 'footnoteReference').map(({ identifier }) => identifier));
  const defined = new Map<string, FootnoteDefinition>();
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'footnoteDefinition')) {
    const first = defined.get(node.identifier);
    if (first)
      problems.push(
        problemAt(file.file, markOf(node), {
          rule: 'footnote-twice',
          message: `The footnote "${node.label}" is written twice (lines ${first.position?.start.line} and ${node.position?.start.line}).`,
          todo: 'Give one of them another name.',
        }),
      );
    else defined.set(node.identifier, node);
  }
  for (const [name, node] of defined) {
    if (!used.has(name))
      problems.push(
        problemAt(file.file, markOf(node), {
          severity: 'warning',
          rule: 'footnote-unused',
          message: `Nothing refers to the footnote "${node.label}": it is not shown.`,
          todo: `Write [^${node.label}] where it belongs, or take it out.`,
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
      message: `There is no footnote "${name}".`,
      todo:
        near === undefined
          ? `Add its text on a line of its own: "[^${name}]: text".`
          : `Did you mean "${near}"?`,
    };
  });
}

/** The footnote's name in its own line, `[^2]:`. */
function markOf(node: FootnoteDefinition): { line: number; column: number; endColumn: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, endColumn: column + (node.label ?? node.identifier).length + 4 };
}
