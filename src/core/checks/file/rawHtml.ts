import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inHtml } from './inHtml.ts';
import type { FileCheck } from '../check.ts';

export const rawHtml: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'raw-html': {
      severity: 'error',
      explanation:
        'HTML is not published: a tag, or a name in angle brackets, would vanish from the text.',
    },
  },
  check: checkRawHtml,
  examples: {
    'HTML, and a name in angle brackets': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The host met <Trump> and <b>others</b>.<br>
             ^^^^^^^ “<Trump>” is HTML, which is not allowed. Write \\<Trump> if the words are meant, else take it out.
                         ^^^ “<b>” is HTML, which is not allowed. Write **text** instead.
                                       ^^^^ “<br>” is HTML, which is not allowed. Write a backslash at the end of the line instead.
`,
  },
};

/** What Markdown has for the tags that people write most. */
const instead: Readonly<Record<string, string>> = {
  a: '[text](address)',
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  br: 'a backslash at the end of the line',
  q: 'quotation marks',
  blockquote: '> at the start of the line',
  del: '~~text~~',
  s: '~~text~~',
  code: '`text`',
  hr: '---',
};

/**
 * HTML is not allowed: it would not be shown, and `<Trump>` would vanish from the text. A tag that
 * closes what was told of already is not told of again.
 */
function checkRawHtml(file: ParsedFile): Problem[] {
  const opened = new Set<string>();
  return inHtml(
    file,
    /<!--.*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)?[^<>]*>?/gis,
    ([shown, closes, name = '']) => {
      const tag = name.toLowerCase();
      if (shown.startsWith('<!--') || (closes && opened.has(tag))) return undefined;
      opened.add(tag);
      const first = shown.split(/[\r\n]/)[0]!;
      return {
        rule: 'raw-html',
        message: `“${first}” is HTML, which is not allowed.`,
        todo:
          tag === 'img'
            ? 'Pictures are not shown: say in words what it shows.'
            : Object.hasOwn(instead, tag)
              ? `Write ${instead[tag]} instead.`
              : `Write \\${first} if the words are meant, else take it out.`,
      };
    },
  );
}
