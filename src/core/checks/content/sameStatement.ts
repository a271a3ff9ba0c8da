import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/**
 * One statement is written once: the same actor, word, source and day twice is a slip of copying.
 */
export function sameStatement(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim),
      first = new Map<string, number>();
    return [...claim.statements]
      .sort((a, b) => a.index - b.index)
      .flatMap((statement) => {
        const key = [
            statement.actor.id,
            statement.says,
            statement.source.id,
            statement.when.text,
            ...statement.quotes,
          ].join('\n'),
          earlier = first.get(key);
        if (earlier === undefined) first.set(key, statement.index);
        return entry && earlier !== undefined
          ? [
              problemAt(entry, ['statements', statement.index], {
                severity: 'warning',
                rule: 'same-statement',
                message: `Statement ${statement.index + 1} says the same as statement ${earlier + 1}.`,
                todo: 'Keep one of them.',
              }),
            ]
          : [];
      });
  });
}
