import { shortenedTo } from '../../markdown/graphemes.ts';
import type { Root } from 'mdast';
import { frontMatterTexts, type FrontMatterText } from '../../markdown/frontMatterTexts.ts';
import { indexLines } from '../../markdown/lineIndex.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import { parseInline } from '../../markdown/parseMarkdown.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { quotationsIn } from '../../markdown/quotations/quotations.ts';
import { runningSource } from '../../markdown/runningSource.ts';
import type { FileCheck } from '../check.ts';
import { placeOfNode } from './inTexts.ts';
import { markup, notes, type OtherMark } from './otherProgramMarks.ts';
import { findUnfinished, type Found } from './unfinished.ts';

export const otherPrograms: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    note: {
      severity: 'error',
      explanation:
        'A comment or a marked change that another program takes out is published here: a note to colleagues may name an informant.',
    },
    'other-markup': {
      severity: 'error',
      explanation: 'Marks on which another program acts are published as they are written.',
    },
    unfinished: {
      severity: 'warning',
      explanation: 'TODO, TK, XXX and placeholders say that a text is not finished.',
    },
  },
  check: checkOtherPrograms,
  examples: {
    'Notes to colleagues': `
=== articles/the-talk.md
---
title: The talk {>>too long?<<}
                ^^^^^^^^^^^^^^^ “{>>too long?<<}” is a comment of CriticMarkup, and is published as it stands. Remove it.
dek: What was said of it. %%shorter?%%
                          ^^^^^^^^^^^^ “%%shorter?%%” is a comment of Obsidian, and is published as it stands. Remove it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md). %%check with *legal*%%
                                           ^^^^^^^^^^^^^^^^^^^^^^ “%%check with *legal*%%” is a comment of Obsidian, and is published as it stands. Remove it.
  - Both {++of them++} say so.
         ^^^^^^^^^^^^^ “{++of them++}” is a marked change of CriticMarkup, and is published as it stands. Accept or reject the change, and remove its marks.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md) {~~all day~>all night~~}, {#who says so?#} they say.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^ “{~~all day~>all night~~}” is a marked change of CriticMarkup, and is published as it stands. Accept or reject the change, and remove its marks.
                                                                ^^^^^^^^^^^^^^^^ “{#who says so?#}” is a comment of Jinja, and is published as it stands. Remove it.

%%
^^ “%%” is a comment of Obsidian, and is published as it stands. Remove it.
The informant is A.

Do not name.
%%

[//]: # (Not cleared yet.)
^^^^^^^^^^^^^^^^^^^^^^^^^^ “[//]: # (Not cleared yet.)” is a comment that some programs take out, and is published as it stands. Remove it.
`,
    'Marks on which another program acts': `
=== actors/host.md
---
name: The host
kind: person
role: Host {{ page.role }}
           ^^^^^^^^^^^^^^^ “{{ page.role }}” is a tag of Liquid, Hugo or another template, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.
---
See [his post](https://host.example/post){:target="_blank"} of {{< date 2025 >}}.
                                         ^^^^^^^^^^^^^^^^^^ “{:target="_blank"}” is an attribute list of kramdown, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.
                                                               ^^^^^^^^^^^^^^^^^ “{{< date 2025 >}}” is a tag of Liquid, Hugo or another template, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.

## Later {#later}
         ^^^^^^^^ “{#later}” is an attribute list of Pandoc or kramdown, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.

::: warning
^^^^^^^^^^^ “::: warning” is a block of Pandoc, MyST or Docusaurus, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.

It is ==late== [@doe99, p. 3].
      ^^^^^^^^ “==late==” is a highlight, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.
               ^^^^^^^^^^^^^^ “[@doe99, p. 3]” is a citation of Pandoc, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.

import Chart from './chart.jsx'
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “import Chart from './chart.jsx'” is an import of MDX, and is published as it stands. Remove it, or write it as code if the signs themselves are meant.
`,
    'What is not finished': `
=== actors/host.md
---
name: The host
kind: person
role: Host TK
           ^^ warning: “TK” says that the text is not finished. Finish it, or remove the word.
---
TODO: ask when he left. He spoke with [insert name] of the guests.[a]
^^^^ warning: “TODO” says that the text is not finished. Finish it, or remove the word.
                                      ^^^^^^^^^^^^^ warning: “[insert name]” is a placeholder. Put in what is meant, or remove it.
                                                                  ^^^ warning: “[a]” looks like the mark of a comment in Google Docs. Remove it, and what the comment says.
`,
    'What a chat assistant leaves': `
=== actors/host.md
---
name: The host
kind: person
role: Host 【4†source】
           ^^^^^^^^^^ “【4†source】” is the citation mark of a chat assistant, and is published as it stands. Remove it, and check what it was to bear out.
---
Certainly! Here is the text on the host.
^^^^^^^^^^^^^^^^^^ warning: “Certainly! Here is” sounds like the reply of a chat assistant. Check what it says, and remove these words.

He came :contentReference[oaicite:2]{index=2} and left [cite: 12, 13].
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “:contentReference[oaicite:2]{index=2}” is the citation mark of a chat assistant, and is published as it stands. Remove it, and check what it was to bear out.
                                                       ^^^^^^^^^^^^^^ “[cite: 12, 13]” is the citation mark of a chat assistant, and is published as it stands. Remove it, and check what it was to bear out.

As of my last knowledge update he had said nothing.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “As of my last knowledge update” sounds like the reply of a chat assistant. Check what it says, and remove these words.
`,
  },
};

