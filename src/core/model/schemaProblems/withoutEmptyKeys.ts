import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../entry.ts';
import { emptyFinding } from './emptyFinding.ts';
import { nameOf } from './pathNames.ts';
import { bare, type Schema } from './schema.ts';
import { writtenAt } from './writtenAt.ts';

/**
 * Front matter without the keys that may be left out and hold nothing, as forms and note-taking
 * programs write them, with a warning for each. A key that turns something on
 * (`draft`, `retracted`) is not passed over.
 */
export function withoutEmptyKeys(
  parsed: ParsedFile,
  schema: Schema,
): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const without = (value: unknown, at: Schema | undefined, path: Path): unknown => {
    const of = at && choiceFor(bare(at), value);
    if (Array.isArray(value))
      return value.map((item, index) => without(item, of?.def.element, [...path, index]));
    if (typeof value !== 'object' || value === null || !of?.def.shape) return value;
    const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const field = Object.hasOwn(of.def.shape!, key) ? of.def.shape![key] : undefined;
      const innerPath = [...path, key];
      if (!field || !mayBeEmpty(key, field) || !isEmpty(inner, field))
        return [[key, without(inner, field, innerPath)]];
      const written = bare(field).def.type === 'string' ? writtenAt(parsed, innerPath) : '';
      const finding = emptyFinding(nameOf(innerPath), written);
      problems.push(
        problemAt({ file: parsed.file, parsed }, innerPath, { severity: 'warning', ...finding }),
      );
      return [];
    });
    return Object.fromEntries(kept);
  };
  return { value: without(parsed.frontMatter?.value, schema, []), problems };
}

/** A list without items is empty where the schema asks for one. */
function isEmpty(value: unknown, field: Schema): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0 && field.safeParse?.(value).success === false)
  );
}

const switches = new Set(['draft', 'planned', 'retracted']);

function mayBeEmpty(key: string, field: Schema): boolean {
  return field.def.type === 'optional' && !switches.has(key);
}

function choiceFor(schema: Schema, value: unknown): Schema | undefined {
  if (schema.def.type !== 'union') return schema;
  const isKeys = typeof value === 'object' && value !== null && !Array.isArray(value);
  return schema.def.options
    ?.map(bare)
    .find(({ def: { type, shape } }) =>
      isKeys ? shape !== undefined : (type === 'array') === Array.isArray(value),
    );
}
