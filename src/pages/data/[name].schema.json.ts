import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaNames, type SchemaName } from '../../site/data/dataAddress.ts';
import { schemaOf } from '../../site/data/schemas.ts';
import { theRecord } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const getStaticPaths = (() => schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = async ({ props: { name } }) => {
  const { record } = await theRecord();
  return answerWith(JSON.stringify(schemaOf(name, { record, base: import.meta.env.BASE_URL }), undefined, 2), 'schema.json');
};
