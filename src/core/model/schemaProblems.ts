import type { z } from 'zod';
import { codeOf } from '../markdown/codePoint.ts';
import { valueAt } from '../markdown/markdownLine.ts';
import { nearest } from '../markdown/nearest.ts';
import type { ParsedFile, Path } from '../markdown/parsedFile.ts';
import type { Problem } from '../markdown/problem.ts';
import type { Finding } from '../markdown/problemInFile.ts';
import { problemAt, problemIn } from './entry.ts';
import { suggestKey, suggestValue } from './suggestWord.ts';

type Issue = z.core.$ZodIssue;
/** What this file needs to know of a schema: its kind and its parts, as zod keeps them. */
type Schema = {
  def: {
    type: string;
    shape?: { [key: string]: Schema };
    innerType?: Schema;
    element?: Schema;
    entries?: { [value: string]: unknown };
    options?: Schema[];
    valueType?: Schema;
  };
  description?: string;
};

/** What zod refuses in a file's front matter, each in our words and at its place. */
export function schemaProblems(
  parsed: ParsedFile,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  const value = parsed.frontMatter?.value,
    mistyped = mistypedKeys(schema, issues);
  return issues
    .filter((issue) => !isSecond(issue, value, mistyped))
    .flatMap((issue) => problemsOf(parsed, schema as unknown as Schema, issue, [], value));
}

/** The keys that a mistyped key was meant to be, by their path: they are not missing. */
function mistypedKeys(schema: Schema, issues: readonly Issue[]): Set<string> {
  return new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .flatMap((key) => nearestKey(key, keysOf(schemaAt(schema, issue.path as Path))) ?? [])
            .map((meant) => [...issue.path, meant].join('\n'))
        : [],
    ),
  );
}

/**
 * What follows from another fault: a key that is missing because it is mistyped, the length of a
 * text that should be a list.
 */
function isSecond(issue: Issue, whole: unknown, mistyped: ReadonlySet<string>): boolean {
  const value = valueAt(whole, issue.path as Path);
  return value === undefined
    ? mistyped.has(issue.path.join('\n'))
    : (issue.code === 'too_small' || issue.code === 'too_big') &&
        typeof value === 'string' &&
        value.trim() !== '';
}

function problemsOf(
  parsed: ParsedFile,
  schema: Schema,
  issue: Issue,
  above: Path,
  whole: unknown,
): Problem[] {
  const path = [...above, ...issue.path] as (string | number)[];
  const value = valueAt(whole, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemIn(
        parsed,
        parsed.frontMatter?.placeOfKey([...path, key]) ?? { line: 1, column: 1 },
        unknownKey(key, schemaAt(schema, path), path),
      ),
    );
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors[Array.isArray(value) ? issue.errors.length - 1 : 0];
    if (branch && (Array.isArray(value) || typeof value === 'string'))
      return branch.flatMap((inner) => problemsOf(parsed, schema, inner, path, whole));
  }
  return [
    problemAt(
      { file: parsed.file, parsed },
      path,
      findingOf(issue, value, path, schemaAt(schema, path), isWanted(schema, path)),
    ),
  ];
}

function findingOf(
  issue: Issue,
  value: unknown,
  path: Path,
  schema: Schema | undefined,
  wanted: boolean,
): Finding {
  const name = nameOf(path),
    comment = schema?.description ?? '',
    fill = wanted
      ? `Fill it in. ${comment}${oneOf(Object.keys(schema?.def.entries ?? {}))}`.trim()
      : 'Fill it in, or delete the line.';
  if (value === undefined)
    return {
      rule: 'missing',
      message: `${name} is missing.`,
      todo: `Add ${inCode(lastKey(path))}. ${comment}${oneOf(Object.keys(schema?.def.entries ?? {}))}`.trim(),
    };
  if (value === null || value === '')
    return { rule: 'empty', message: `${name} is empty.`, todo: fill };
  if (issue.code === 'custom') {
    const params = issue.params as { rule?: string; todo?: string } | undefined;
    return { rule: params?.rule ?? 'value', message: issue.message, todo: params?.todo ?? comment };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String),
      written = String(value),
      space = allowed.includes(written.trim()) && /[^ -~]/.exec(written)?.[0];
    if (space)
      return {
        rule: 'no-break-space',
        message: `Non-breaking space (${codeOf(space)}) found next to “${written.trim()}”.`,
        todo: 'Delete it.',
      };
    const meant = suggestValue(lastKey(path), written, allowed) ?? nearest(written, allowed);
    return {
      rule: 'value',
      message: `Invalid value “${written}” for ${name}.`,
      todo: `${meant ? `Did you mean “${meant}”?` : ''}${oneOf(allowed)}`.trim(),
    };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (!Array.isArray(value)) return { rule: 'empty', message: `${name} is empty.`, todo: fill };
    const points = lastKey(path) === 'brief';
    return points
      ? {
          rule: 'brief',
          message: `The brief has ${value.length} ${value.length === 1 ? 'point' : 'points'}.`,
          todo: 'Write 3 to 5 points.',
        }
      : { rule: 'empty', message: `${name} is an empty list.`, todo: fill };
  }
  if (issue.code === 'invalid_key')
    return {
      rule: 'topic',
      message: `Invalid topic id “${lastKey(path)}”.`,
      todo: 'Use a–z, 0–9 and single hyphens, and write the name that readers see after the colon.',
    };
  return {
    rule: 'shape',
    ...shapeFinding(
      name,
      lastKey(path),
      value,
      'expected' in issue ? String(issue.expected) : '',
      schema,
    ),
  };
}

