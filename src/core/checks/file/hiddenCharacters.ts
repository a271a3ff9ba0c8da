import { codeOf } from '../../markdown/codePoint.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import { indexLines } from '../../markdown/lineIndex.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { placeInText } from '../../markdown/textRuns.ts';
import type { FileCheck } from '../check.ts';
import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';

export const hiddenCharacters: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'direction-character': {
      severity: 'error',
      explanation:
        'An invisible character that changes the direction of the text can make words read differently from what is stored.',
    },
    'control-character': {
      severity: 'error',
      explanation:
        'Control characters do not belong in a text and break other programs that read it.',
    },
    'lost-letter': {
      severity: 'error',
      explanation:
        'The replacement character (U+FFFD) marks a letter that a program could not read.',
    },
    'hidden-character': {
      severity: 'warning',
      explanation:
        'Invisible characters break quotations, search and ids although the text looks right.',
    },
  },
  check: checkHiddenCharacters,
  examples: {
    'Characters that turn the text around': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The ⟨U+202E⟩host.
    ^^^^^^^^ Invisible character (U+202E) found that changes the direction of the text. Delete it, or retype the marked words.
`,
    'Marks of direction beside letters that need none': `
=== actors/host.md
---
name: The host
kind: person
role: Host⟨U+200E⟩
          ^^^^^^^^ Invisible character (U+200E) found that changes the direction of the text. Delete it, or retype the marked words.
---
In Hebrew it is ⟨U+200F⟩שלום!⟨U+200F⟩ (⟨U+200E⟩שלום⟨U+200E⟩), in Arabic سلام⟨U+061C⟩.
+++ Nor an override beside those that do
=== actors/host.md
---
name: The host
kind: person
role: Host
---
In Hebrew it is ⟨U+202E⟩שלום.
                ^^^^^^^^ Invisible character (U+202E) found that changes the direction of the text. Delete it, or retype the marked words.
`,
    'Characters that nobody sees': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The ho⟨U+200B⟩st and the gu⟨U+00AD⟩est.
      ^^^^^^^^ warning: Invisible character (U+200B) found. Delete it, or retype the words around it: it breaks the comparison of quotations.
                           ^^^^^^^^ warning: Invisible character (U+00AD) found. Delete it, or retype the words around it: it breaks the comparison of quotations.
`,
    'Characters that are no text': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The⟨U+0007⟩ host⟨U+0000⟩ of the caf⟨U+FFFD⟩.
   ^^^^^^^^ Control character (U+0007) found. Delete it, or retype the words around it.
                ^^^^^^^^ Control character (U+0000) found. Delete it, or retype the words around it.
                                   ^^^^^^^^ Unreadable character (U+FFFD) found. Retype the letter.
`,
  },
};

/**
 * Characters that nobody sees: they turn the text around, break a quotation, or do not belong in a
 * text at all. A mark of direction is ordinary beside a letter that is written from the right, and
 * a space without width where words are written without spaces.
 */
const hidden = new RegExp(
  [
    String.raw`(?<!${fromTheRight()}\P{L}{0,20})[\u200E\u200F\u061C](?!\P{L}{0,20}${fromTheRight()})`,
    String.raw`[\u202A-\u202E\u2066-\u2069]`,
    String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]`,
    String.raw`\uFFFD`,
    String.raw`(?<!${withoutSpaces()})\u200B(?!${withoutSpaces()})`,
    String.raw`[\u00AD\u180E\u2060-\u2064\uFEFF\u2028\u2029]`,
    String.raw`(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])[\u200C\u200D]`,
  ].join('|'),
  'gu',
);

function fromTheRight(): string {
  return String.raw`[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Samr}\p{sc=Mand}\p{sc=Rohg}]`;
}

function withoutSpaces(): string {
  return String.raw`[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}]`;
}

/**
 * Hidden characters as they stand in the file, and those that an escape (`"\u202E"`, `&#x202E;`)
 * puts into a text.
 */
function checkHiddenCharacters(file: ParsedFile): Problem[] {
  const lines = indexLines(file.text);
  const problems = [...file.text.matchAll(hidden)].map(({ 0: character, index }) =>
    problemInFile(file.file, lines.placeAt(index, index + 1), faultOf(character)),
  );
  const add = (character: string, place: Place | undefined) => {
    const written = place && file.text[lines.offset(place)];
    // A parser puts U+FFFD in the place of U+0000, which has been told of.
    if (place && written !== character && written !== '\0')
      problems.push(problemInFile(file.file, place, faultOf(character)));
  };
  for (const { path, value } of frontMatterTexts(file)) {
    for (const match of value.matchAll(hidden))
      add(match[0], file.frontMatter?.placeWithin(path, match[0], match.index));
  }
  for (const node of nodesIn(file.tree, 'text')) {
    for (const match of node.value.matchAll(hidden))
      add(match[0], placeInText(node, match.index, match.index + 1)?.place);
  }
  return problems;
}

function faultOf(character: string): Finding {
  const code = codeOf(character);
  if (character === '\uFFFD')
    return {
      rule: 'lost-letter',
      message: 'Unreadable character (U+FFFD) found.',
      todo: 'Retype the letter.',
    };
  if (/\p{Bidi_C}/u.test(character))
    return {
      rule: 'direction-character',
      message: `Invisible character (${code}) found that changes the direction of the text.`,
      todo: 'Delete it, or retype the marked words.',
    };
  if (/\p{Cc}/u.test(character))
    return {
      rule: 'control-character',
      message: `Control character (${code}) found.`,
      todo: 'Delete it, or retype the words around it.',
    };
  return {
    severity: 'warning',
    rule: 'hidden-character',
    message: `Invisible character (${code}) found.`,
    todo: 'Delete it, or retype the words around it: it breaks the comparison of quotations.',
  };
}
