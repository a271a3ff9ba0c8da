import type { Change } from '../../../core/standing/changes.ts';
import type { Day } from '../../../core/dates/when.ts';
import type { Forms } from '../../../i18n/en/changes.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * Every change of a page, as JSON for the script that shows a returning reader what has changed
 * since (`client/changesSince.ts`). Tuples instead of objects keep it small.
 */
export interface ChangesSince {
  /** The kinds of changes in words, the ones that matter most to a returning reader first. */
  words: Forms[];
  /** The earliest first. */
  days: DayOfChanges[];
}

/** The changes of a day, those of a kind together. */
export type DayOfChanges = [day: Day, kinds: KindOfChanges[]];

/**
 * A kind of change, as an index into `words`, and for each change of that kind the id of the part
 * of the page that it concerns.
 */
export type KindOfChanges = [words: number, places: string[]];

export function changesSince(
  changes: readonly Change[],
  placeOf: (change: Change) => string,
): ChangesSince {
  const words = wordsOf(changes);
  const kindOf = (change: Change) => words.findIndex(([one]) => one === pairOf(change)[0]);
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

function wordsOf(changes: readonly Change[]): Forms[] {
  const pairs = changes.toSorted((a, b) => rank(a) - rank(b)).map(pairOf);
  return [...new Map(pairs.map((pair) => [pair[0], pair])).values()];
}

/** The words with which changes of its kind are counted. */
function pairOf(change: Change): Forms {
  const { counted } = messages.changes;
  if (change.type !== 'standing') return counted[change.type];
  return change.from
    ? counted.standing(describeStanding(change.from).short, describeStanding(change.to).short)
    : counted.entered;
}

/** Claims and sources that are new come last. */
function rank(change: Change): number {
  if (change.type === 'source') return 3;
  if (change.type !== 'standing') return change.type === 'answer' ? 2 : 0;
  return change.from ? 1 : 3;
}
