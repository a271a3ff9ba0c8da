import type { Difference } from '../core/standing/difference.ts';
import { describeDifference } from '../i18n/en/difference.ts';
import { describeEntries } from '../i18n/en/entries.ts';

const advice =
  'The standing changes without a dated cause: something was taken out or reworded. Add a correction that says so.';

/** What an edit does to the record, as its reviewer reads it. */
export function differenceInWords(differences: readonly Difference[], since: string): string {
  if (differences.length === 0)
    return `Since ${since} no standing has changed, no claim has come or gone, and nobody's position has moved.`;
  return [
    `Since ${since}:`,
    ...differences.map((each) =>
      [
        `  ${describeDifference(each)}`,
        ...(each.articles.length ? [`    shown in ${each.articles.join(', ')}`] : []),
        ...(each.withoutCause ? [`    ${advice}`] : []),
      ].join('\n'),
    ),
  ].join('\n');
}

/** The same as data. */
export function differenceAsJson(differences: readonly Difference[]) {
  return differences.map((each) => ({
    claim: each.id,
    sentence: each.sentence,
    from: each.from?.row.id ?? null,
    to: each.to?.row.id ?? null,
    came: each.added.length > 0 ? describeEntries(each.added) : '',
    gone: each.removed.length > 0 ? describeEntries(each.removed) : '',
    moves: each.positionChanges.map(({ actor, from, to }) => ({
      actor: actor.id,
      day: to.day,
      from: from.says,
      to: to.says,
    })),
    ...(each.retraction && { retraction: each.retraction }),
    articles: each.articles,
    ...(each.withoutCause ? { todo: advice } : {}),
  }));
}
