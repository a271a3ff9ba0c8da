import type { APIRoute, GetStaticPaths } from 'astro';
import { theRecord } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';
import { robots } from '../site/sitemap.ts';

export const getStaticPaths = (async () => {
  const { record } = await theRecord();
  const text = robots({ record, base: import.meta.env.BASE_URL });
  return text === undefined ? [] : [{ params: { robots: 'robots' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => answerWith(props.text, 'txt');
