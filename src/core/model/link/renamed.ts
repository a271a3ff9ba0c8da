import type { Problem } from '../../markdown/problem.ts';
import type { Record, Thing } from '../model.ts';
import type { Finder } from './finder.ts';

/**
 * The problems, with a suggestion added where a file may have been renamed: where exactly one id of
 * a collection is missing, and exactly one file of it is referred to by nothing.
 */
export function withRenamed(
  { problems, unmatched }: Finder,
  record: Record,
  reached: ReadonlySet<Thing>,
): Problem[] {
  const missing = Map.groupBy(unmatched, ([, { collection }]) => collection);
  const todos = new Map(
    [...missing].flatMap(([collection, [first, second]]) => {
      if (!first || second || collection === 'articles') return [];
      const [cause, { id }] = first;
      const [file, another] = (record[collection as 'claims'] as readonly Thing[]).filter(
        (thing) => !reached.has(thing) && !thing.formerly.includes(id),
      );
      return file && !another
        ? [
            [
              cause,
              `Nothing leads to “${file.id}”. If it is the same under a new name, write that name here, and \`formerly: [${id}]\` in ${file.file}.`,
            ] as const,
          ]
        : [];
    }),
  );
  return problems.map((problem) => ({
    ...problem,
    todo: todos.get(problem.cause ?? '') ?? problem.todo,
  }));
}
