import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Path } from '../../core/markdown/parsedFile.ts';
import { aWordFor, type Kind } from '../../core/model/entry.ts';
import { bare, keysOf, schemaAt, type Schema } from '../../core/model/schemaProblems/schema.ts';
import { schemaOf } from '../record/schemaOf.ts';
import { wayBetween, type KnownFile } from './knownFile.ts';
import { placeInFrontMatter } from './placeInFrontMatter.ts';

/**
 * What can be written at a position: keys, words, ids of the schemas; in the text, links to files.
 */
export function completionsAt(
  context: CompletionContext,
  file: string,
  known: readonly KnownFile[],
): CompletionResult | null {
  const text = context.state.sliceDoc(0, context.pos).replace(/\r\n/g, '\n');
  const link = /\]\(([^()\s]*)$/.exec(text);
  if (link)
    return { from: context.pos - link[1]!.length, options: linksFrom(file, known), filter: true };
  const schema = schemaOf(file, { kind: /^kind: *(\w+)/m.exec(text)?.[1] });
  const place = schema && placeInFrontMatter(text, text.length);
  if (!place || (place.written === '' && !context.explicit && place.part === 'key')) return null;
  const options = optionsFor(schema, place.path, place.part, known);
  return options.length > 0 ? { from: place.from, options } : null;
}

/** The completions of a key, or of a value at the path of its key. */
export function optionsFor(
  schema: Schema,
  path: Path,
  part: 'key' | 'value',
  known: readonly KnownFile[],
): Completion[] {
  const at = schemaAt(schema, path);
  // An item of a list that has just been begun may hold keys, or a word.
  const keys = part === 'key' ? keysOf(at).map((key) => keyOption(at, key)) : [];
  return keys.length > 0 ? keys : valueOptions(at, known);
}

function keyOption(schema: Schema | undefined, key: string): Completion {
  const choices = schema?.def.type === 'union' ? (schema.def.options ?? []) : [schema];
  const field = choices.flatMap((choice) => (choice && bare(choice).def.shape?.[key]) ?? [])[0];
  return {
    label: key,
    type: 'property',
    apply: `${key}: `,
    ...(field?.description !== undefined && { info: field.description }),
    ...(field && field.def.type !== 'optional' && { detail: 'needed', boost: 1 }),
  };
}

function valueOptions(schema: Schema | undefined, known: readonly KnownFile[]): Completion[] {
  if (!schema) return [];
  if (schema.def.type === 'union')
    return (schema.def.options ?? []).flatMap((each) => valueOptions(bare(each), known));
  if (schema.def.type === 'array')
    return schema.def.element ? valueOptions(bare(schema.def.element), known) : [];
  if (schema.def.entries)
    return Object.keys(schema.def.entries).map((word) => ({ label: word, type: 'enum' }));
  if (schema.def.type === 'boolean') return [{ label: 'true', type: 'keyword' }];
  const collection = collectionOf(schema);
  return collection === undefined
    ? []
    : known
        .filter(({ kind }) => kind === collection)
        .map(({ id, name, standing }) => ({
          label: id,
          type: 'constant',
          detail: standing?.label ?? '',
          info: name,
        }));
}

/** The collection whose ids a value is one of. */
export function collectionOf(schema: Schema): Kind | undefined {
  return schema.meta?.()?.['collection'] as Kind | undefined;
}

function linksFrom(file: string, known: readonly KnownFile[]): Completion[] {
  return known
    .filter((each) => each.kind !== 'site' && each.kind !== undefined && each.file !== file)
    .map((each) => ({
      label: wayBetween(file, each.file),
      type: 'text',
      detail: each.standing?.label ?? aWordFor(each.kind!),
      info: each.name,
      boost: each.kind === 'claims' ? 1 : 0,
    }));
}
