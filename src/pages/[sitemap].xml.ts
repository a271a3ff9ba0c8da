import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../integration/edition.ts';
import { fileResponse } from '../site/formats/fileResponse.ts';
import { sitemapFiles } from '../site/formats/sitemap.ts';

export const getStaticPaths = (async () => {
  return sitemapFiles(await loadEdition()).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => fileResponse(props.xml, 'xml');
