import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { placeInText } from '../../markdown/runs.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const literalStars: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'literal-stars': {
      severity: 'warning',
      explanation: 'Stars that Markdown does not read as emphasis are shown as stars.',
    },
  },
  check: checkLiteralStars,
  examples: {
    'Stars that are shown': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
*"so"*now
^^^^^^ warning: These stars are shown: they stand too near to a letter, a sign or a space, or are alone. Put them right at the first and the last letter of whole words, and a space around; write \\* for a star that is meant.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
A **bold ** word.
  ^^^^^^^^^ warning: These stars are shown: they stand too near to a letter, a sign or a space, or are alone. Put them right at the first and the last letter of whole words, and a space around; write \\* for a star that is meant.
`,
  },
};

/**
 * Stars that Markdown does not take for emphasis, because a letter or a sign is too near, are
 * shown.
 */
function checkLiteralStars(file: ParsedFile): Problem[] {
  return inTexts(
    file,
    /(\*{1,3})(?=\S)[^*\n]*[^*\s](\*{1,3})|\*{2,}(?:[^*\n]*\*{2,})?/g,
    (match, node) => {
      const start = placeInText(node, match.index, match.index + 1);
      if (start && file.text[start.offset] === '*' && file.text[start.offset - 1] === '\\')
        return undefined;
      return {
        severity: 'warning',
        rule: 'literal-stars',
        message:
          'These stars are shown: they stand too near to a letter, a sign or a space, or are alone.',
        todo: 'Put them right at the first and the last letter of whole words, and a space around; write \\* for a star that is meant.',
      };
    },
  );
}
