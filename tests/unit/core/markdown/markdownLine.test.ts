import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { checkFile, checkLine } from '../../../../src/core/checks/readContent.ts';
import { parseMarkdownLine } from '../../../../src/core/markdown/markdownLine.ts';
import { parseInline } from '../../../../src/core/markdown/parseMarkdown.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';
import type { Path } from '../../../../src/core/markdown/parsedFile.ts';
import { unmarked, withMarks } from './drawn.ts';

describe('a line of front matter', () => {
  test('is one paragraph, whatever it starts with', () => {
    for (const line of [
      '1986. A year',
      '- a dash',
      '# a number',
      '> a sign',
      '    spaces',
      '---',
      '```',
      '| a | b |',
      '[x]: y',
      '+1',
      '* * *',
      'Text\n---',
      'a\n\nb',
      '<div>',
      '[^1]: x',
    ]) {
      const { children } = parseInline(line);
      expect(
        children.map(({ type }) => type),
        line,
      ).toEqual(['paragraph']);
    }
  });

  test('keeps every letter that it does not need for emphasis and links', () => {
    expect(toString(parseInline('1986. A *great* [year](../a.md) ~~not~~'))).toBe(
      '1986. A great year not',
    );
  });

  test('may be empty', () => expect(parseInline('').children).toEqual([]));
});

function told(marked: string, ...paths: Path[]): void {
  const text = unmarked(marked);
  const parsed = parseFile({ file: 'articles/a.md', text });
  expect(
    withMarks(text.split('\n'), [
      ...parsed.problems,
      ...checkFile(parsed),
      ...paths.flatMap((path) => parseMarkdownLine(parsed, path) ?? []).flatMap(checkLine),
    ]),
  ).toBe(marked);
}

describe('a problem in a line of front matter is reported at its place', () => {
  test('in plain, quoted and folded text', () =>
    told(
      `---
brief:
  - Trump <b>rang</b> [Putin](javascript:x).
          ^^^ “<b>” is HTML, which is not allowed. Write **text** instead.
                              ^^^^^^^^^^^^ “javascript:x” is not a web address. Link an https address, or a file of the content by its path from here.
  - "He \\"left\\" 😀 [[the-room]]"
                    ^^^^^^^^^^^^ A link in double square brackets is shown as it is written. Write [The Room](../…/the-room.md), with the folder of that file for “…”.
  - 'It''s [late]()'
           ^^^^^^^^ Link without an address. Write [text](address), or remove it.
  - >
    The talks
    went “on.
         ^ The quotation that “ opens here is not closed. Close it in the same paragraph; inches and minutes are written ″ and ′.
---`,
      ['brief', 0],
      ['brief', 1],
      ['brief', 2],
      ['brief', 3],
    ));

  test('once for a character that nobody sees', () =>
    told(
      `---
what: in\u200Bterrupted
        ^ warning: Invisible character (U+200B) found. Delete it, or retype the words around it: it breaks the comparison of quotations.
---`,
      ['what'],
    ));

  test('and nothing of what is no text', () =>
    told(
      '---\nbrief: [a]\nurl:\ndraft: true\n---',
      ['brief'],
      ['url'],
      ['draft'],
      ['nowhere', 3],
      [],
    ));
});
