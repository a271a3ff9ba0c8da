import type { Article, Claim, Thing } from '../../core/model/model.ts';
import { order } from '../../core/markdown/problem.ts';
import { addressOf } from '../parts/addressOf.ts';
import { dataAddress } from '../formats/json/dataAddress.ts';
import type { Edition } from '../parts/edition.ts';
import { isEmbeddable } from '../formats/embeds/embedCode.ts';
import { embedAddress } from '../formats/embeds/embedView.ts';
import { formNamesOf } from '../formats/share/formNames.ts';

/** An old address, and what stood there. */
export interface Moved {
  from: string;
  to: string;
  thing: Thing;
}

/**
 * The old addresses of the pages of all that has moved, sorted: its own, and that which is made for
 * a frame.
 */
export function movedOf({ record, base }: Edition): Moved[] {
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
        { from: addressOf({ ...thing, id }, base), to: addressOf(thing, base), thing },
        ...(isTaken(thing) && isEmbeddable(thing)
          ? [{ from: embedAddress({ ...thing, id }, base), to: embedAddress(thing, base), thing }]
          : []),
      ]),
    ),
  );
}

/** The old addresses of the files beside the pages, sorted: only a host can lead on from these. */
export function movedFilesOf(edition: Edition): Moved[] {
  const things = [...edition.record.articles, ...edition.record.claims];
  return sorted(
    things.flatMap((thing) =>
      thing.formerly.flatMap((id) =>
        formNamesOf(thing, edition).map((form) => ({
          from: dataAddress({ ...thing, id }, form, edition.base),
          to: dataAddress(thing, form, edition.base),
          thing,
        })),
      ),
    ),
  );
}

function sorted(moved: readonly Moved[]): Moved[] {
  return [...moved].sort((a, b) => order(a.from, b.from));
}

/** Whether it leaves in other forms than its page. */
function isTaken(thing: Thing): thing is Article | Claim {
  return thing.type === 'article' || thing.type === 'claim';
}
