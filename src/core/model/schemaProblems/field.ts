import type { Schema } from './schema.ts';

/** A value in front matter that its schema refuses, or that is missing. */
export interface Field {
  value: unknown;
  /** As it stands on its line. */
  written: string;
  /** As a person would name it. */
  name: string;
  key: string;
  schema: Schema | undefined;
  isRequired: boolean;
  /** The zone of the file, else of the site. */
  zone: string | undefined;
}

/** What the value is for, and which values it can have. */
export function purposeOf({ schema }: Field): string {
  return `${schema?.description ?? ''}${oneOf(Object.keys(schema?.def.entries ?? {}))}`;
}

/** " It is one of so, otherwise." */
export function oneOf(values: readonly string[]): string {
  return values.length ? ` It is ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.` : '';
}
