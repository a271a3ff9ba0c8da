import type { Path } from '../../markdown/parsedFile.ts';

/** What is read here of a schema: its kind and its parts, as zod keeps them. */
export interface Schema {
  def: {
    type: string;
    shape?: { [key: string]: Schema };
    innerType?: Schema;
    element?: Schema;
    entries?: { [value: string]: unknown };
    options?: readonly Schema[];
    valueType?: Schema;
  };
  description?: string;
  safeParse?(value: unknown): { success: boolean };
  meta?(): { [name: string]: unknown } | undefined;
}

/** The keys of a set of keys, which may be one of the choices of a union; none of anything else. */
export function keysOf(schema: Schema | undefined): string[] {
  const choices = schema?.def.type === 'union' ? (schema.def.options ?? []).map(bare) : [schema];
  return choices.flatMap((choice) => Object.keys(choice?.def.shape ?? {}));
}

/** The schema that stands at a path, optional and union taken off. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = bare(schema);
  for (const step of path) {
    const def: Schema['def'] | undefined = at?.def;
    const choice: Schema | undefined =
      def?.type === 'union'
        ? def.options
            ?.map(bare)
            .find(({ def: { type, shape } }) =>
              typeof step === 'number' ? type === 'array' : shape !== undefined,
            )
        : at;
    const next: Schema | undefined =
      typeof step === 'number'
        ? choice?.def.element
        : (choice?.def.shape?.[step] ?? choice?.def.valueType);
    at = next && bare(next);
  }
  return at;
}

/** Whether the key at a path cannot be left out: only that of something that has keys. */
export function isWanted(schema: Schema, path: Path): boolean {
  const key = path.at(-1);
  const field =
    typeof key === 'string' ? schemaAt(schema, path.slice(0, -1))?.def.shape?.[key] : undefined;
  return field !== undefined && field.def.type !== 'optional';
}

/** A schema without what makes it optional. */
export function bare(schema: Schema): Schema {
  const inner = schema.def.type === 'optional' ? schema.def.innerType : undefined;
  return inner ? bare(inner) : schema;
}
