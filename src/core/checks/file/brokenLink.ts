import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const brokenLink: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'broken-link': {
      severity: 'error',
      explanation:
        'Text that looks like a link but is not one in Markdown: readers would see the brackets and no link.',
    },
  },
  check: checkBrokenLink,
  examples: {
    'A space in a link': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They [spoke](../claims/they spoke.md).
             ^^^^^^^^^^^^^^^^^^^^^^^ A link whose address has a space is shown as it is written. Rename the file so that it has no spaces, or write <../claims/they spoke.md>.
`,
    'A space between the brackets of a link, or the brackets turned': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They [spoke] (../claims/they-spoke.md) and (spoke)[../claims/they-spoke.md].
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This link is shown as it is written. Write [spoke](../claims/they-spoke.md), with no space between.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This link is shown as it is written. Write [spoke](../claims/they-spoke.md), with no space between.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They [spoke](../claims/they-spoke.md at length.
             ^^^^^^^^^^^^^^^^^^^^^^^ The address of this link is not closed, so the link is shown as it is written. Write “)” after ../claims/they-spoke.md.
`,
  },
};

/** A link that Markdown does not read as one, and shows as it is written: `[x](a b.md)`. */
function checkBrokenLink(file: ParsedFile): Problem[] {
  return [
    ...turnedLink(file),
    ...inTexts(file, /\]\(([^)\n]*)\)?/g, ([whole, address]) => {
      const target = address!.trim();
      const open = /^(\S+\.md|https?:\S+)\s/.exec(target)?.[1];
      if (open !== undefined && !target.endsWith('.md'))
        return {
          rule: 'broken-link',
          message: 'The address of this link is not closed, so the link is shown as it is written.',
          todo: `Write “)” after ${open}.`,
          part: open,
        };
      const spaced = /^\S+\s/.test(target) && !target.startsWith('<');
      return {
        rule: 'broken-link',
        message: spaced
          ? 'A link whose address has a space is shown as it is written.'
          : 'This link is shown as it is written.',
        todo: spaced
          ? `Rename the file so that it has no spaces, or write <${target}>.`
          : 'Write it as [text](address), on one line and without spaces between the brackets.',
        part: target === '' ? whole : target,
      };
    }),
  ];
}

/** `[x] (a.md)`, `(x)[a.md]` */
function turnedLink(file: ParsedFile): Problem[] {
  const address = String.raw`(?:https?:[^\s()[\]]*|[^\s()[\]]*\.md)`;
  return inTexts(
    file,
    new RegExp(
      String.raw`\[([^[\]\n]+)\]\s+\((${address})\)|\(([^()\n]+)\)\s?\[(${address})\]`,
      'g',
    ),
    ([, text, to, turned, turnedTo]) => ({
      rule: 'broken-link',
      message: 'This link is shown as it is written.',
      todo: `Write [${text ?? turned}](${to ?? turnedTo}), with no space between.`,
    }),
  );
}
