import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import type { Citable } from '../../../core/model/model.ts';
import { pathsInEditions } from '../../../integration/edition.ts';
import { fileResponse } from '../../../site/formats/fileResponse.ts';
import { formatsOf, writeRecordFile } from '../../../site/formats/recordFiles.ts';
import type { Edition } from '../../../site/parts/edition.ts';
import type { Ending } from '../../../site/formats/registry.ts';

interface Props {
  thing: Citable;
  ending: Ending;
  edition: Edition;
}

/**
 * `/articles/ID.ENDING`, `/claims/ID.ENDING` and `/figures/ID.ENDING`, in `astro dev`. Into a built
 * site they are written without Astro, by `integration/writeForms.ts`.
 */
export const getStaticPaths = (() =>
  pathsInEditions((edition) => {
    if (!import.meta.env.DEV) return [];
    const { articles, claims, figures } = edition.record;
    return [...articles, ...claims, ...figures].flatMap((thing) =>
      formatsOf(thing, edition).map(({ ending }) => ({
        params: { type: thing.type, id: thing.id, ending },
        props: { thing, ending, edition },
      })),
    );
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { thing, ending, edition } }) => {
  const text = writeRecordFile(thing, ending, { ...edition, rules: version });
  return text === undefined ? new Response(null, { status: 404 }) : fileResponse(text, ending);
};
