import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddress } from '../../site/addressOf.ts';
import { theEdition } from '../../site/door.ts';
import { feedOfTopic } from '../../site/feeds/feeds.ts';
import { atom } from '../../site/feeds/forms.ts';
import { answerWith } from '../../site/mediaTypes.ts';
import { wholeAddress } from '../../site/wholeAddress.ts';

export const getStaticPaths = (async () => {
  const edition = await theEdition();
  return edition.record.site.topics.flatMap((topic) => {
    const feed = feedOfTopic(topic, edition);
    return feed
      ? [
          {
            params: { id: topic.id },
            props: {
              text: atom(
                feed,
                wholeAddress(fileAddress(`topics/${topic.id}.atom`, edition.base), edition),
              ),
            },
          },
        ]
      : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => answerWith(text, 'atom');
