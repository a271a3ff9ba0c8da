import type { Link, LinkReference, Nodes, Parents, Root } from 'mdast';

/**
 * The links of a tree, each with the sentences in which it stands; in a table, with the whole row.
 * In the order in which a reader meets them.
 */
export function sentencesAround(
  tree: Root,
  language: string,
): ReadonlyMap<Link | LinkReference, string> {
  const before = known.get(tree);
  if (before?.language === language) return before.around;
  const around = findSentences(tree, language);
  known.set(tree, { language, around });
  return around;
}

/** A tree stays as it is for as long as its text does. */
const known = new WeakMap<Root, { language: string; around: Map<Link | LinkReference, string> }>();

function findSentences(tree: Root, language: string): Map<Link | LinkReference, string> {
  const around = new Map<Link | LinkReference, string>();
  for (const block of blocksOf(tree)) {
    const { text, links } = flat(block);
    if (links.length === 0) continue;
    const sentences = block.type === 'tableRow' ? [] : [...segmenter(language).segment(text)];
    for (const { node, from, to } of links)
      around.set(
        node,
        block.type === 'tableRow'
          ? text
          : sentences
              .filter((each) => each.index < to && each.index + each.segment.length > from)
              .map((each) => each.segment)
              .join(''),
      );
  }
  return around;
}

/** The sentences of a text, each with its offset. */
export function sentencesIn(text: string, language: string): { sentence: string; index: number }[] {
  return Array.from(segmenter(language).segment(text), ({ segment, index }) => ({
    sentence: segment,
    index,
  }));
}

/** A segmenter takes long to make and cuts the same each time: of each language one is kept. */
function segmenter(language: string): Intl.Segmenter {
  const kept =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, kept);
  return kept;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** What is read as one: a paragraph, a heading, a row of a table. */
function blocksOf(node: Nodes): Parents[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow')
    return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

interface Placed {
  node: Link | LinkReference;
  from: number;
  to: number;
}

/** The text of a block, and where in it its links stand. */
function flat(block: Parents): { text: string; links: Placed[] } {
  const links: Placed[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    const from = text.length;
    if ('value' in node && node.type !== 'html') text += node.value;
    if ('children' in node) for (const child of node.children) add(child);
    if (node.type === 'break' || node.type === 'tableCell') text += ' ';
    if (node.type === 'link' || node.type === 'linkReference')
      links.push({ node, from, to: text.length });
  };
  for (const child of block.children) add(child);
  return { text, links };
}
