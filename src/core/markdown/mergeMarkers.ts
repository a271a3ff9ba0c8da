import { placesOf } from './places.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problemAt.ts';

/**
 * The marks that git leaves where two versions did not fit together. A file that has them cannot be
 * read any further.
 */
export function mergeMarkers(file: string, text: string): Problem[] {
  const places = placesOf(text);
  return [...text.matchAll(/^(?:<{7}|>{7})(?= |[\r\n]|$)[^\r\n]*/gm)]
    .filter(
      ([mark], index, all) =>
        mark.startsWith('<') || !all.slice(0, index).some(([before]) => before.startsWith('<')),
    )
    .map((match) =>
      problemAt(file, places.at(match.index, match.index + 7), {
        rule: 'merge-marker',
        message: 'Unresolved merge conflict.',
        todo: 'Keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
      }),
    );
}
