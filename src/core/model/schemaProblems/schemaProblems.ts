import type { z } from 'zod';
import { offsetAt } from '../../dates/zone.ts';
import { valueAt } from '../../markdown/markdownLine.ts';
import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, problemIn } from '../entry.ts';
import { findingOf } from './findingOf.ts';
import { lastKey, nameOf } from './pathNames.ts';
import { bare, isWanted, keysOf, schemaAt, type Schema } from './schema.ts';
import { nearestKey, unknownKey } from './unknownKey.ts';
import { writtenAt } from './writtenAt.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod refuses in a file's front matter, each in our words and at its place. A time without its
 * offset is shown with that of `siteZone`, where the file has no zone of its own.
 */
export function schemaProblems(
  parsed: ParsedFile,
  schema: z.ZodType,
  issues: readonly Issue[],
  siteZone?: string,
): Problem[] {
  const value = parsed.frontMatter?.value;
  const meant = issues.flatMap((issue) => withoutUnions(issue, value, schema));
  const mistyped = mistypedKeys(schema, meant);
  const misshaped = new Set(
    meant.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')),
  );
  const zone = zoneIn(value) ?? siteZone;
  const file = { parsed, schema, ...(zone !== undefined && { zone }) };
  return meant
    .filter((issue) => !isSecond(issue, value, { mistyped, misshaped }))
    .flatMap((issue) => problemsOf(file, issue));
}

/** For a value that fits none of several schemas: what the one for which it is meant finds. */
function withoutUnions(issue: Issue, whole: unknown, schema: Schema): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const path = issue.path as Path;
  const branch = issue.errors[branchFor(valueAt(whole, path), schemaAt(schema, path))];
  return branch
    ? branch.flatMap((inner) =>
        withoutUnions({ ...inner, path: [...path, ...inner.path] }, whole, schema),
      )
    : [issue];
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
function isSecond(
  issue: Issue,
  whole: unknown,
  { mistyped, misshaped }: { mistyped: ReadonlySet<string>; misshaped: ReadonlySet<string> },
): boolean {
  const value = valueAt(whole, issue.path as Path);
  const path = issue.path.join('\n');
  return value === undefined
    ? mistyped.has(path)
    : (issue.code === 'too_small' || (issue.code === 'too_big' && misshaped.has(path))) &&
        typeof value === 'string' &&
        value.trim() !== '';
}

function problemsOf({ parsed, schema, zone }: CheckedFile, issue: Issue): Problem[] {
  const path = issue.path as Path;
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
  const field = {
    value,
    written: value === undefined ? '' : writtenAt(parsed, path),
    name: nameOf(path),
    key: lastKey(path),
    schema: schemaAt(schema, path),
    isRequired: isWanted(schema, path),
    zone,
  };
  return [problemAt({ file: parsed.file, parsed }, path, findingOf(issue, field))];
}

/** Which of the schemas of a union a value is meant for; -1 for none. */
function branchFor(value: unknown, union: Schema | undefined): number {
  if (typeof value === 'string') return 0;
  if (typeof value !== 'object' || value === null) return -1;
  const types = (union?.def.options ?? []).map((option) => bare(option).def.type);
  return types.indexOf(Array.isArray(value) ? 'array' : 'object');
}

/** A file with its schema. */
interface CheckedFile {
  parsed: ParsedFile;
  schema: Schema;
  zone?: string;
}

/** The zone that front matter names by its place, if there is such a zone. */
export function zoneIn(frontMatter: unknown): string | undefined {
  const zone = valueAt(frontMatter, ['zone']);
  return typeof zone === 'string' && /\/|^UTC$/.test(zone) && offsetAt(zone, 0) !== undefined
    ? zone
    : undefined;
}
