import { compareWhen } from '../../../core/dates/order.ts';
import type { When } from '../../../core/dates/when.ts';
import type { Report, Statement } from '../../../core/model/model.ts';
import type { Change } from '../../../core/standing/changes.ts';

interface Dated {
  when: When;
  /** Where it was. */
  zone?: string | undefined;
}

/** The latest time on the day of a change of what it rests on. Nothing when no hour is known. */
export function hourOfChange(change: Change): Dated | undefined {
  return datedIn(change)
    .filter(({ when }) => when.instant !== undefined && when.last === change.day)
    .toSorted((a, b) => compareWhen(a.when, b.when))
    .at(-1);
}

function datedIn(change: Change): Dated[] {
  const ofEntries = (entries: readonly (Statement | Report)[]) =>
    entries.map(({ when, source }) => ({ when, zone: source.zone }));
  switch (change.type) {
    case 'update':
      return [{ when: change.update.at }];
    case 'correction':
      return [{ when: change.correction.at }];
    case 'retraction':
      return [{ when: change.retraction.at }];
    case 'words':
      return [{ when: change.seen.at }];
    case 'standing':
      return ofEntries(change.entries);
    case 'position':
      return ofEntries(change.to.statements.filter(isHourOfStatement));
    case 'answer':
    case 'source':
      return [];
  }
}

/** Whether its hour is that at which it was said: a report has the hour at which it came out. */
function isHourOfStatement({ when, source }: Statement): boolean {
  return when.text !== source.published.text || source.kind === 'statement';
}
