import { toString } from 'mdast-util-to-string';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';
import { placeOfNode } from './inTexts.ts';

export const repeatedText: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'repeated-text': {
      severity: 'warning',
      explanation: 'A paragraph that stands twice in a text was probably pasted twice.',
    },
  },
  check: checkRepeatedText,
  examples: {
    'A paragraph that was pasted twice': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
He has lived in the house for thirty years, and in the garden for two more.

He sings.

He has lived in the house for thirty years, and in the garden for two more.
^^ warning: This paragraph stands at line 6 already. Delete one of the two.

He sings.
`,
  },
};

/** A sentence may come back on purpose; a whole paragraph hardly does. */
const fewestLetters = 60;

/** Of paragraphs that follow each other here as they do above, the first is shown. */
function checkRepeatedText(file: ParsedFile): Problem[] {
  const first = new Map<string, { index: number; line: number }>();
  let expected = -1;
  return file.tree.children.flatMap((node, index) => {
    if (node.type === 'yaml' || node.type === 'definition') return [];
    const text = `${node.type} ${toString(node)}`;
    const earlier = first.get(text);
    const goesOn = earlier !== undefined && earlier.index === expected;
    if (!earlier) first.set(text, { index, line: node.position?.start.line ?? 1 });
    expected = earlier && (goesOn || text.length >= fewestLetters) ? earlier.index + 1 : -1;
    if (!earlier || goesOn || text.length < fewestLetters) return [];
    const { line, column } = placeOfNode(node);
    return [
      problemInFile(
        file.file,
        { line, column },
        {
          severity: 'warning',
          rule: 'repeated-text',
          message: `This paragraph stands at line ${earlier.line} already.`,
          todo: 'Delete one of the two.',
        },
      ),
    ];
  });
}
