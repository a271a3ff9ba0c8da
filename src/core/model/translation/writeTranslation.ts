import { valueAt } from '../../markdown/markdownLine.ts';
import { editFrontMatter } from '../../markdown/edit/editFrontMatter.ts';
import { frontMatterPart } from '../../markdown/edit/frontMatterPart.ts';
import { renderPair, type Value } from '../../markdown/edit/render.ts';
import { parseFile } from '../../markdown/parseFile.ts';
import type { AnyEntry } from '../entry.ts';
import { wordShapesOf, type WordShape } from '../schemas/translation.ts';
import { digestsFor } from './behind.ts';

/** The name of the file that translates an original into a language, beside it. */
export function translationFileOf({ file }: { file: string }, language: string): string {
  return file.replace(/\.md$/, `.${language}.md`);
}

/** The text of a new translation: the words of its original, in their places, and its `of`. */
export function newTranslation(original: AnyEntry): string {
  const { collection, id, parsed } = original;
  const words = wordShapesOf(collection).flatMap((shape) => {
    const value = wordsAt(valueAt(parsed.frontMatter?.value, [shape.key]), shape);
    return value === undefined ? [] : [renderPair(shape.key, value, 0)];
  });
  const part = frontMatterPart(parsed.text);
  const body = part ? parsed.text.slice(part.end).replace(/^---[ \t]*\r?\n?/, '') : '';
  const text = ['---', renderPair('translates', id, 0), ...words, '---', body].join('\n');
  return withDigests(text, original) ?? text;
}

/**
 * The text of a translation with the digests of its original as it is now in `of`; nothing else of
 * it changes. Nothing where its front matter cannot be read.
 */
export function withDigests(text: string, original: AnyEntry): string | undefined {
  const parsed = parseFile({ file: original.file, text });
  if (!parsed.frontMatter) return undefined;
  const value = digestsFor(original, { collection: original.collection, parsed });
  return editFrontMatter(text, { what: 'set', path: ['of'], value });
}

/** What is to be translated of a value of front matter. */
function wordsAt(value: unknown, { isList, keys }: WordShape): Value | undefined {
  if (!isList) return wordsOfItem(value, keys);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((item) => wordsOfItem(item, keys) ?? {});
}

function wordsOfItem(value: unknown, keys: WordShape['keys']): Value | undefined {
  if (keys === undefined) return typeof value === 'string' ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value as { [key: string]: Value }).filter(
      ([key]) => keys === 'all' || keys.includes(key),
    ),
  );
}
