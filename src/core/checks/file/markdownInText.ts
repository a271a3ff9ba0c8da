import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';
import { inPlainTexts } from './inPlainTexts.ts';

export const markdownInText: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'markdown-in-text': {
      severity: 'warning',
      explanation:
        'Headlines, names and other short texts are no Markdown: its marks would be shown as they are written.',
    },
  },
  check: checkMarkdownInText,
  examples: {
    'Markdown in a text that has none': `
=== actors/host.md
---
name: The host
kind: person
role: The **first** host, of [the talk](../articles/the-talk.md) &amp; <i>others</i>
          ^^^^^^^^^ warning: “**first**” is Markdown, and this text is shown as it is written. Write “first”.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “[the talk](../articles/the-talk.md)” is Markdown, and this text is shown as it is written. Write “the talk”.
                                                                 ^^^^^ warning: “&amp;” is HTML, and this text is shown as it is written. Write the character itself.
                                                                       ^^^^^^^^^^^^^ warning: “<i>others</i>” is HTML, and this text is shown as it is written. Write “others”.
---
`,
  },
};

/** The texts of front matter that readers see, and that are no Markdown. */
const shown: ReadonlySet<string> = new Set(
  'title dek by claim note part whenNote name role tagline publisher why topics'.split(' '),
);

const marks =
  /\[([^[\]\n]{1,200})\]\([^()\s]{1,300}\)|\*\*(?=\S)([^*\n]{1,200})\*\*|(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,200}?)(?<=\S)\*(?![\w*])|(?<!`)`([^`\n]{1,200})`(?!`)|<([a-z]+)>([^<>\n]{0,200})<\/\5>|&(?:[a-z]{2,8}|#\d{2,5});/gi;

/** Marks that Markdown takes for emphasis, links and code, in a text that is shown as it is. */
function checkMarkdownInText(file: ParsedFile): Problem[] {
  return inPlainTexts(file, marks)
    .filter(({ key }) => shown.has(key))
    .map(({ match, place }) => {
      const [whole, link, strong, emphasis, code, tag, inTag] = match;
      const words = link ?? strong ?? emphasis ?? code ?? inTag;
      const isHtml = tag !== undefined || words === undefined;
      return problemInFile(file.file, place, {
        severity: 'warning',
        rule: 'markdown-in-text',
        message: `“${whole}” is ${isHtml ? 'HTML' : 'Markdown'}, and this text is shown as it is written.`,
        todo: words === undefined ? 'Write the character itself.' : `Write “${words}”.`,
      });
    });
}
