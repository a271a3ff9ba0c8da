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
    .flatMap((issue) => problemsOf({ parsed, schema }, issue));
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

/** The problems of one issue. The path of an issue within a union begins at `above`. */
function problemsOf(file: CheckedFile, issue: Issue, above: Path = []): Problem[] {
  const { parsed, schema } = file;
  const path = [...above, ...issue.path] as (string | number)[];
  const value = valueAt(parsed.frontMatter?.value, path);
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
      return branch.flatMap((inner) => problemsOf(file, inner, path));
  }
  const field = {
    value,
    name: nameOf(path),
    key: lastKey(path),
    schema: schemaAt(schema, path),
    isRequired: isWanted(schema, path),
  };
  return [problemAt({ file: parsed.file, parsed }, path, findingOf(issue, field))];
}

/** A file with its schema. */
interface CheckedFile {
  parsed: ParsedFile;
  schema: Schema;
}

/** A value in front matter that its schema refuses, or that is missing. */
interface Field {
  value: unknown;
  /** As a person would name it. */
  name: string;
  key: string;
  schema: Schema | undefined;
  isRequired: boolean;
}

function findingOf(issue: Issue, field: Field): Finding {
  const { value, name, key } = field;
  if (value === undefined)
    return {
      rule: 'missing',
      message: `${name} is missing.`,
      todo: `Add ${inCode(key)}. ${purposeOf(field)}`.trim(),
    };
  if (value === null || value === '') return emptyFinding(field, 'empty');
  switch (issue.code) {
    case 'custom':
      return customFinding(issue, field);
    case 'invalid_value':
      return valueFinding(issue.values.map(String), field);
    case 'too_small':
    case 'too_big':
      return lengthFinding(field);
    case 'invalid_key':
      return {
        rule: 'topic',
        message: `Invalid topic id “${key}”.`,
        todo: 'Use a–z, 0–9 and single hyphens, and write the name that readers see after the colon.',
      };
    default:
      return {
        rule: 'shape',
        ...shapeFinding('expected' in issue ? String(issue.expected) : '', field),
      };
  }
}

/** The finding of a check in `schemas/fields.ts`, which gives its rule and what to do. */
function customFinding(issue: z.core.$ZodIssueCustom, { schema }: Field): Finding {
  const params = issue.params as { rule?: string; todo?: string } | undefined;
  return {
    rule: params?.rule ?? 'value',
    message: issue.message,
    todo: params?.todo ?? schema?.description ?? '',
  };
}

/** What the value is for, and which values it can have. */
function purposeOf({ schema }: Field): string {
  return `${schema?.description ?? ''}${oneOf(Object.keys(schema?.def.entries ?? {}))}`;
}

function emptyFinding(field: Field, what: 'empty' | 'an empty list'): Finding {
  return {
    rule: 'empty',
    message: `${field.name} is ${what}.`,
    todo: field.isRequired
      ? `Fill it in. ${purposeOf(field)}`.trim()
      : 'Fill it in, or delete the line.',
  };
}

function valueFinding(allowed: readonly string[], { value, name, key }: Field): Finding {
  const written = String(value);
  const space = allowed.includes(written.trim()) && /[^ -~]/.exec(written)?.[0];
  if (space)
    return {
      rule: 'no-break-space',
      message: `Non-breaking space (${codeOf(space)}) found next to “${written.trim()}”.`,
      todo: 'Delete it.',
    };
  const meant = suggestValue(key, written, allowed) ?? nearest(written, allowed);
  return {
    rule: 'value',
    message: `Invalid value “${written}” for ${name}.`,
    todo: `${meant ? `Did you mean “${meant}”?` : ''}${oneOf(allowed)}`.trim(),
  };
}

function lengthFinding(field: Field): Finding {
  const { value, key } = field;
  if (!Array.isArray(value)) return emptyFinding(field, 'empty');
  if (key !== 'brief') return emptyFinding(field, 'an empty list');
  return {
    rule: 'brief',
    message: `The brief has ${value.length} ${value.length === 1 ? 'point' : 'points'}.`,
    todo: 'Write 3 to 5 points.',
  };
}

function shapeFinding(expected: string, field: Field): { message: string; todo: string } {
  const { value, name, key } = field;
  const is = shapeOf(value);
  if (expected === 'boolean')
    return {
      message: `${name} must be true or false, not ${is}.`,
      todo: 'Write true or false, without quotes.',
    };
  if (expected === 'array') return listFinding(is, field);
  if (expected === 'object' || expected === 'record')
    return {
      message: `${name} must be a set of keys, not ${is}.`,
      todo: `Write its keys on the lines below it: ${keysOf(field.schema).join(', ') || 'key: value'}.`,
    };
  return {
    message: `${name} must be a single value, not ${is}.`,
    todo:
      is === 'true or false'
        ? 'Put it in quotes if it is text.'
        : `Write one value after ${inCode(`${key}:`)}.`,
  };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a set of keys';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}

function listFinding(
  is: string,
  { value, name, key, schema }: Field,
): { message: string; todo: string } {
  const bullet = /^[–—•·*](?=\s)/.exec(String(value))?.[0];
  if (bullet)
    return {
      message: `${name} must be a list, and “${bullet}” does not begin an item.`,
      todo: 'Begin each item with a hyphen and a space.',
    };
  const message = `${name} must be a list, not ${is}.`;
  const keys = keysOf(bare(bare(schema ?? none).def.element ?? none));
  if (keys.length)
    return {
      message,
      todo: `Write each item on the lines below it, as “- ${keys[0]}: …” and so on; it has ${keys.join(', ')}.`,
    };
  return {
    message,
    todo:
      is === 'text' && !/\n/.test(String(value))
        ? `Write ${inCode(`${key}: [${String(value)}]`)}, or one line with a hyphen for each.`
        : `Write ${inCode(`${key}:`)} alone on its line, and each item on a line of its own below it, with a hyphen.`,
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
