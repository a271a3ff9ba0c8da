import { readContent } from '../../src/core/checks/readContent.ts';
import type { TextFile } from '../../src/core/markdown/parsedFile.ts';
import { checkContext } from '../../src/i18n/describeStanding.ts';
import type { Random } from '../fuzz/random.ts';

/**
 * Edits as an editor makes them, each of one file: what it is then, or nothing where it has no
 * place.
 */
const edits: ((text: string, random: Random) => string | undefined)[] = [
  // Another word in a title, a name, a sentence or a role.
  (text, { of }) =>
    replaced(text, /^(?:title|name|claim|role|dek|publisher): .+$/gm, of, (line) =>
      line.replace(/(['"]?)$/, ' again$1'),
    ),
  // Somebody says another thing.
  (text, { of }) =>
    replaced(text, /\bsays: (?:so|otherwise)\b/g, of, (found) =>
      found.endsWith('so') ? 'says: otherwise' : 'says: so',
    ),
  // Another day.
  (text, { of, below }) =>
    replaced(
      text,
      /\b(?:when|published): \d{4}-\d{2}-\d{2}$/gm,
      of,
      (found) => `${found.slice(0, -2)}${String(1 + below(28)).padStart(2, '0')}`,
    ),
  // A source knows it from another.
  (text, { of }) =>
    replaced(text, /^basis: (?:witnessed|named|unnamed)$/gm, of, (found) =>
      found === 'basis: named' ? 'basis: unnamed' : 'basis: named',
    ),
  // More text.
  (text, { below }) => `${text.trimEnd()}\n\nMore of it became known ${below(9) + 2} days later.\n`,
  // It is taken back.
  (text) =>
    /^claim: /m.test(text) && !/^retracted:/m.test(text)
      ? text.replace(/^---\n/, '---\nretracted: { at: 2025-09-01, why: It was another day. }\n')
      : undefined,
];

/** The content after so many edits by chance that leave no error, and which files they changed. */
export function editedAtRandom(
  files: readonly TextFile[],
  count: number,
  random: Random,
): { files: TextFile[]; changed: string[] } {
  let now = [...files];
  const changed: string[] = [];
  while (changed.length < count) {
    const chosen = random.of(now);
    const text = random.of(edits)(chosen.text, random);
    if (text === undefined || text === chosen.text) continue;
    const next = now.map((each) => (each === chosen ? { ...each, text } : each));
    const { problems } = readContent(next, checkContext);
    if (problems.some(({ severity }) => severity === 'error')) continue;
    now = next;
    changed.push(chosen.file);
  }
  return { files: now, changed };
}

/** The text with one of the matches replaced. */
function replaced(
  text: string,
  pattern: RegExp,
  of: Random['of'],
  by: (found: string) => string,
): string | undefined {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const { index, 0: found } = of(matches);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
