import type { Problem } from '../../core/markdown/problem.ts';
import { indexLines } from '../../core/markdown/lineIndex.ts';
import { endOf, endOfPair, spotAt } from '../../core/markdown/edit/extents.ts';
import { valueOf, type FrontMatterPart } from '../../core/markdown/edit/frontMatterPart.ts';

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
    const [from, to] = extentOf(part, stepsOf(path, valueOf(part))) ?? [1, 0];
    if (offset < from || offset > to) continue;
    if (!best || to - from <= best.length) best = { path, length: to - from };
  }
  return best?.path;
}

/** From where to where what stands at a path is written, its key with it. */
function extentOf(
  { doc, source }: FrontMatterPart,
  path: readonly (string | number)[],
): [number, number] | undefined {
  const { pair, node } = spotAt(doc.contents, path) ?? {};
  if (pair) return [pair.key.range![0], endOfPair(pair, source)];
  return node?.range ? [node.range[0], endOf(node, source)] : undefined;
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
