import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddress } from '../../site/addressOf.ts';
import { theRecord } from '../../site/door.ts';
import { feedOfTopic } from '../../site/feeds/feeds.ts';
import { atom } from '../../site/feeds/forms.ts';
import { answerWith } from '../../site/mediaTypes.ts';
import { wholeAddress } from '../../site/wholeAddress.ts';

export const getStaticPaths = (async () => {
  const { record } = await theRecord(), edition = { record, base: import.meta.env.BASE_URL };
  return record.site.topics.flatMap((topic) => {
    const feed = feedOfTopic(topic, edition);
    return feed ? [{ params: { id: topic.id }, props: { text: atom(feed, wholeAddress(fileAddress(`topics/${topic.id}.atom`, edition.base), edition)) } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => answerWith(text, 'atom');
