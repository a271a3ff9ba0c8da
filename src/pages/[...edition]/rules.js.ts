import type { APIRoute, GetStaticPaths } from 'astro';
import { texts } from 'virtual:rules';
import { pathsInEditions } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';

type Props = { text: string };

export const getStaticPaths = (() =>
  pathsInEditions(({ record }) => [
    { params: {}, props: { text: texts[record.site.language]! } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text } }) => fileResponse(text, 'js');
