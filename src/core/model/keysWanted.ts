import type { Problem } from '../markdown/problem.ts';
import type { Kind } from './entry.ts';
import { schemas } from './schemas.ts';

/**
 * The problem of a file without front matter, with the keys that a file of its folder cannot do
 * without.
 */
export function withKeysWanted(problem: Problem, collection: Kind): Problem {
  if (problem.rule !== 'no-front-matter') return problem;
  return {
    ...problem,
    todo: `Begin it with a line “---”, then these keys, one a line: ${keysWanted(collection).join(', ')}; then another line “---”.`,
  };
}

/** The keys that a file of a collection cannot do without. */
export function keysWanted(collection: Kind): string[] {
  return Object.entries(schemas[collection].shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);
}
