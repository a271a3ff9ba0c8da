import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';
import { inPlainTexts } from './inPlainTexts.ts';
import { inTexts } from './inTexts.ts';

export const garbled: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    garbled: {
      severity: 'warning',
      explanation:
        'Letters that a program read in another encoding, and codes for letters that it left behind, are published as they stand.',
    },
  },
  check: checkGarbled,
  examples: {
    'Letters of another encoding, and codes for letters': `
=== actors/host.md
---
name: The host
kind: person
role: Host of the cafÃ©
                     ^^ warning: “Ã©” is “é” in another encoding. Write “é”.
---
He didnâ€™t speak, and she don?t know. See =E2=80=99 and #REF!.
       ^^^ warning: “â€™” is “’” in another encoding. Write “’”.
                             ^^^ warning: “n?t” has lost its apostrophe. Write “n’t”.
                                           ^^^^^^^^^ warning: “=E2=80=99” is the code of a character, and is published as it stands. Write the character itself.
                                                         ^^^^^ warning: “#REF!” is what a spreadsheet shows for a value that it lacks. Write the value.
`,
  },
};

/** What windows-1252 has for the bytes 80 to BF, with which letters go on in UTF-8. */
const goesOn = String.raw`[\u0081\u008D\u008F\u0090\u009D\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;

const patterns: readonly [pattern: RegExp, say: (match: string) => Finding][] = [
  [
    // "AMANHÔ” and “ROMÂ»” are ordinary: no quotation mark or dash follows a single letter here.
    new RegExp(
      `â€${goesOn}|[ÃÂ][\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF]|ÃŸ|Â\\u00A0|(?:[ÐÑ]${goesOn}){2,}`,
      'g',
    ),
    (match) => {
      const meant = inUtf8(match);
      return {
        rule: 'garbled',
        message: `“${match}” is ${meant ? `“${meant}”` : 'text'} in another encoding.`,
        todo: meant ? `Write “${meant}”.` : 'Copy the text again, or retype it.',
      };
    },
  ],
  [
    /(?<=\p{L})\p{Ll}\?(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/gu,
    (match) => ({
      rule: 'garbled',
      message: `“${match}” has lost its apostrophe.`,
      todo: `Write “${match.replace('?', '’')}”.`,
    }),
  ],
  [
    /&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|shy|#\d{2,5}|#x[\da-f]{2,5});|\\(?:u[\da-f]{4}|x[\da-f]{2})|=[C-F][\dA-F](?:=[89AB][\dA-F])+/giu,
    (match) => ({
      rule: 'garbled',
      message: `“${match}” is the code of a character, and is published as it stands.`,
      todo: 'Write the character itself.',
    }),
  ],
  [
    /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/g,
    (match) => ({
      rule: 'garbled',
      message: `“${match}” is what a spreadsheet shows for a value that it lacks.`,
      todo: 'Write the value.',
    }),
  ],
  [
    /\[object Object\]/g,
    (match) => ({
      rule: 'garbled',
      message: `“${match}” is what a program writes in the place of a text.`,
      todo: 'Write the text.',
    }),
  ],
];

/** Letters and codes that no program made into the text that they stand for. */
function checkGarbled(file: ParsedFile): Problem[] {
  return patterns.flatMap(([pattern, say]) => [
    ...inPlainTexts(file, pattern)
      // An entity in a text that is no Markdown is told with the rest of Markdown there.
      .filter(({ key, match }) => !addresses.has(key) && !match[0].startsWith('&'))
      .map(({ match, place }) =>
        problemInFile(file.file, place, { severity: 'warning', ...say(match[0]) }),
      ),
    ...inTexts(file, pattern, ([match]) => ({ severity: 'warning', ...say(match) })),
  ]);
}

const addresses: ReadonlySet<string> = new Set(['url', 'archived', 'sameAs', 'address', 'doi']);

/** What a text was before it was read as windows-1252. */
function inUtf8(text: string): string | undefined {
  const bytes = Array.from(text, byteOf);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function byteOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code < 256 ? code : 128 + high.indexOf(letter);
}

/** The characters of the bytes 80 to 9F. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
