import { z } from 'zod';
import { parseWhen } from '../../src/core/dates/parseWhen.ts';
import { aWordFor, type Kind } from '../../src/core/model/entry.ts';
import { figureKinds, figureOfNoKind } from '../../src/core/model/figure/kinds.ts';
import { schemas } from '../../src/core/model/schemas.ts';
import { formatWhen } from '../../src/i18n/formatDate.ts';

/** docs/front-matter.md: every key that an editor can write, its shape and what it is for. */
export function frontMatterPage(): string {
  return (
    [
      '# What can stand in front matter',
      'This page is made from the schemas in `src/core/model/schemas` (`node tools/run.mjs frontMatter` writes it). A key in **bold** cannot be left out; of a key within another, that holds where the outer one is written. `updates[].at` is the key `at` of each item of the list `updates`. A key that is not here is an error. `npm run new claim a-short-name` begins a file with the keys that a new one can have.',
      ...(Object.keys(schemas) as Kind[]).flatMap((kind) => [
        `## ${kind === 'site' ? 'The site: `site.md`' : `${sentence(aWordFor(kind))}: \`${kind}/its-name.md\``}`,
        ...(kind === 'figures' ? tablesOfFigures() : [tableOf(schemas[kind])]),
      ]),
      '## Dates and times',
      'Dates are written as [EDTF](https://www.loc.gov/standards/datetime/) has them, and as precisely as they are known.',
      table(['write', 'for'], datesOf()),
      'A **date** is any of these. A **day or time** is a day, or a time with its offset; a **day** is a day alone. A date of something that is there, such as that of a source, has no open end. A time carries its offset; the offset must be one that the `zone` beside it has then, and `Z` is UTC.',
      '## Corrections, updates and retractions',
      '```yaml\n' +
        [
          'corrections:',
          '  - at: 2025-08-20',
          '    was: They met on Sunday.',
          '    now: They met on [Monday](../claims/they-met.md).',
          'updates:',
          '  - at: 2025-08-20T17:42+03:00',
          '    what: The guest has confirmed it.',
          '    claims: [they-met]',
          'retracted: { at: 2025-08-21, why: The post was forged. }',
          'formerly: [an-old-name]',
        ].join('\n') +
        '\n```',
    ].join('\n\n') + '\n'
  );
}

/** What is read here of a JSON Schema. */
interface Shape {
  type?: string;
  description?: string;
  form?: string;
  collection?: string;
  enum?: string[];
  const?: unknown;
  properties?: { [key: string]: Shape };
  required?: string[];
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  anyOf?: Shape[];
  additionalProperties?: Shape | boolean;
}

function tableOf(schema: z.ZodType, without: readonly string[] = []): string {
  const whole = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  const rows = rowsOf(whole, '').filter(
    ([key = '']) => !without.some((each) => new RegExp(`\`${each}[.\`[]`).test(key)),
  );
  return table(['key', 'shape', 'what it is for'], rows);
}

/** The keys of all figures, and below them those of each kind. */
function tablesOfFigures(): string[] {
  const shared = Object.keys(figureOfNoKind.shape);
  return [
    'An article places a figure by a line `![what it shows](../figures/its-name.md)`. The body is its caption. Its data and pictures are files beside it.',
    tableOf(figureOfNoKind),
    ...Object.entries(figureKinds).flatMap(([kind, schema]) => [
      `### \`kind: ${kind}\``,
      tableOf(schema, shared),
    ]),
  ];
}

/** A row for each key of a set of keys, and below it those of the keys within it. */
function rowsOf({ properties = {}, required = [] }: Shape, above: string): string[][] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const name = `\`${above}${key}\``;
    return [
      [required.includes(key) ? `**${name}**` : name, shapeOf(field), field.description ?? ''],
      ...withinOf(field, `${above}${key}`),
    ];
  });
}

function withinOf(field: Shape, path: string): string[][] {
  if (field.anyOf) return field.anyOf.flatMap((each) => withinOf(each, path));
  if (field.properties) return rowsOf(field, `${path}.`);
  if (field.items) return withinOf(field.items, `${path}[]`);
  if (typeof field.additionalProperties === 'object')
    return [
      [
        `\`${path}.its-id\``,
        shapeOf(field.additionalProperties),
        field.additionalProperties.description ?? '',
      ],
    ];
  return [];
}

function shapeOf(field: Shape): string {
  if (field.anyOf) return field.anyOf.map(shapeOf).join(', or ');
  if (field.enum) return field.enum.map((word) => `\`${word}\``).join(', ');
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.items) return listOf(field, field.items);
  if (field.type === 'object') return 'keys';
  if (field.collection !== undefined) return `the id of ${aWordFor(field.collection as Kind)}`;
  return field.form ?? 'text';
}

function listOf({ minItems, maxItems }: Shape, items: Shape): string {
  const count =
    minItems !== undefined && maxItems !== undefined ? ` of ${minItems} to ${maxItems}` : '';
  return `a list${count}: ${items.properties ? 'keys' : shapeOf(items)}`;
}

const dates = [
  '2025',
  '2025-08',
  '2025-08-18',
  '2025-08-18T17:42+03:00',
  '2025-08-18T14:42Z',
  '2025-08?',
  '2025-08~',
  '2025-08%',
  '2025-21',
  '2025-22',
  '2025-23',
  '2025-24',
  '2025-26',
  '2025-30',
  '2025-33',
  '2025-40',
  '2025-08-15/2025-08-18',
  '2025-08/2025-10',
  '2022-02-24/..',
  '2022-02-24/',
  '../2022-02-24',
  '-0043',
  'Y17000',
];

/** Each example with what the site makes of it. */
function datesOf(): string[][] {
  return dates.map((text) => {
    const read = parseWhen(text);
    if ('fault' in read) throw new Error(`${text}: ${read.fault.message}`);
    return [`\`${text}\``, formatWhen(read.when, { language: 'en-GB', zone: 'Europe/Kyiv' })];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
