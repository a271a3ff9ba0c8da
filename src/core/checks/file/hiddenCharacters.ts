import { codeOf } from '../../markdown/codeOf.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import { placesOf } from '../../markdown/places.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { problemAt, type Finding } from '../../markdown/problemAt.ts';
import { placeInText } from '../../markdown/runs.ts';
import type { FileCheck } from '../check.ts';

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
    ^^^^^^^^ A hidden character, U+202E, changes the direction of the text. Delete it: it stands between the two letters that are marked, or type the words anew.
`,
    'Characters that nobody sees': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The ho⟨U+200B⟩st and the gu⟨U+00AD⟩est.
      ^^^^^^^^ warning: A hidden character, U+200B, stands in the text. Delete it, or type the words around it anew: a quotation with it is not the same, letter for letter.
                           ^^^^^^^^ warning: A hidden character, U+00AD, stands in the text. Delete it, or type the words around it anew: a quotation with it is not the same, letter for letter.
`,
    'Characters that are no text': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The⟨U+0007⟩ host⟨U+0000⟩ of the caf⟨U+FFFD⟩.
   ^^^^^^^^ A control character, U+0007, stands in the text. Delete it, or type the words around it anew.
                ^^^^^^^^ A control character, U+0000, stands in the text. Delete it, or type the words around it anew.
                                   ^^^^^^^^ A letter was lost here: this is the sign that stands for one that could not be read. Write the letter again.
`,
  },
};

/**
 * Characters that nobody sees: they turn the text around, break a quotation, or do not belong in a
 * text at all.
 */
const hidden =
  /\p{Bidi_C}|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\uFFFD|[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u2028\u2029]|(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}])[\u200C\u200D]/gu;

/**
 * Hidden characters as they stand in the file, and those that an escape (`"\u202E"`, `&#x202E;`)
 * puts into a text.
 */
function checkHiddenCharacters(file: ParsedFile): Problem[] {
  const places = placesOf(file.text);
  const problems = [...file.text.matchAll(hidden)].map(({ 0: character, index }) =>
    problemAt(file.file, places.at(index, index + 1), faultOf(character)),
  );
  const add = (character: string, place: Place | undefined) => {
    const written = place && file.text[places.offset(place)];
    // A parser puts U+FFFD in the place of U+0000, which has been told of.
    if (place && written !== character && written !== '\0')
      problems.push(problemAt(file.file, place, faultOf(character)));
  };
  for (const [path, value] of textsOf(file.frontMatter?.value)) {
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
      message:
        'A letter was lost here: this is the sign that stands for one that could not be read.',
      todo: 'Write the letter again.',
    };
  if (/\p{Bidi_C}/u.test(character))
    return {
      rule: 'direction-character',
      message: `A hidden character, ${code}, changes the direction of the text.`,
      todo: 'Delete it: it stands between the two letters that are marked, or type the words anew.',
    };
  if (/\p{Cc}/u.test(character))
    return {
      rule: 'control-character',
      message: `A control character, ${code}, stands in the text.`,
      todo: 'Delete it, or type the words around it anew.',
    };
  return {
    severity: 'warning',
    rule: 'hidden-character',
    message: `A hidden character, ${code}, stands in the text.`,
    todo: 'Delete it, or type the words around it anew: a quotation with it is not the same, letter for letter.',
  };
}

function textsOf(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return entries.flatMap(([step, item]) => textsOf(item, [...path, step]));
}
