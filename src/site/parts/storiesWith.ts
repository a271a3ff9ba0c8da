import type { Actor, Article, Event, Record, Source } from '../../core/model/model.ts';
import { latestArticles } from './article/articleTeaser.ts';

/** Worked out once for each record: looking through all stories for each thing would be quadratic. */
const known = new WeakMap<Record, Map<Source | Actor | Event, Article[]>>();

/** The stories in which a source, an actor or an event is, the latest first, without retracted ones. */
export function storiesWith(thing: Source | Actor | Event, record: Record): readonly Article[] {
  let index = known.get(record);
  if (!index) known.set(record, (index = indexOf(record)));
  return index.get(thing) ?? [];
}

function indexOf(record: Record): Map<Source | Actor | Event, Article[]> {
  const pairs = latestArticles(record).flatMap((article) =>
    [...new Set([...article.sources, ...article.actors, ...article.timeline])].map((thing) => ({
      thing,
      article,
    })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ thing }) => thing)].map(([thing, these]) => [
      thing,
      these.map(({ article }) => article),
    ]),
  );
}
