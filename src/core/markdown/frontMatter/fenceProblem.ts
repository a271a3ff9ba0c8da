import { indexLines } from '../lineIndex.ts';
import type { Problem } from '../problem.ts';
import { problemInFile, type Finding } from '../problemInFile.ts';

/** What is wrong with the two lines `---` around the front matter, or with a file that has none. */
export function fenceProblem(file: string, text: string): Problem | undefined {
  const found = (at: number, end: number, finding: Finding) =>
    problemInFile(file, indexLines(text).placeAt(at, end), finding);
  if (text.trim() === '')
    return found(0, 0, {
      rule: 'empty-file',
      message: 'The file is empty.',
      todo: 'Write its front matter, or delete the file.',
    });
  const first = /^[^\r\n]*/.exec(text)![0];
  if (/^---[ \t]*$/.test(first)) {
    return isClosed(text)
      ? undefined
      : found(0, 3, {
          rule: 'front-matter-not-closed',
          message: 'Unclosed front matter, opened on line 1.',
          todo: closeTodo(text),
        });
  }
  if (/^[-–—]{1,}[ \t]*$/.test(first)) {
    return found(0, first.length, {
      rule: 'front-matter-start',
      message: `“${first.trim()}” does not open front matter.`,
      todo: 'Write three hyphens, “---”, alone on the first line.',
    });
  }
  const other = otherForms.find(({ begins }) => begins.test(text));
  if (other)
    return found(0, first.length, {
      rule: 'front-matter-start',
      message: `This looks like front matter ${other.what}.`,
      todo: 'Write it as YAML, one “key: value” a line, between two lines “---”.',
    });
  const late = /(?:^|\r\n|\n|\r)([ \t]*)---[ \t]*(?:\r\n|\n|\r)\s*[\w-]+[ \t]*:/.exec(
    text.slice(0, 2000),
  );
  if (late) {
    const at = text.search(/\S/);
    return found(at, at + first.trim().length, {
      rule: 'front-matter-start',
      message: 'Unexpected text before the front matter.',
      todo: 'Begin the file with “---” in the first column of the first line.',
    });
  }
  if (/^\s*[\w-]+[ \t]*:(?:\s|$)/.test(first) && isClosed(text)) {
    return found(0, first.length, {
      rule: 'front-matter-start',
      message: 'The line “---” that opens front matter is missing.',
      todo: 'Put a line “---” above this one.',
    });
  }
  return found(0, first.length, {
    rule: 'no-front-matter',
    message: 'This file has no front matter.',
    todo: 'Begin it with a line “---”, then one key per line (“title: …”), then another line “---”.',
  });
}

/** Front matter as other programs have it: of Hugo and Zola, of JSON, and in a block of code. */
const otherForms: readonly { begins: RegExp; what: string }[] = [
  { begins: /^\+\+\+[ \t]*[\r\n]/, what: 'in TOML' },
  { begins: /^(?:;;;[ \t]*[\r\n]\s*)?\{\s*"[^"\n]*"[ \t]*:/, what: 'in JSON' },
  {
    begins: /^(?:```|~~~)[^\r\n]*(?:\r\n|\n|\r)(?:---[ \t]*(?:\r\n|\n|\r))?[\w-]+:(?:\s|$)/,
    what: 'in a block of code',
  },
];

function isClosed(text: string): boolean {
  return /(?:\r\n|\n|\r)---[ \t]*(?:\r|\n|$)/.test(text);
}

/** Names the line that was probably meant to close it. */
function closeTodo(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const meant = lines.findIndex((line, index) => index > 0 && /^\s*[-–—]{2,}\s*$/.test(line));
  return meant === -1
    ? 'Put a line “---” after its last key.'
    : `Make line ${meant + 1} three hyphens in the first column: “---”.`;
}
