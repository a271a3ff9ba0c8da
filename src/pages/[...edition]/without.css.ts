import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsInEditions } from '../../integration/edition.ts';
import style from '../../client/without/without.css?raw';

export const getStaticPaths = (() =>
  pathsInEditions(() => [{ params: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(style, { headers: { 'content-type': 'text/css' } });
