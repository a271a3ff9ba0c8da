import type { Thing } from '../../record/model.ts';
import { order } from '../../text/problem.ts';
import { addressOf } from '../addressOf.ts';
import type { Edition } from '../edition.ts';

/** An old address, and what stood there. */
export interface Moved {
  from: string;
  to: string;
  thing: Thing;
}

/** The old addresses of all that has moved, sorted. */
export function movedOf({ record, base }: Edition): Moved[] {
  const things: Thing[] = [...record.articles, ...record.claims, ...record.sources, ...record.actors, ...record.events];
  return things
    .flatMap((thing) => thing.formerly.map((id) => ({ from: addressOf({ ...thing, id }, base), to: addressOf(thing, base), thing })))
    .sort((a, b) => order(a.from, b.from));
}
