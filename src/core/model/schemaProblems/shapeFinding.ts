import { quoted } from '../../markdown/frontMatter/yamlFault.ts';
import type { Field } from './field.ts';
import { inCode } from './pathNames.ts';
import { bare, keysOf, type Schema } from './schema.ts';

/** A value of one shape in the place of another. */
export function shapeFinding(expected: string, field: Field): { message: string; todo: string } {
  const { value, name } = field;
  const is = shapeOf(value);
  if (expected === 'boolean')
    return {
      message: `${name} must be true or false, not ${is}.`,
      todo: `Write ${booleanFor(value) ?? 'true or false'}, without quotes.`,
    };
  if (expected === 'array') return listFinding(is, field);
  if (expected === 'object' || expected === 'record')
    return {
      message: `${name} must be a set of keys, not ${is}.`,
      todo: keysOf(field.schema).length
        ? `Write ${inCode(`${typeof field.schema === 'object' && /^The /.test(name) ? '-' : `${field.key}:`} ${formOf(field.schema)}`)}.${othersOf(field.schema)}`
        : 'Write its keys on the lines below it: key: value.',
    };
  return { message: `${name} must be a single value, not ${is}.`, todo: singleTodo(field) };
}

/**
 * A word, a reference or a text in the place of which YAML reads a list, keys, or true or false.
 */
function singleTodo({ value, written, key, schema }: Field): string {
  if (typeof value === 'boolean') return `If it is text, write it in quotes: "${written}".`;
  const [only, ...more] = Array.isArray(value) ? (value.flat(3) as unknown[]) : [];
  if (typeof only === 'string' && more.length === 0 && (isId(schema) || !written.startsWith('[')))
    return `Write ${inCode(`${key}: ${only}`)}.`;
  if (Array.isArray(value) && key === 'person')
    return `Write the people in one text, by their names, as in ${inCode('person: Ann Lee and Jane Doe')}.`;
  const isText = schema?.def.type === 'string' && !isId(schema) && /^[[{].*[\]}]$/.test(written);
  return isText
    ? `Write one value after ${inCode(`${key}:`)}; if the brackets belong to the text, ${inCode(`${key}: ${quoted(written)}`)}.`
    : `Write one value after ${inCode(`${key}:`)}.`;
}

function isId(schema: Schema | undefined): boolean {
  return schema?.meta?.()?.['collection'] !== undefined;
}

/** What people and programs write for true and false. */
function booleanFor(value: unknown): boolean | undefined {
  const word = String(value).trim().toLowerCase();
  if (['true', 'yes', 'y', 'on', '1'].includes(word)) return true;
  return ['false', 'no', 'n', 'off', '0'].includes(word) ? false : undefined;
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
  const item = bare(bare(schema ?? none).def.element ?? none);
  if (keysOf(item).length)
    return {
      message,
      todo: `Write each item on a line below it, as ${inCode(`- ${formOf(item)}`)}.${othersOf(item)}`,
    };
  return {
    message,
    todo:
      is === 'text' && !/\n/.test(String(value))
        ? `Write ${inCode(`${key}: [${String(value)}]`)}, or one line with a hyphen for each.`
        : `Write ${inCode(`${key}:`)} alone on its line, and each item on a line of its own below it, with a hyphen.`,
  };
}

/** A set of keys as it is written, with those that it cannot do without: `{ at: …, was: … }`. */
function formOf(schema: Schema | undefined): string {
  const shape = schema?.def.shape ?? {};
  const needed = Object.keys(shape).filter((key) => shape[key]!.def.type !== 'optional');
  return `{ ${(needed.length ? needed : Object.keys(shape)).map((key) => `${key}: …`).join(', ')} }`;
}

/** The keys that may be left out. */
function othersOf(schema: Schema | undefined): string {
  const shape = schema?.def.shape ?? {};
  const others = Object.keys(shape).filter((key) => shape[key]!.def.type === 'optional');
  return others.length && others.length < Object.keys(shape).length
    ? ` It may also have ${others.join(', ')}.`
    : '';
}

const none: Schema = { def: { type: 'unknown' } };
