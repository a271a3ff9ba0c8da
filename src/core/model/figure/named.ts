import type { Path } from '../../markdown/parsedFile.ts';
import { schemaAt, type Schema } from '../schemaProblems/schema.ts';
import type { Data } from '../schemas.ts';
import { figureKinds } from './kinds.ts';
import { partsOf } from './readPdf.ts';

/** A name of something else in the front matter of a figure: an id, or a file beside it. */
export interface Named {
  path: Path;
  name: string;
  /** Of an id, the collection that has it. */
  collection?: string;
  /** Of a file, the endings that it may have. */
  endings?: readonly string[];
  /** Of a PDF the page that alone is shown. */
  page?: number;
}

/**
 * What the front matter of a figure names, in its order: the values made by
 * `idOf` and `attachment`.
 */
export function namedIn(data: Data['figures']): Named[] {
  return within(figureKinds[data.kind], data, []);
}

function within(schema: Schema, value: unknown, path: Path): Named[] {
  if (typeof value === 'string') {
    const { collection, attachment } = schemaAt(schema, path)?.meta?.() ?? {};
    if (typeof collection === 'string') return [{ path, name: value, collection }];
    if (!Array.isArray(attachment)) return [];
    const { file, page } = partsOf(value);
    return [
      { path, name: file, endings: attachment as string[], ...(page !== undefined && { page }) },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, each]) => within(schema, each, [...path, step]));
}
