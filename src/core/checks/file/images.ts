import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const images: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    image: {
      severity: 'error',
      explanation:
        'Pages show no pictures: a file in the folder is not published, and an address elsewhere would reveal the reader to another site.',
    },
  },
  check: checkImages,
  examples: {
    'A picture': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
![](desk.jpg) ![The desk](desk.jpg) ![The desk](https://host.example/desk.jpg)
^^^^^^^^^^^^^ Images are not supported. Say in words what it shows; a page that has it can be linked: [what it shows](https://…).
              ^^^^^^^^^^^^^^^^^^^^^ Images are not supported. Say in words what it shows; a page that has it can be linked: [The desk](https://…).
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Images are not supported. Say in words what it shows; a page that has it can be linked: [The desk](https://…).
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
<img src="host.png">
^^^^^^^^^^^^^^^^^^^^ “<img src="host.png">” is HTML, which is not allowed. Pictures are not shown: say in words what it shows.
`,
  },
};

/**
 * The pages show no pictures: one from the folder would not be there, one from another host would
 * tell on whoever reads.
 */
function checkImages(file: ParsedFile): Problem[] {
  return nodesIn(file.tree, 'image', 'imageReference').map((node) =>
    problemInFile(file.file, placeOfNode(node), {
      rule: 'image',
      message: 'Images are not supported.',
      todo: `Say in words what it shows; a page that has it can be linked: [${node.alt?.trim() || 'what it shows'}](https://…).`,
    }),
  );
}
