import type { Problem } from '../markdown/problem.ts';
import type { Kind } from './entry.ts';
import type { FigureKind } from './figure/kinds.ts';
import { schemaFor } from './schemaFor.ts';

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

/** The keys that a file of a collection cannot do without; `figure` is the kind of a figure. */
export function keysWanted(collection: Kind, figure?: FigureKind): string[] {
  return Object.entries(schemaFor(collection, { kind: figure }).shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);
}
