import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../markdown/problemAt.ts';
import { placeOfNode } from './inTexts.ts';

/**
 * The pages show no pictures: one from the folder would not be there, one from another host would
 * tell on whoever reads.
 */
export function images(file: ParsedFile): Problem[] {
  return nodesIn(file.tree, 'image', 'imageReference').map((node) =>
    problemAt(file.file, placeOfNode(node), {
      rule: 'image',
      message: 'Pictures are not shown, and this one would vanish.',
      todo: 'Say in words what it shows; a page that has it can be linked: [Trump at his desk](https://…).',
    }),
  );
}
