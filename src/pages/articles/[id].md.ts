import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../record/model.ts';
import { theRecord } from '../../site/door.ts';
import { articleMarkdown } from '../../site/markdown/articleMarkdown.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const getStaticPaths = (async () => {
  const { record } = await theRecord();
  return record.articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const { record } = await theRecord();
  return answerWith(articleMarkdown(article, { record, base: import.meta.env.BASE_URL }), 'md');
};
