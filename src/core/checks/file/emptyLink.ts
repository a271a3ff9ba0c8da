import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const emptyLink: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'empty-link': {
      severity: 'error',
      explanation:
        'A link without text cannot be followed or read aloud; a link without an address leads nowhere.',
    },
  },
  check: checkEmptyLink,
  examples: {
    'A link without a text, or without an address': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
[]() and [spoke]() and [](../claims/they-spoke.md)
^^^^ Link without text and an address. Write [text](address), or remove it.
         ^^^^^^^^^ Link without an address. Write [text](address), or remove it.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Link without text. Write [text](address), or remove it.
`,
  },
};

/** A link needs words to follow, and a place to lead to. */
function checkEmptyLink(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'link', 'linkReference', 'definition')) {
    const lacks = [
      ...(node.type === 'link' || node.type === 'linkReference' ? wordsLack(node) : []),
      ...('url' in node && /^#?$/.test(node.url) ? ['an address'] : []),
    ];
    if (lacks.length === 0) continue;
    problems.push(
      problemInFile(file.file, placeOfNode(node), {
        rule: 'empty-link',
        message: `Link without ${lacks.join(' and ')}.`,
        todo: 'Write [text](address), or remove it.',
      }),
    );
  }
  return problems;
}

function wordsLack(link: Link | LinkReference): string[] {
  return toString(link, { includeImageAlt: true }).trim() === '' ? ['text'] : [];
}
