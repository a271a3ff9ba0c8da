import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from './nodes.ts';

/** What stands where code was, so that it can still be seen that some was there. */
export const blankedCode = '\uFFFC';

/**
 * The source of a tree in which everything but running text is blanked, letter for letter: code,
 * HTML, addresses, escaped characters and front matter. So a pattern finds in it what is shown as
 * it is written, across emphasis and lines, and at its offset in the source.
 */
export function runningSource(tree: Root, source: string): string {
  const stretches = nodesIn(tree)
    .flatMap((node) => blankedIn(node))
    .sort((a, b) => a.from - b.from);
  let blanked = '';
  let at = 0;
  for (const { from, to, blank } of stretches) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    blanked += source.slice(at, start) + source.slice(start, to).replace(/[^\r\n]/g, blank);
    at = to;
  }
  return (blanked + source.slice(at)).replace(/\\[!-/:-@[-`{-~]/g, '  ');
}

interface Stretch {
  from: number;
  to: number;
  blank: string;
}

function blankedIn(node: Nodes): Stretch[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  if (node.type === 'code' || node.type === 'inlineCode') return [{ from, to, blank: blankedCode }];
  const start = blankedFrom(node, from);
  return start === undefined ? [] : [{ from: start, to, blank: ' ' }];
}

/**
 * From where on a node that is no code is blanked; undefined where it is shown as it is written.
 */
function blankedFrom(node: Nodes, from: number): number | undefined {
  if (['html', 'yaml', 'image', 'imageReference'].includes(node.type)) return from;
  // `[//]: # (a note)` is a comment, whose address is none.
  if (node.type === 'definition') return /^#?$/.test(node.url) ? undefined : from;
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  // What follows the text; an address that stands for itself has no other.
  return node.type === 'link' && toString(node) === node.url
    ? from
    : node.children.at(-1)?.position?.end.offset;
}
