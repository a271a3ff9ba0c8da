import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import type { Citable } from '../../core/model/model.ts';
import { loadEdition } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';
import { formatsOf, writeRecordFile } from '../../site/formats/recordFiles.ts';
import type { Ending } from '../../site/formats/registry.ts';

interface Props {
  thing: Citable;
  ending: Ending;
}

/**
 * `/articles/ID.ENDING`, `/claims/ID.ENDING` and `/figures/ID.ENDING`, in `astro dev`. Into a built site they are written
 * without Astro, by `integration/writeForms.ts`.
 */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const edition = await loadEdition();
  const { articles, claims, figures } = edition.record;
  return [...articles, ...claims, ...figures].flatMap((thing) =>
    formatsOf(thing, edition).map(({ ending }) => ({
      params: { type: thing.type, id: thing.id, ending },
      props: { thing, ending },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { thing, ending } }) => {
  const text = writeRecordFile(thing, ending, { ...(await loadEdition()), rules: version });
  return text === undefined ? new Response(null, { status: 404 }) : fileResponse(text, ending);
};
