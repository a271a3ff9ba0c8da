import type { Element, ElementContent, Root as Html, Text } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { quotationsInText } from '../../../core/markdown/quotations/quotations.ts';
import type { Term } from '../../../core/model/model.ts';
import { termFinder } from '../../../core/model/termFinder.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * Sets a sign after the first use of each term in a text, which opens its explanation: a popover of
 * HTML, for which no script is needed. Not in a quotation, a link or a heading, whose words and
 * lead are others'. Comes back with the explanations after each block; `explain` gives their HTML.
 */
export function addTermNotes(
  html: Html,
  terms: readonly Term[],
  explain: (term: Term) => ElementContent[],
): Map<Element, Element[]> {
  const notes = new Map<Element, Element[]>();
  if (terms.length === 0) return notes;
  const find = termFinder(terms);
  const seen = new Set<Term>();
  for (const block of html.children) {
    if (block.type !== 'element' || withoutNotes.has(block.tagName)) continue;
    const found = notesIn(block, find, seen);
    if (found.length > 0)
      notes.set(
        block,
        found.map((term) => noteOf(term, explain(term))),
      );
  }
  return notes;
}

/** The id of the explanation of a term on a page. */
export function termId({ id }: Term): string {
  return `term-${id}`;
}

const withoutNotes = new Set([
  'a',
  'button',
  'blockquote',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Sets the signs within a block after terms that are not among those `seen`; comes back with them.
 */
function notesIn(block: Element, find: ReturnType<typeof termFinder>, seen: Set<Term>): Term[] {
  const quoted = quotationsInText(toString(block)).quotations;
  const found: { term: Term; node: Text; parent: Element; to: number }[] = [];
  let at = 0;
  visitParents(block, 'text', (node, parents) => {
    const start = at;
    at += node.value.length;
    const parent = parents.at(-1);
    if (parent?.type !== 'element') return;
    if (parents.some((each) => each.type === 'element' && withoutNotes.has(each.tagName))) return;
    const isQuoted = (from: number) =>
      quoted.some(({ open, close }) => start + from > open && start + from < close);
    for (const { term, from, to } of find(node.value)) {
      if (seen.has(term) || isQuoted(from)) continue;
      seen.add(term);
      found.push({ term, node, parent, to });
    }
  });
  // From the end, so that what stands before keeps its place.
  for (const { term, node, parent, to } of found.toReversed()) {
    const rest: Text = { type: 'text', value: node.value.slice(to) };
    node.value = node.value.slice(0, to);
    parent.children.splice(parent.children.indexOf(node) + 1, 0, signOf(term), rest);
  }
  return found.map(({ term }) => term);
}

function signOf(term: Term): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: ['term-sign'],
      popoverTarget: termId(term),
      ariaLabel: messages.prose.whatIs(term.term),
    },
    children: [],
  };
}

function noteOf(term: Term, explanation: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'aside',
    properties: { id: termId(term), className: ['term-note'], popover: '' },
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'strong',
            properties: {},
            children: [{ type: 'text', value: term.term }],
          },
        ],
      },
      ...explanation,
    ],
  };
}
