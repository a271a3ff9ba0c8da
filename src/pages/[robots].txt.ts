import type { APIRoute, GetStaticPaths } from 'astro';
import { theEdition } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';
import { robots } from '../site/sitemap.ts';

export const getStaticPaths = (async () => {
  const text = robots(await theEdition());
  return text === undefined ? [] : [{ params: { robots: 'robots' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => answerWith(props.text, 'txt');
