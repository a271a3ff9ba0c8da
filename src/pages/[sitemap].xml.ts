import type { APIRoute, GetStaticPaths } from 'astro';
import { theEdition } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';
import { sitemapFiles } from '../site/sitemap.ts';

export const getStaticPaths = (async () => {
  return sitemapFiles(await theEdition()).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => answerWith(props.xml, 'xml');
