import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../integration/edition.ts';
import { answerWith } from '../site/formats/mediaTypes.ts';
import { sitemapFiles } from '../site/formats/sitemap.ts';

export const getStaticPaths = (async () => {
  return sitemapFiles(await loadEdition()).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => answerWith(props.xml, 'xml');
