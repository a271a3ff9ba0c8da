import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import { loadEdition } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';
import { writeRecordFiles } from '../../site/formats/recordFiles.ts';

type Props = ReturnType<typeof writeRecordFiles>[number];

/** `/articles/ID.ENDING` and `/claims/ID.ENDING`. */
export const getStaticPaths = (async () => {
  const edition = { ...(await loadEdition()), rules: version };
  const { articles, claims } = edition.record;
  return [...articles, ...claims].flatMap((thing) =>
    writeRecordFiles(thing, edition).map((props) => ({
      params: { type: thing.type, id: thing.id, ending: props.ending },
      props,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { ending, text } }) => fileResponse(text, ending);