function shapeFinding(
  name: string,
  key: string,
  value: unknown,
  expected: string,
  schema: Schema | undefined,
): { message: string; todo: string } {
  const is = Array.isArray(value)
    ? 'a list'
    : value !== null && typeof value === 'object'
      ? 'a set of keys'
      : typeof value === 'boolean'
        ? 'true or false'
        : 'text';
  if (expected === 'boolean')
    return {
      message: `${name} must be true or false, not ${is}.`,
      todo: 'Write true or false, without quotes.',
    };
  const bullet = expected === 'array' && /^[–—•·*](?=\s)/.exec(String(value))?.[0],
    items = bare(bare(schema ?? none).def.element ?? none);
  if (bullet)
    return {
      message: `${name} must be a list, and “${bullet}” does not begin an item.`,
      todo: 'Begin each item with a hyphen and a space.',
    };
  if (expected === 'array' && keysOf(items).length)
    return {
      message: `${name} must be a list, not ${is}.`,
      todo: `Write each item on the lines below it, as “- ${keysOf(items)[0]}: …” and so on; it has ${keysOf(items).join(', ')}.`,
    };
  if (expected === 'array')
    return {
      message: `${name} must be a list, not ${is}.`,
      todo:
        is === 'text' && !/\n/.test(String(value))
          ? `Write ${inCode(`${key}: [${String(value)}]`)}, or one line with a hyphen for each.`
          : `Write ${inCode(`${key}:`)} alone on its line, and each item on a line of its own below it, with a hyphen.`,
    };
  if (expected === 'object' || expected === 'record')
    return {
      message: `${name} must be a set of keys, not ${is}.`,
      todo: `Write its keys on the lines below it: ${keysOf(schema).join(', ') || 'key: value'}.`,
    };
  return {
    message: `${name} must be a single value, not ${is}.`,
    todo:
      is === 'true or false'
        ? 'Put it in quotes if it is text.'
        : `Write one value after ${inCode(`${key}:`)}.`,
  };
}

const none: Schema = { def: { type: 'unknown' } };

function unknownKey(key: string, schema: Schema | undefined, path: Path): Finding {
  const known = keysOf(schema),
    meant = nearestKey(key, known);
  const where = path.length ? ` in ${nameOf(path).replace(/^The /, '')}` : '';
  return {
    rule: 'unknown-key',
    message: `Unknown key “${key}”${where}.`,
    todo: meant
      ? `Did you mean “${meant}”?`
      : known.includes('claim') && known.includes('about') && isVerdict(key)
        ? 'Remove it: the standing of a claim is derived from its statements and reports.'
        : path[0] === 'reports' && key === 'actor'
          ? 'Record what an actor says under `statements`.'
          : `The keys are ${known.join(', ')}.`,
  };
}

function nearestKey(key: string, known: readonly string[]): string | undefined {
  return suggestKey(key, known) ?? nearest(key, known);
}

function isVerdict(key: string): boolean {
  return /^(?:verdict|standing|status|rating|grade|truth)$/i.test(key);
}

/** " It is one of so, otherwise." */
function oneOf(values: readonly string[]): string {
  return values.length ? ` It is ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.` : '';
}

function keysOf(schema: Schema | undefined): string[] {
  return Object.keys(schema?.def.shape ?? {});
}

/** The schema that stands at a path, optional and union taken off. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = bare(schema);
  for (const step of path) {
    const def: Schema['def'] | undefined = at?.def;
    const choice: Schema | undefined =
      def?.type === 'union'
        ? def.options
            ?.map(bare)
            .find((option) => (typeof step === 'number') === (option?.def.type === 'array'))
        : at;
    const next: Schema | undefined =
      typeof step === 'number'
        ? choice?.def.element
        : (choice?.def.shape?.[step] ?? choice?.def.valueType);
    at = next && bare(next);
  }
  return at;
}

/** Whether the key at a path cannot be left out: only that of something that has keys. */
function isWanted(schema: Schema, path: Path): boolean {
  const key = path.at(-1),
    field =
      typeof key === 'string' ? schemaAt(schema, path.slice(0, -1))?.def.shape?.[key] : undefined;
  return field !== undefined && field.def.type !== 'optional';
}

function bare(schema: Schema): Schema {
  const inner = schema.def.type === 'optional' ? schema.def.innerType : undefined;
  return inner ? bare(inner) : schema;
}

function lastKey(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** A path as a person would name it: "`says` of statement 2". */
function nameOf(path: Path): string {
  const list = path.findLastIndex((step) => typeof step === 'number');
  if (list < 0) return inCode(path.join('.'));
  const item = `${String(path[list - 1]).replace(/s$/, '')} ${Number(path[list]) + 1}`;
  return list === path.length - 1
    ? `The ${item}`
    : `${inCode(path.slice(list + 1).join('.'))} of ${item}`;
}

function inCode(text: string): string {
  return `\`${text}\``;
}
