import { nodesIn } from '../nodes.ts';
import type { ParsedFile } from '../parsedFile.ts';
import { problemAt } from '../problemAt.ts';
import type { Problem } from '../problem.ts';
import { urlPlace } from '../links.ts';
import { placeOfNode } from './inTexts.ts';

/** An image says in words what it shows, and comes from us, not from another host. */
export function images(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'image')) {
    if ((node.alt ?? '').trim() === '') problems.push(problemAt(file.file, placeOfNode(node), { rule: 'image-words', message: 'The image has no description.', todo: 'Say what it shows: ![Trump at his desk](desk.jpg).' }));
    if (/^https:/i.test(node.url)) problems.push(problemAt(file.file, urlPlace(node) ?? placeOfNode(node), { rule: 'image-elsewhere', message: 'The image would be loaded from another site.', todo: 'Put the file beside the article, and write its name.' }));
  }
  return problems;
}