/** What another program would take out or act on, and what is not finished, in every text. */
function checkOtherPrograms(file: ParsedFile): Problem[] {
  return [
    ...frontMatterTexts(file).flatMap((text) => inText(file, text)),
    ...inBody(file),
    ...inFences(file),
  ];
}

/** Blocks of code that other programs replace by a list, a drawing or a box. */
function inFences({ file, tree }: ParsedFile): Problem[] {
  return nodesIn(tree, 'code').flatMap((node) =>
    /^(?:\{.*\}?|dataview(?:js)?|tasks|query|mermaid|excalidraw|button|timeline)$/i.test(
      node.lang ?? '',
    )
      ? [
          problemInFile(file, placeOfNode(node), {
            ...findingOf('other-markup', node.lang!, 'what another program replaces a block by'),
            todo: 'Remove the block, or the word after its fence if the code itself is meant.',
          }),
        ]
      : [],
  );
}

function inBody({ file, text, tree, frontMatter }: ParsedFile): Problem[] {
  const lines = indexLines(text);
  const running = runningSource(tree, text);
  // Front matter that cannot be read has no texts: it is looked through as it is written.
  const yaml = frontMatter ? undefined : tree.children.find(({ type }) => type === 'yaml');
  const fields = yaml ? text.slice(0, yaml.position!.end.offset) : '';
  return withoutInner([
    ...findMarks(fields, text),
    ...findMarks(running, text),
    ...findUnfinished(running, quotedIn(tree)),
  ]).map(({ from, to, finding }) => problemInFile(file, lines.placeAt(from, to), finding));
}

/**
 * What any of these has in it: other signs than a sentence, capitals that follow each other, or a
 * word.
 */
const anything =
  /[^\p{L}\p{M}\p{N}\s.,;’'“”‘–—-]|\.\.|-30-|\p{Lu}{2}|ToDo|import|export|orem ipsum|oai_?cit|turn\d|language model|knowledge|[Hh]ere\b|[Hh]ope this|N\.B\.|[Nn]ote to|[Dd]ummy|[Cc]lick to|h[1-6]\.|bq\.|\p{Co}/u;

/** Keys whose texts are addresses, and keys whose texts are others' words. */
const addresses: ReadonlySet<string> = new Set(['url', 'archived', 'sameAs', 'address', 'doi']);
const words: ReadonlySet<string> = new Set(['quote', 'original', 'was']);

function inText(file: ParsedFile, { path, key, value }: FrontMatterText): Problem[] {
  if (addresses.has(key) || !anything.test(value)) return [];
  const tree = parseInline(value);
  const running = runningSource(tree, value);
  const isOthers = words.has(key) || (key === 'title' && file.file.startsWith('sources/'));
  return withoutInner([
    ...findMarks(running, value),
    ...(isOthers ? [] : findUnfinished(running, quotedIn(tree))),
  ]).map(({ from, to, finding }) => {
    const piece = value.slice(from, to).split(/[\r\n]/)[0]!;
    return problemInFile(file.file, file.frontMatter!.placeWithin(path, piece, from), finding);
  });
}

function quotedIn(tree: Root): [number, number][] {
  return quotationsIn(tree).quotations.map(({ offset, endOffset }) => [offset, endOffset]);
}

function findMarks(running: string, source: string): Found[] {
  const inEach = (marks: readonly OtherMark[], rule: string) =>
    marks.flatMap(({ pattern, what, todo }) =>
      [...running.matchAll(pattern)].map(({ 0: match, index }) => {
        const to = index + match.trimEnd().length;
        const finding = findingOf(rule, source.slice(index, to), what);
        return { from: index, to, finding: { ...finding, ...(todo !== undefined && { todo }) } };
      }),
    );
  return [...inEach(notes, 'note'), ...inEach(markup, 'other-markup')];
}

function findingOf(rule: string, match: string, what: string): Finding {
  const line = match.split(/[\r\n]/)[0]!;
  const shown = line.length > 60 ? shortenedTo(line, 50) : line;
  return {
    rule,
    message: `“${shown}” is ${what}, and is published as it stands.`,
    todo:
      rule === 'other-markup'
        ? 'Remove it, or write it as code if the signs themselves are meant.'
        : 'Remove it.',
  };
}

/** Of findings that overlap the first and longest: what stands within another is part of it. */
function withoutInner<F extends Found>(found: readonly F[]): F[] {
  const kept: F[] = [];
  for (const each of [...found].sort((a, b) => a.from - b.from || b.to - a.to))
    if (kept.length === 0 || each.from >= kept.at(-1)!.to) kept.push(each);
  return kept;
}
