import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddress } from '../../site/parts/addressOf.ts';
import { loadEdition } from '../../integration/edition.ts';
import { feedOfTopic } from '../../site/formats/feeds/feeds.ts';
import { atom } from '../../site/formats/feeds/forms.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';
import { wholeAddress } from '../../site/parts/wholeAddress.ts';

export const getStaticPaths = (async () => {
  const edition = await loadEdition();
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
