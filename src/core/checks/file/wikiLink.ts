import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const wikiLink: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'wiki-link': {
      severity: 'error',
      explanation:
        'Links in double square brackets work in other programs only; here the brackets are shown.',
    },
  },
  check: checkWikiLink,
  examples: {
    'A link as in a wiki': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
He met [[donald-trump]].
       ^^^^^^^^^^^^^^^^ A link in double square brackets is shown as it is written. Write [Donald Trump](../actors/donald-trump.md), with the folder that it is in.
`,
  },
};

/** `[[donald-trump]]` is a link in some editors, and is shown as it is written here. */
function checkWikiLink(file: ParsedFile): Problem[] {
  return inTexts(file, /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g, ([, target, shown]) => {
    const id = target!
      .trim()
      .replace(/\.md$/, '')
      .split('/')
      .at(-1)!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    const words =
      shown?.trim() ??
      id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
    return {
      rule: 'wiki-link',
      message: 'A link in double square brackets is shown as it is written.',
      todo: `Write [${words}](../actors/${id}.md), with the folder that it is in.`,
    };
  });
}
