import { fileAddress } from '../../parts/addressOf.ts';

/** The kinds of files that have a JSON Schema. */
export const schemaNames = [
  'claim',
  'claims',
  'article',
  'sources',
  'actors',
  'events',
  'figure',
  'figures',
] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The path of the JSON Schema of a kind of file. */
export function schemaAddress(name: SchemaName, base: string): string {
  return fileAddress(`data/${name}.schema.json`, base);
}

/** The path of the rules as a script. */
export function rulesAddress(base: string): string {
  return fileAddress('rules.js', base);
}
