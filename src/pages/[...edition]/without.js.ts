import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from 'virtual:without';
import { pathsInEditions } from '../../integration/edition.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';

type Props = { text: string };

export const getStaticPaths = (() =>
  pathsInEditions(({ record }) => [
    { params: {}, props: { text: scripts[record.site.language]! } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text } }) => fileResponse(text, 'js');
