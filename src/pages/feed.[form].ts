import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddress } from '../site/parts/addressOf.ts';
import { loadEdition } from '../integration/edition.ts';
import { feedOfSite } from '../site/formats/feeds/feeds.ts';
import { feedForms, type FeedForm } from '../site/formats/feeds/forms.ts';
import { answerWith } from '../site/formats/mediaTypes.ts';
import { wholeAddress } from '../site/parts/wholeAddress.ts';

type Props = { form: FeedForm; text: string };

export const getStaticPaths = (async () => {
  const edition = await loadEdition(),
    feed = feedOfSite(edition);
  return feed
    ? Object.entries(feedForms).map(([form, { write }]) => ({
        params: { form },
        props: {
          form,
          text: write(feed, wholeAddress(fileAddress(`feed.${form}`, edition.base), edition)),
        },
      }))
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { form, text } }) =>
  answerWith(text, feedForms[form].is);
