import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../integration/edition.ts';
import { fileResponse } from '../site/formats/fileResponse.ts';
import { robots } from '../site/formats/sitemap.ts';

export const getStaticPaths = (async () => {
  const text = robots(await loadEdition());
  return text === undefined ? [] : [{ params: { robots: 'robots' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'txt');
