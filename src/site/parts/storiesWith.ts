import { figuresOf } from '../../core/model/collectContents.ts';
import type { Actor, Article, Event, Figure, Record, Source } from '../../core/model/model.ts';
import { latestArticles } from './article/articleTeaser.ts';

type Shown = Source | Actor | Event | Figure;

/**
 * Worked out once for each record: looking through all stories for each thing would be quadratic.
 */
const known = new WeakMap<Record, Map<Shown, Article[]>>();

/**
 * The stories in which a source, an actor, an event or a figure is, the latest first, without
 * retracted ones.
 */
export function storiesWith(thing: Shown, record: Record): readonly Article[] {
  let index = known.get(record);
  if (!index) known.set(record, (index = indexOf(record)));
  return index.get(thing) ?? [];
}

function indexOf(record: Record): Map<Shown, Article[]> {
  const pairs = latestArticles(record).flatMap((article) =>
    [
      ...new Set([
        ...article.sources,
        ...article.actors,
        ...article.timeline,
        ...figuresOf(article),
      ]),
    ].map((thing) => ({
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
