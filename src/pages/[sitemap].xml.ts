import type { APIRoute, GetStaticPaths } from 'astro';
import { theRecord } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';
import { sitemapFiles } from '../site/sitemap.ts';

export const getStaticPaths = (async () => {
  const { record } = await theRecord();
  return sitemapFiles({ record, base: import.meta.env.BASE_URL }).map(({ name, xml }) => ({ params: { sitemap: name }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => answerWith(props.xml, 'xml');
