import type { Problem } from '../../markdown/problem.ts';
import type { Record, Thing } from '../model.ts';
import type { Finder } from './finder.ts';

/**
 * The problems of what is missing, with a guess where one is due: if one name of a collection is
 * missing, and there is one file of it that nothing leads to, that may be the same thing under a
 * new name.
 */
export function withRenamed(
  { problems, unlike }: Finder,
  record: Record,
  reached: ReadonlySet<Thing>,
): Problem[] {
  const todos = new Map(
    [...unlike].flatMap(([cause, { collection, id }]) => {
      const alone =
        [...unlike.values()].filter((other) => other.collection === collection).length === 1;
      const [file, another] = (record[collection as 'claims'] as readonly Thing[]).filter(
        (thing) => !reached.has(thing) && !thing.formerly.includes(id),
      );
      return alone && file && !another && collection !== 'articles'
        ? [
            [
              cause,
              `Nothing leads to "${file.id}". If it is the same under a new name, write that name here, and \`formerly: [${id}]\` in ${file.file}.`,
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
