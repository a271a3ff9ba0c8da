import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaNames, type SchemaName } from '../../site/formats/json/schemaAddress.ts';
import { schemaOf } from '../../site/formats/json/jsonSchema.ts';
import { loadEdition } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = async ({ props: { name } }) => {
  return fileResponse(
    JSON.stringify(schemaOf(name, await loadEdition()), undefined, 2),
    'schema.json',
  );
};
