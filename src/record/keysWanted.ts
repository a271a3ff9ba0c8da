import type { Problem } from '../text/problem.ts';
import type { Kind } from './entry.ts';
import { schemas } from './schemas.ts';

/** The problem of a file without front matter, with the keys that a file of its folder cannot do without. */
export function withKeysWanted(problem: Problem, collection: Kind): Problem {
  if (problem.rule !== 'no-front-matter') return problem;
  const needed = Object.entries(schemas[collection].shape).filter(([, field]) => !field.safeParse(undefined).success).map(([key]) => key);
  return { ...problem, todo: `Begin it with a line "---", then these keys, one a line: ${needed.join(', ')}; then another line "---".` };
}
