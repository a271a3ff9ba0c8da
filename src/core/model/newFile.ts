import { z } from 'zod';
import type { Kind } from './entry.ts';
import { keysWanted } from './keysWanted.ts';
import type { FigureKind } from './figure/kinds.ts';
import { schemaFor } from './schemaFor.ts';

/**
 * The text with which a new file of a collection begins: the keys of its schema, each below what it
 * is for. Those that it cannot do without stand empty, so that the file is refused until they are
 * filled; the others stand behind `#`, to be taken in where they are wanted.
 * Of a figure they are those of its kind, where that is said. An article is a draft: what is being
 * written is not published.
 */
export function newFile(kind: Kind, figure?: FigureKind): string {
  const schema = schemaFor(kind, { kind: figure });
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  const keys = Object.entries(properties)
    .filter(([key]) => !later.has(key))
    .map(([key, field]) => ({ key, lines: linesOf(key, field) }));
  const needed = keysWanted(kind, figure);
  const wanted = keys.filter(({ key }) => needed.includes(key));
  const other = keys.filter(({ key }) => !needed.includes(key));
  const draft: Line[] =
    kind === 'articles'
      ? [{ yaml: 'draft: true', comment: 'Delete this line when it is to be published.' }]
      : [];
  return [
    '---',
    ...[...wanted.flatMap(({ lines }) => lines), ...draft].flatMap(withComment),
    ...(other.length > 0
      ? ['', '# What follows is for where it is wanted: take the first "#" from its lines.']
      : []),
    ...other
      .flatMap(({ lines }) => lines)
      .flatMap(withComment)
      .map((line) => `#${line}`),
    ...leftOut(Object.keys(schema.shape)),
    '---',
    '',
  ].join('\n');
}

/**
 * What a file has only once it has been published, which it is told that it leaves out, and
 * `draft`, which has a line of its own.
 */
const later = new Set([
  'draft',
  'updated',
  'updates',
  'corrections',
  'objections',
  'formerly',
  'retracted',
]);

/** The keys that are not shown, and where they are. */
function leftOut(all: readonly string[]): string[] {
  const keys = all.filter((key) => key !== 'draft' && later.has(key));
  return keys.length > 0
    ? ['', `# Left out, since only what is published has them: ${keys.join(', ')}.`, `# ${page}`]
    : ['', `# ${page}`];
}

const page = 'docs/front-matter.md has every key and its shape.';

/** What is read here of a JSON Schema. */
interface Shape {
  description?: string;
  enum?: string[];
  const?: unknown;
  properties?: { [key: string]: Shape };
  items?: Shape;
  minItems?: number;
  additionalProperties?: Shape | boolean;
}

/** A line of front matter, and what it is for. */
interface Line {
  yaml: string;
  comment: string;
}

/** A key, and below it what its value is made of: an item of a list, or keys. */
function linesOf(key: string, field: Shape): Line[] {
  const { properties, items, minItems = 1, additionalProperties } = field;
  const own = {
    yaml: field.const === undefined ? `${key}:` : `${key}: ${String(field.const)}`,
    comment: commentOf(field),
  };
  if (properties) return [own, ...linesOfAll(properties, '  ')];
  if (items)
    return [
      own,
      ...itemLines(items),
      ...Array.from({ length: minItems - 1 }, () => ({ yaml: '  -', comment: '' })),
    ];
  if (typeof additionalProperties === 'object')
    return [own, { yaml: '  its-id:', comment: commentOf(additionalProperties) }];
  return [own];
}

function itemLines(item: Shape): Line[] {
  if (!item.properties) return [{ yaml: '  -', comment: commentOf(item) }];
  return linesOfAll(item.properties, '    ').map(({ yaml, comment }, index) => ({
    yaml: index === 0 ? yaml.replace('    ', '  - ') : yaml,
    comment,
  }));
}

function linesOfAll(properties: { [key: string]: Shape }, indent: string): Line[] {
  return Object.entries(properties)
    .flatMap(([key, field]) => linesOf(key, field))
    .map(({ yaml, comment }) => ({ yaml: `${indent}${yaml}`, comment }));
}

/** What a value is for; where only certain words will do, which. */
function commentOf({ description = '', enum: words }: Shape): string {
  return words ? `${description} One of: ${words.join(', ')}.` : description;
}

/**
 * The comment has a line of its own: after a value it would be taken for a part of it that is lost.
 */
function withComment({ yaml, comment }: Line): string[] {
  const indent = /^ */.exec(yaml)?.[0] ?? '';
  return comment === '' ? [yaml] : [`${indent}# ${comment}`, yaml];
}
