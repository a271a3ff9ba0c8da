import { z } from 'zod';
import type { Kind } from '../../core/model/entry.ts';
import { figureOfNoKind } from '../../core/model/figure/kinds.ts';

/** What a form is made from: the part that it needs of the JSON Schema of a kind of file. */
export interface Shape {
  type?: string;
  description?: string;
  /** What a text is: a date, a web address. */
  form?: string;
  /** The collection whose ids a text is one of. */
  collection?: Kind;
  enum?: string[];
  const?: unknown;
  maxLength?: number;
  properties?: { [key: string]: Shape };
  required?: string[];
  items?: Shape;
  minItems?: number;
  anyOf?: Shape[];
  additionalProperties?: Shape | boolean;
}

/** The shape of what a schema describes. It is made once for each. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema) ?? made(schema);
  shapes.set(schema, known);
  return known;
}

const shapes = new Map<z.ZodType, Shape>();

function made(schema: z.ZodType): Shape {
  const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  const { kind } = shape.properties ?? {};
  // The kind of a figure can be another, with which its other keys change.
  return typeof kind?.const === 'string'
    ? {
        ...shape,
        properties: { ...shape.properties, kind: shapeOf(figureOfNoKind).properties!['kind']! },
      }
    : shape;
}

/** Of the choices of a shape, that which a value is of; without a value the first. */
export function chosen(shape: Shape, value: unknown): Shape {
  const { anyOf } = shape;
  if (!anyOf) return shape;
  const fits = anyOf.find((each) =>
    Array.isArray(value)
      ? each.items
      : typeof value === 'object' && value !== null
        ? each.properties
        : !each.items && !each.properties,
  );
  const choice = fits ?? anyOf[0]!;
  return shape.description !== undefined && choice.description === undefined
    ? { ...choice, description: shape.description }
    : choice;
}

/** Whether a shape is one text or a list of such: it is filled in as a list. */
export function isTextOrTexts({ anyOf }: Shape): boolean {
  return (
    anyOf?.length === 2 &&
    anyOf[0]!.type === 'string' &&
    anyOf[0]!.form === undefined &&
    anyOf[1]!.items?.type === 'string'
  );
}

/** A key as a label: "lookedAgain" is "Looked again". */
export function labelOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
