import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import { loadEdition } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';
import { formats, type Ending } from '../../site/formats/registry.ts';

type Props = { ending: Ending; text: string };

/** All claims in one file: `/data/claims.json` and the like. */
export const getStaticPaths = (async () => {
  const edition = { ...(await loadEdition()), rules: version };
  return formats.flatMap(({ ending, allClaims }) =>
    allClaims ? [{ params: { ending }, props: { ending, text: allClaims.write(edition) } }] : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { ending, text } }) => fileResponse(text, ending);
