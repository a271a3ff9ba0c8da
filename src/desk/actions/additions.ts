import { bodyOf } from '../form/body.ts';
import { shapeOf } from '../form/shape.ts';
import { languageOf, schemaOf } from '../record/schemaOf.ts';
import { editFrontMatter } from '../../core/markdown/edit/editFrontMatter.ts';
import { frontMatterPart, valueOf } from '../../core/markdown/edit/frontMatterPart.ts';
import type { Value } from '../../core/markdown/edit/render.ts';

/**
 * What can be done with a file beside writing in it: those of its kind. A translation only follows.
 */
export function actionsOf(file: string): ('correct' | 'update' | 'retract')[] {
  const keys = languageOf(file) === undefined ? keysOf(file, {}) : [];
  return [
    ...(keys.includes('corrections') ? (['correct'] as const) : []),
    ...(keys.includes('updates') ? (['update'] as const) : []),
    ...(keys.includes('retracted') ? (['retract'] as const) : []),
  ];
}

/** A text with a further item in one of its lists; nothing where it cannot be written. */
export function withItem(
  file: string,
  text: string,
  key: string,
  item: { [key: string]: Value },
): string | undefined {
  const held = valuesOf(text)[key];
  const index = Array.isArray(held) ? held.length : 0;
  return editFrontMatter(
    text,
    { what: 'insert', path: [key], index, value: item },
    orderOf(file, text),
  );
}

/** A text with a value at one of its keys; nothing where it cannot be written. */
export function withKey(file: string, text: string, key: string, value: Value): string | undefined {
  return editFrontMatter(text, { what: 'set', path: [key], value }, orderOf(file, text));
}

/**
 * What a correction has to say, from the text as it was published and as it is now: the first of
 * the title, the sentence, the dek, the brief and the paragraphs that differs. Empty where none
 * does.
 */
export function wasAndNow(published: string, now: string): { was: string; now: string } {
  const [before, after] = [passagesOf(published), passagesOf(now)];
  const index = after.findIndex((passage, i) => passage !== before[i]);
  if (index === -1) return { was: '', now: '' };
  return { was: before[index] ?? '', now: after[index] ?? '' };
}

function passagesOf(text: string): string[] {
  const values = valuesOf(text);
  const { brief } = values;
  return [
    ...['claim', 'title', 'dek'].map((key) => (typeof values[key] === 'string' ? values[key] : '')),
    ...Array.from({ length: 5 }, (_, index) =>
      String((Array.isArray(brief) && brief[index]) || ''),
    ),
    ...bodyOf(text)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim().replace(/\s+/g, ' ')),
  ];
}

function valuesOf(text: string): { [key: string]: unknown } {
  const part = frontMatterPart(text);
  return part ? (valueOf(part) as { [key: string]: unknown }) : {};
}

function orderOf(file: string, text: string): string[] {
  return keysOf(file, valuesOf(text));
}

/** The keys that the front matter of a file can have, in their order. */
function keysOf(file: string, frontMatter: unknown): string[] {
  const schema = schemaOf(file, frontMatter);
  return schema ? Object.keys(shapeOf(schema).properties ?? {}) : [];
}
