import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { placeInText } from '../../markdown/textRuns.ts';
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
*(so)*now
^^^^^^ warning: These asterisks do not form emphasis and are shown as they are. Place them directly at the first and last letter of whole words, or write \\* for an asterisk.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
A **bold ** word.
  ^^^^^^^^^ warning: These asterisks do not form emphasis and are shown as they are. Place them directly at the first and last letter of whole words, or write \\* for an asterisk.
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
        message: 'These asterisks do not form emphasis and are shown as they are.',
        todo: 'Place them directly at the first and last letter of whole words, or write \\* for an asterisk.',
      };
    },
  );
}
