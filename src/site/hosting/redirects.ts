import type { Article, Citable, Thing } from '../../core/model/model.ts';
import { order } from '../../core/markdown/problem.ts';
import { addressOf, pageAddress } from '../parts/addressOf.ts';
import { lengthPath, lengths } from '../parts/article/lengths.ts';
import type { Edition } from '../parts/edition.ts';
import { embedAddress, hasTimeline, timelineAddress } from '../formats/embeds/embedView.ts';
import { formatAddress, formatsOf } from '../formats/recordFiles.ts';

/** An old address, the address to which it leads, and the thing that has both. */
export interface Redirect {
  from: string;
  to: string;
  thing: Thing;
}

/** The redirects of renamed pages and of their embedded versions, sorted by old address. */
export function pageRedirects(edition: Edition): Redirect[] {
  const { record, base } = edition;
  const things: Thing[] = [
    ...record.articles,
    ...record.claims,
    ...record.sources,
    ...record.actors,
    ...record.events,
  ];
  return sorted(
    things.flatMap((thing) =>
      thing.formerly.flatMap((id) => [
        { from: addressOf({ ...thing, id }, { base }), to: addressOf(thing, { base }), thing },
        ...(hasFormats(thing)
          ? [
              {
                from: embedAddress({ ...thing, id }, { base }),
                to: embedAddress(thing, { base }),
                thing,
              },
            ]
          : []),
        ...(thing.type === 'article' ? lengthRedirects(thing, id, edition) : []),
        ...(thing.type === 'article' && hasTimeline(thing)
          ? [
              {
                from: timelineAddress({ ...thing, id }, { base }),
                to: timelineAddress(thing, { base }),
                thing,
              },
            ]
          : []),
      ]),
    ),
  );
}

/** The redirects of a renamed article in its other forms. */
function lengthRedirects(thing: Article, id: string, { base, plain }: Edition): Redirect[] {
  return lengths
    .filter((length) => length !== 'text' && (length !== 'plain' || plain?.has(thing.id)))
    .map((length) => ({
      from: pageAddress(lengthPath({ id }, length), base),
      to: pageAddress(lengthPath(thing, length), base),
      thing,
    }));
}

/**
 * The redirects of the files beside renamed pages, sorted by old address. Only a host can make
 * these: a file that is no page cannot redirect by itself.
 */
export function fileRedirects(edition: Edition): Redirect[] {
  const { articles, claims, figures } = edition.record;
  const things = [...articles, ...claims, ...figures];
  return sorted(
    things.flatMap((thing) =>
      thing.formerly.flatMap((id) =>
        formatsOf(thing, edition).map(({ ending }) => ({
          from: formatAddress({ ...thing, id }, ending, edition),
          to: formatAddress(thing, ending, edition),
          thing,
        })),
      ),
    ),
  );
}

function sorted(redirects: readonly Redirect[]): Redirect[] {
  return [...redirects].sort((a, b) => order(a.from, b.from));
}

/** Whether there are files in other formats beside its page. */
function hasFormats(thing: Thing): thing is Citable {
  return thing.type === 'article' || thing.type === 'claim' || thing.type === 'figure';
}
