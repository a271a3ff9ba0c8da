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
  const mistyped = mistypedKeys(schema, issues);
  const misshaped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')),
  );
  const zone = zoneIn(value) ?? siteZone;
  const file = { parsed, schema, ...(zone !== undefined && { zone }) };
  return issues
    .filter((issue) => !isSecond(issue, value, { mistyped, misshaped }))
    .flatMap((issue) => problemsOf(file, issue));
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

/** The problems of one issue. The path of an issue within a union begins at `above`. */
function problemsOf(file: CheckedFile, issue: Issue, above: Path = []): Problem[] {
  const { parsed, schema, zone } = file;
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
    const branch = issue.errors[branchFor(value, schemaAt(schema, path))];
    if (branch) return branch.flatMap((inner) => problemsOf(file, inner, path));
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
