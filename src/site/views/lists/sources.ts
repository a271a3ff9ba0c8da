import type { Record, Source } from '../../../core/model/model.ts';
import { order } from '../../../core/markdown/problem.ts';
import { compareWhen } from '../../../core/dates/order.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import type { Dictionary } from '../../../i18n/en.ts';
import { messages } from '../../../i18n/messages.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { sourceLine, titleOf, type SourceLine } from '../../parts/sourceLine.ts';
import { paginate, type ListPage } from '../../parts/paginate.ts';
import type { PagePath } from '../../routes.ts';
import type { Tag } from './tag.ts';

/** A source in a list; in the lists by who passes on whom with these. */
export interface SourceRow extends SourceLine {
  title: string;
  lang?: string;
  around?: { label: string; sources: NamedLink[] };
}

/** A page of a list of sources. */
export interface SourceListView extends ListPage<SourceRow> {
  title: string;
  intro: string;
  tags: Tag[];
}

/** Where a source has it from, as addresses carry it. */
type From = keyof Dictionary['lists']['sourcesFrom'];

/**
 * All pages of the lists of sources: of all, by publisher; by where they have it from; and, those
 * that most pass on first, who passes on whom.
 */
export function sourceListViews(edition: Edition): SourceListView[] {
  const sorted = edition.record.sources.toSorted(
    (a, b) =>
      a.publisher.localeCompare(b.publisher, edition.record.site.language) ||
      compareWhen(b.published, a.published) ||
      order(a.id, b.id),
  );
  const passers = passersIn(edition.record);
  const lists = new Map<From, Source[]>(
    (Object.keys(messages.lists.sourcesFrom) as From[])
      .map((from): [From, Source[]] => [
        from,
        from === 'passed-on'
          ? sorted
              .filter((each) => passers.has(each))
              .sort((a, b) => passers.get(b)!.size - passers.get(a)!.size)
          : sorted.filter((each) => fromOf(each) === from),
      ])
      .filter(([, sources]) => sources.length > 0),
  );
  const tags = (here?: From): Tag[] =>
    [...lists].map(([from, { length }]) => ({
      name: messages.lists.sourcesFrom[from],
      address: pageAddress(pageOf(from), edition.base),
      count: length,
      ...(from === here && { here: true }),
    }));
  const row = (source: Source): SourceRow => ({
    ...sourceLine(source, edition),
    ...titleOf(source, edition),
  });
  const linked = (sources: Iterable<Source>) =>
    [...sources].map((each) => sourceLine(each, edition));
  return [
    ...paginate(sorted, { page: 'sources', further: 'sources/all' }).map((part) => ({
      ...part,
      items: part.items.map(row),
      title: messages.pages.sources,
      intro: messages.lists.sourcesIntro,
      tags: tags(),
    })),
    ...[...lists].flatMap(([from, sources]) =>
      paginate(sources, { page: pageOf(from) }).map((part) => ({
        ...part,
        items: part.items.map((source) => ({
          ...row(source),
          ...(from === 'relay' && {
            around: { label: messages.source.passesOn, sources: linked(source.relays) },
          }),
          ...(from === 'passed-on' && {
            around: { label: messages.source.passedOnBy, sources: linked(passers.get(source)!) },
          }),
        })),
        title: messages.lists.sourcesOf(messages.lists.sourcesFrom[from]),
        intro: messages.lists.countSources(sources.length),
        tags: tags(from),
      })),
    ),
  ];
}

/** A source that passes on others is a relay, whatever its people. */
function fromOf({ kind, relays, basis = 'not said' }: Source): From {
  if (kind !== 'report') return kind;
  return relays.length > 0 ? 'relay' : basis === 'not said' ? 'not-said' : basis;
}

/** The sources that pass each source on, in whole or for one claim. */
function passersIn({ sources }: Record): Map<Source, Set<Source>> {
  const passers = new Map<Source, Set<Source>>();
  for (const source of sources) {
    for (const relayed of [...source.relays, ...source.reports.flatMap(({ via }) => via)])
      passers.set(relayed, (passers.get(relayed) ?? new Set()).add(source));
  }
  return passers;
}

function pageOf(from: From): PagePath {
  return `sources/origin/${from}`;
}
