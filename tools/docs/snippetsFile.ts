import { z } from 'zod';
import { wordFor, type Kind } from '../../src/core/model/entry.ts';
import { figureKinds } from '../../src/core/model/figure/kinds.ts';
import { schemas } from '../../src/core/model/schemas.ts';

/** What is read here of a JSON Schema. */
interface Shape {
  description?: string;
  type?: string;
  enum?: string[];
  const?: string;
  properties?: { [key: string]: Shape };
  required?: string[];
  items?: Shape;
}

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string[];
}

/**
 * The snippets of VS Code for files of the content, made from the schemas: what each kind of file
 * cannot do without, and an item of each list that has keys of its own.
 */
export function snippetsFile(): string {
  const kinds = Object.keys(schemas) as Kind[];
  const snippets = [
    ...kinds
      .filter((kind) => kind !== 'figures')
      .flatMap((kind) => snippetsOf(kind, wordFor[kind], schemas[kind])),
    ...Object.entries(figureKinds).flatMap(([kind, schema]) =>
      snippetsOf('figures', `figure ${kind}`, schema),
    ),
  ];
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

function snippetsOf(kind: Kind, word: string, schema: z.ZodType): [string, Snippet][] {
  const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  const file: [string, Snippet] = [
    `A new ${word}`,
    {
      prefix: word,
      scope: 'markdown',
      description: `A file of ${kind}/, with what it cannot do without`,
      body: ['---', ...new Stops().keys(shape), '---', '$0'],
    },
  ];
  return [file, ...Object.entries(shape.properties ?? {}).flatMap(itemSnippet(word))];
}

function itemSnippet(word: string) {
  return ([key, field]: [string, Shape]): [string, Snippet][] => {
    const item = field.items;
    if (!item?.properties) return [];
    const lines = new Stops().keys(item);
    return [
      [
        `${word}: an item of ${key}`,
        {
          prefix: `${word} ${key}`,
          scope: 'markdown',
          description: field.description ?? '',
          body: lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
        },
      ],
    ];
  };
}

/** Numbers the places to fill in, one after another. */
class Stops {
  private count = 0;

  /** The keys that a shape cannot do without, each with its place. */
  keys({ properties = {}, required = [] }: Shape): string[] {
    return required.flatMap((key) => this.lines(key, properties[key] ?? {}));
  }

  private lines(key: string, field: Shape): string[] {
    if (field.const !== undefined) return [`${key}: ${field.const}`];
    if (field.enum) return [`${key}: \${${++this.count}|${field.enum.join(',')}|}`];
    if (field.type === 'array') return [`${key}:`, `  - $${++this.count}`];
    return [`${key}: $${++this.count}`];
  }
}
