import type { Change } from '../../../core/standing/changes.ts';
import type { Day } from '../../../core/dates/when.ts';
import type { Pair } from '../../../i18n/en/changes.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * Every change of a page for the reader's browser (changesSince.ts), as JSON in the page: its parts go
 * without names there, since each reader loads them.
 */
export interface ChangesSince {
  /** All kinds of what happened, in words; what bears most on what a reader knows comes first. */
  words: Pair[];
  /** The earliest first. */
  days: DayOfChanges[];
}

/** The changes of a day, those of a kind together. */
export type DayOfChanges = [day: Day, kinds: KindOfChanges[]];

/**
 * What happened, as an index of `words`; and for each change the id of the part of the page that it
 * concerns.
 */
export type KindOfChanges = [words: number, places: string[]];

export function changesSince(
  changes: readonly Change[],
  placeOf: (change: Change) => string,
): ChangesSince {
  const words = wordsOf(changes),
    kindOf = (change: Change) => words.findIndex(([one]) => one === pairOf(change)[0]);
  const days = [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]): DayOfChanges => {
    return [
      day,
      [...Map.groupBy(ofDay, kindOf)].map(([kind, alike]): KindOfChanges => [
        kind,
        alike.map(placeOf),
      ]),
    ];
  });
  return { words, days };
}

function wordsOf(changes: readonly Change[]): Pair[] {
  const pairs = changes.toSorted((a, b) => rank(a) - rank(b)).map(pairOf);
  return [...new Map(pairs.map((pair) => [pair[0], pair])).values()];
}

/** What a change is called where those of its kind are counted. */
function pairOf(change: Change): Pair {
  const { counted } = messages.changes;
  if (change.kind !== 'standing') return counted[change.kind];
  return change.from
    ? counted.standing(change.from.rule.short, change.to.rule.short)
    : counted.entered;
}

/** Claims and sources that are new come last. */
function rank(change: Change): number {
  if (change.kind === 'source') return 3;
  if (change.kind !== 'standing') return change.kind === 'answer' ? 2 : 0;
  return change.from ? 1 : 3;
}
