import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Newsreader, from its package, as a provider for Astro's fonts: upright and italic, subset to the
 * weights 400 to 600 and to letters.
 * The first subset has what English is written with. Signs, and the further letters of the text (as
 * in Škoda, Wałęsa, Genève), are subsets of their own, which a browser loads only for a page that
 * uses one of them.
 */
export function newsreader(text: string): Provider {
  return {
    name: 'newsreader',
    // Astro's cache key: other letters make other files.
    config: { further: furtherLetters(text) },
    resolveFont: async () => ({ fonts: await Promise.all(cuts(text).map(face)) }),
  };
}

type Provider = NonNullable<import('astro').AstroUserConfig['fonts']>[number]['provider'];

interface Cut {
  style: 'normal' | 'italic';
  /** The file of the package that has the letters. */
  subset: 'latin' | 'latin-ext';
  letters: string;
}

function cuts(text: string): Cut[] {
  const further = [...furtherLetters(text)];
  const cut = (subset: Cut['subset'], letters: string[]) =>
    letters.length > 0 ? [{ subset, letters: letters.join('') }] : [];
  return (['normal', 'italic'] as const).flatMap((style) =>
    [
      { subset: 'latin' as const, letters: firstLetters },
      ...cut('latin', further.filter(isWestern)),
      ...cut(
        'latin-ext',
        further.filter((letter) => !isWestern(letter)),
      ),
    ].map((each) => ({ style, ...each })),
  );
}

const firstLetters = [
  ...between('a', 'z'),
  ...between('A', 'Z'),
  ...between('0', '9'),
  ...' .,;:!?\'"()-/&%\u00a0·–—‘’“”…',
].join('');

/**
 * Signs that are rare in sentences. They took a fifth of the first subset, which pages wait for.
 */
const signs = '#$*+<=>@[\\]^_`{|}~£§©«»•‹›€−†„‚\u2009\u202f';

/**
 * The signs and the Latin letters of a text that are not in the first subset: sorted, each once.
 */
function furtherLetters(text: string): string {
  return [
    ...new Set([...signs, ...(text.normalize('NFC').match(/[\u00a1-\u024f\u1e00-\u1eff]/g) ?? [])]),
  ]
    .filter((letter) => !firstLetters.includes(letter))
    .sort()
    .join('');
}

/** Whether the package has a letter in its `latin` file, with those of Western Europe. */
function isWestern(letter: string): boolean {
  return letter <= 'ÿ' || `ıŒœŸ${signs}`.includes(letter);
}

function between(first: string, last: string): string[] {
  const from = first.codePointAt(0)!;
  return Array.from({ length: last.codePointAt(0)! - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  );
}

async function face({ style, subset, letters }: Cut) {
  return {
    src: [{ url: await file({ style, subset, letters }), format: 'woff2' }],
    weight: '400 600',
    style,
    unicodeRange: rangesOf(letters),
  };
}

/** `rangesOf('abcx')` //=> ['U+61-63', 'U+78'] */
function rangesOf(letters: string): string[] {
  const ranges: [number, number][] = [];
  for (const point of [...letters].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([from, to]) =>
    `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`.toUpperCase(),
  );
}

/** The path of the subset font below `.build/fonts/`, made once for the same letters. */
async function file({ style, subset, letters }: Cut): Promise<string> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-${style}.woff2`,
    ),
  );
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: { min: 400, max: 600 } },
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'lnum', 'onum', 'tnum'],
    noHinting: true,
  };
  const key = createHash('sha256')
    .update(source)
    .update(letters)
    .update(JSON.stringify(options))
    .digest('hex')
    .slice(0, 12);
  const path = resolve('.build', 'fonts', `newsreader-${style}-${key}.woff2`);
  if (!existsSync(path)) {
    mkdirSync(join(path, '..'), { recursive: true });
    // Written aside and renamed: another command may make the same file at the same time.
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, await subsetFont(source, letters, options));
    renameSync(aside, path);
  }
  return path;
}
