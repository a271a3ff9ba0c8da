import type { Image, ImageReference } from 'mdast';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';
import { figureFile } from '../../model/link/prose.ts';
import { imageAlone } from '../../model/link/placedFigures.ts';

export const images: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    image: {
      severity: 'error',
      explanation:
        'A picture is shown as a figure, which says who made it and what it shows: a file in the folder alone is not published, and an address elsewhere would reveal the reader to another site.',
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
^^^^^^^^^^^^^ A picture has to be a figure. Write a file for it, such as figures/its-name.md, and place that in an article: ![what it shows](../figures/its-name.md). Or say in words what it shows.
              ^^^^^^^^^^^^^^^^^^^^^ A picture has to be a figure. Write a file for it, such as figures/its-name.md, and place that in an article: ![The desk](../figures/its-name.md). Or say in words what it shows.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A picture has to be a figure. Write a file for it, such as figures/its-name.md, and place that in an article: ![The desk](../figures/its-name.md). Or say in words what it shows.
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
    'A figure where none can stand': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md). ![When](../figures/the-table.md)
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A figure stands in a paragraph of its own. Put it on a line of its own, with a blank line before and after it, and not into a list or a quotation.
=== actors/host.md
---
name: The host
kind: person
role: Host
---
![When](../figures/the-table.md)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Only the text of an article places figures. Link it without the “!”: [When](…).
=== figures/the-table.md
---
title: Who was there
kind: table
alt: Two names
credit: The House
columns: [Who, Since]
rows: [[The host, 2020]]
---
`,
  },
};

/**
 * A picture is a figure with a file of its own, which an article places: one from the folder would
 * not be there, one from another host would tell on whoever reads.
 */
function checkImages(file: ParsedFile): Problem[] {
  return nodesIn(file.tree, 'image', 'imageReference').flatMap((node) => {
    const finding = findingOf(file, node);
    return finding ? [problemInFile(file.file, placeOfNode(node), finding)] : [];
  });
}

function findingOf(file: ParsedFile, node: Image | ImageReference): Finding | undefined {
  const figure = node.type === 'image' ? figureFile(file.file, node.url) : undefined;
  if (figure === undefined)
    return {
      rule: 'image',
      message: 'A picture has to be a figure.',
      todo: `Write a file for it, such as figures/its-name.md, and place that in an article: ![${node.alt?.trim() || 'what it shows'}](../figures/its-name.md). Or say in words what it shows.`,
    };
  if (!file.file.startsWith('articles/') || !file.frontMatter)
    return {
      rule: 'image',
      message: 'Only the text of an article places figures.',
      todo: `Link it without the “!”: [${node.alt?.trim() || 'what it shows'}](…).`,
    };
  return file.tree.children.some((block) => imageAlone(block) === node)
    ? undefined
    : {
        rule: 'image',
        message: 'A figure stands in a paragraph of its own.',
        todo: 'Put it on a line of its own, with a blank line before and after it, and not into a list or a quotation.',
      };
}
