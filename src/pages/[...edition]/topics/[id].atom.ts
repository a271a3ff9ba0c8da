import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsInEditions } from '../../../integration/edition.ts';
import { feedOfTopic } from '../../../site/formats/feeds/feeds.ts';
import { writeAtom } from '../../../site/formats/feeds/writeFeed.ts';
import { fileResponse } from '../../../site/formats/fileResponse.ts';
import { formatWith } from '../../../site/formats/registry.ts';
import { fileAddress } from '../../../site/parts/addressOf.ts';
import { wholeAddress } from '../../../site/parts/wholeAddress.ts';

export const getStaticPaths = (() =>
  pathsInEditions((edition) =>
    edition.record.site.topics.flatMap((topic) => {
      const feed = feedOfTopic(topic, edition);
      if (!feed) return [];
      const href = wholeAddress(fileAddress(`topics/${topic.id}.atom`, edition.base), edition);
      const text = writeAtom(feed, { href, type: formatWith('atom').mediaType });
      return [{ params: { id: topic.id }, props: { text } }];
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => fileResponse(text, 'atom');
