import type { Problem } from '../../core/markdown/problem.ts';
import { indexLines } from '../../core/markdown/lineIndex.ts';
import { endOf, endOfPair, spotAt } from '../yaml/extents.ts';
import { valueOf, type FrontMatterPart } from '../yaml/frontMatterPart.ts';

/** Of the fields with these paths, the narrowest one in which a problem stands; none below them. */
export function fieldOf(
  { line, column }: Pick<Problem, 'line' | 'column'>,
  text: string,
  part: FrontMatterPart,
  paths: readonly string[],
): string | undefined {
  const offset = indexLines(text).offset({ line, column }) - part.start;
  let best: { path: string; length: number } | undefined;
  for (const path of paths) {
    const spot = spotAt(part.doc.contents, stepsOf(path, valueOf(part)));
    if (!spot) continue;
    const from = spot.pair?.key.range?.[0] ?? spot.node?.range?.[0] ?? 0;
    const to = spot.pair
      ? endOfPair(spot.pair, part.source)
      : spot.node
        ? endOf(spot.node, part.source)
        : from;
    if (offset < from || offset > to) continue;
    if (!best || to - from <= best.length) best = { path, length: to - from };
  }
  return best?.path;
}

/** `statements.0.says` as steps: what leads into a list is a number. */
function stepsOf(path: string, value: unknown): (string | number)[] {
  let at = value;
  return path.split('.').map((step) => {
    const isItem = Array.isArray(at);
    at = (at as { [key: string]: unknown } | undefined)?.[step];
    return isItem ? Number(step) : step;
  });
}
