import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { ParsedFile } from '../parsedFile.ts';
import { problemAt } from '../problemAt.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from './inTexts.ts';

/** A link needs words to follow, and a place to lead to. */
export function emptyLink(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  visitParents(file.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'image' && node.type !== 'definition') return;
    const lacks = [...(node.type === 'link' || node.type === 'linkReference' ? wordsLack(node as Link) : []), ...('url' in node && /^#?$/.test(node.url) ? ['an address'] : [])];
    if (lacks.length === 0) return;
    const thing = node.type === 'image' ? 'image' : 'link';
    problems.push(problemAt(file.file, placeOfNode(node), { rule: 'empty-link', message: `This ${thing} lacks ${lacks.join(' and ')}.`, todo: `Write ${thing === 'image' ? '![description](address)' : '[text](address)'}, or take it out.` }));
  });
  return problems;
}

function wordsLack(link: Link): string[] {
  return toString(link, { includeImageAlt: true }).trim() === '' ? ['its text'] : [];
}
