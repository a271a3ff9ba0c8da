import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsInEditions } from '../../integration/edition.ts';
import { feedOfSite } from '../../site/formats/feeds/feeds.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';
import { formats, type Ending } from '../../site/formats/registry.ts';
import { fileAddress } from '../../site/parts/addressOf.ts';
import { wholeAddress } from '../../site/parts/wholeAddress.ts';

type Props = { ending: Ending; text: string };

export const getStaticPaths = (() =>
  pathsInEditions((edition) => {
    const feed = feedOfSite(edition);
    if (!feed) return [];
    return formats.flatMap(({ ending, mediaType, siteFeed }) => {
      if (!siteFeed) return [];
      const href = wholeAddress(fileAddress(siteFeed.file, edition.base), edition);
      const text = siteFeed.write(feed, { href, type: mediaType });
      return [{ params: { ending: siteFeed.file.slice('feed.'.length) }, props: { ending, text } }];
    });
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { ending, text } }) => fileResponse(text, ending);
