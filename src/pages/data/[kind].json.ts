import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import { loadEdition } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';
import { textOf } from '../../site/formats/json/dataFiles.ts';
import { kindFile, kinds, type Kind } from '../../site/formats/json/kindFiles.ts';

/** All sources, actors or events in one file. */
export const getStaticPaths = (() =>
  kinds.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: Kind }> = async ({ props: { kind } }) =>
  fileResponse(textOf(kindFile(kind, { ...(await loadEdition()), rules: version })), 'json');
