import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/**
 * A file of a package of Noto, with the letters that it has. Each package is a family of its own.
 */
export interface FurtherFile {
  family: string;
  data: Buffer<ArrayBuffer>;
  letters: ReadonlySet<number>;
}

/**
 * The file with a letter that the first typefaces of a card lack; none where no package has it.
 * Only the table of a package is read to find it, and then the file.
 */
export function furtherFileWith(letter: string, language: string): FurtherFile | undefined {
  const point = letter.codePointAt(0)!;
  for (const name of inOrderFor(language))
    for (const part of partsOf(name)) {
      if (!part.ranges.some(([from, to]) => point >= from && point <= to)) continue;
      const file = open(part.file, familyOf(name));
      if (file.letters.has(point)) return file;
    }
  return undefined;
}

/** The families in the order in which they are asked for a letter, for words in a language. */
export function furtherFamilies(language: string): string[] {
  return inOrderFor(language).map(familyOf);
}

/**
 * The scripts beside Latin, Greek and Cyrillic, as the packages of Noto are called. Han letters are
 * in four, as each place writes them.
 */
const scripts = [
  'arabic',
  'armenian',
  'bengali',
  'devanagari',
  'ethiopic',
  'georgian',
  'gujarati',
  'gurmukhi',
  'hebrew',
  'kannada',
  'khmer',
  'lao',
  'malayalam',
  'myanmar',
  'oriya',
  'sinhala',
  'tamil',
  'telugu',
  'thaana',
  'thai',
  'sc',
  'jp',
  'kr',
  'tc',
] as const;

/** The packages that have them. */
export const furtherPackages = scripts.map(packageOf);

function packageOf(name: string): string {
  return `@fontsource-variable/noto-sans-${name}`;
}

function familyOf(name: string): string {
  return `Noto Sans ${name}`;
}

/** The package whose Han letters are those of a language comes before the others. */
function inOrderFor(language: string): readonly string[] {
  const { language: tongue, script } = new Intl.Locale(language).maximize();
  const own = tongue === 'ja' ? 'jp' : tongue === 'ko' ? 'kr' : script === 'Hant' ? 'tc' : 'sc';
  return [
    ...scripts.filter((name) => name.length > 2),
    own,
    ...scripts.filter((name) => name.length === 2 && name !== own),
  ];
}

interface Part {
  file: string;
  ranges: [from: number, to: number][];
}

const parts = new Map<string, Part[]>();

/**
 * The files of a package that hold its own script, with the letters that its table names for each.
 */
function partsOf(name: string): Part[] {
  let found = parts.get(name);
  if (!found) {
    const folder = packageOf(name);
    const table = JSON.parse(readFileSync(pathOf(`${folder}/unicode.json`), 'utf8')) as {
      [part: string]: string;
    };
    found = Object.entries(table)
      .map(([key, ranges]) => ({ part: key.replace(/[[\]]/g, ''), ranges }))
      .filter(({ part }) => part === name || /^\d+$/.test(part))
      .map(({ part, ranges }) => ({
        file: pathOf(`${folder}/files/noto-sans-${name}-${part}-wght-normal.woff2`),
        ranges: ranges.split(',').map(rangeOf),
      }));
    parts.set(name, found);
  }
  return found;
}

/** `rangeOf('U+600-6FF')` //=> [1536, 1791] */
function rangeOf(text: string): [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

const opened = new Map<string, FurtherFile>();

function open(path: string, family: string): FurtherFile {
  let file = opened.get(path);
  if (!file) {
    const data = readFileSync(path);
    file = { family, data, letters: new Set((create(data) as Font).characterSet) };
    opened.set(path, file);
  }
  return file;
}

const { resolve: pathOf } = createRequire(import.meta.url);
