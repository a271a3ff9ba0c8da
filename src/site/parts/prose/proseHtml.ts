import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as Html } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { imageAlone } from '../../../core/model/link/placedFigures.ts';
import type { Figure, Prose, Term, Thing } from '../../../core/model/model.ts';
import { addressOf } from '../addressOf.ts';
import type { Edition } from '../edition.ts';
import { attributesOfWords } from '../../../i18n/direction.ts';
import { messages } from '../../../i18n/messages.ts';
import { languageOf } from '../languageOf.ts';
import { keptByReaders } from '../keptByReaders.ts';
import { ambiguousLinkTexts } from './ambiguousLinks.ts';
import { decorateLink } from './decorateLink.ts';
import { addBehindNotes, behindClass } from './behindNotes.ts';
import { addTermNotes } from './termNotes.ts';

/** What the page around a text has to say about it. */
export interface ProsePlace {
  /** Things that stand on this very page, with the id of their part: a link leads there. */
  here?: Map<Thing, string>;
  /** Ids that the page uses itself, so that no heading takes them. */
  taken?: Iterable<string>;
  /**
   * Words that several of the page's links share though they lead to different things; without it,
   * those of this text.
   */
  shared?: Set<string>;
  /** The terms whose first use gets an explanation. */
  terms?: readonly Term[];
  /** The language of its blockquotes: the words that a source holds. */
  quoted?: string;
}

/**
 * Renders Markdown as HTML, from the same tree that was checked: links become addresses, and claims
 * get their mark. No letter is changed.
 */
export function proseHtml(prose: Prose, edition: Edition, place: ProsePlace = {}): string {
  return toHtml(proseTree(prose, edition, place).html);
}

/** A paragraph, heading, list, table or quotation of a text, as HTML. */
export interface ProseBlock {
  html: string;
  /** The name of its outermost element: "p", "h2". */
  element: string;
  /** The id of a heading. */
  id?: string;
  text: string;
  /** What its links lead to, in their order, each once. */
  things: Thing[];
  /** The figure that stands here; `html` is empty then. */
  figure?: Figure;
}

/** The same HTML as `proseHtml`, a block at a time. */
export function proseBlocks(prose: Prose, edition: Edition, place: ProsePlace = {}): ProseBlock[] {
  const { html, things, notes } = proseTree(prose, edition, place);
  return html.children
    .filter((node): node is Element => node.type === 'element')
    .map((node) => ({
      html: [node, ...(notes.get(node) ?? [])].map((each) => toHtml(each)).join(''),
      element: node.tagName,
      ...(typeof node.properties['id'] === 'string' && { id: node.properties['id'] }),
      text: toString(node),
      things: thingsIn(node, things),
      ...placeOfFigure(node, prose),
    }));
}

/** The figure of a block that only holds its place. */
function placeOfFigure(node: Element, { links }: Prose): Pick<ProseBlock, 'figure'> {
  const url = node.tagName === 'figure' && node.properties['dataFigure'];
  const thing = typeof url === 'string' ? links.get(url) : undefined;
  return thing?.type === 'figure' ? { figure: thing } : {};
}

function thingsIn(block: Element, things: ReadonlyMap<string, Thing>): Thing[] {
  const found = new Set<Thing>();
  visitParents(block, 'element', (node) => {
    const thing = things.get(String(node.properties['href']));
    if (thing !== undefined) found.add(thing);
  });
  return [...found];
}

function proseTree(
  prose: Prose,
  edition: Edition,
  place: ProsePlace,
): { html: Html; things: Map<string, Thing>; notes: Map<Element, Element[]> } {
  const { tree, things } = resolveLinks(prose, edition, place);
  const html = sanitize(
    toHast(tree, {
      clobberPrefix: '',
      footnoteLabel: messages.prose.footnotes,
      footnoteBackLabel: messages.prose.backToText,
    }),
    schema,
  ) as Html;
  decorate(html, things, edition, { shared: ambiguousLinkTexts([prose]), ...place });
  if (prose.wordsIn !== undefined)
    for (const node of html.children)
      if (node.type === 'element') Object.assign(node.properties, attributesOfWords(prose.wordsIn));
  const notes = addTermNotes(html, place.terms ?? [], (term) => explanationOf(term, edition));
  return { html, things, notes };
}

function explanationOf({ body }: Term, edition: Edition): ElementContent[] {
  return proseTree(body, edition, {}).html.children.filter(
    (node): node is Element => node.type === 'element',
  );
}

/** Renders a line of front matter: like `proseHtml`, without the paragraph around it. */
export function inlineHtml(prose: Prose, edition: Edition, place: ProsePlace = {}): string {
  return proseHtml(prose, edition, place).replace(/^<p>([^]*)<\/p>$/, '$1');
}

/**
 * A second line of defence behind the checks of the text: no scripts and nothing from another host.
 * Ids stay as they are.
 */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? [])
    .filter((name) => name !== 'img' && name !== 'input')
    .concat('figure', 'small'),
  attributes: {
    ...defaultSchema.attributes,
    figure: ['dataFigure'],
    small: [['className', behindClass]],
  },
  protocols: { ...defaultSchema.protocols, href: ['https', 'http', 'mailto'] },
};

/** A copy of the tree whose links to files are addresses, and what each address names. */
function resolveLinks(
  prose: Prose,
  edition: Edition,
  { here }: ProsePlace,
): { tree: Root; things: Map<string, Thing> } {
  const tree = structuredClone(prose.tree);
  const things = new Map<string, Thing>();
  for (const node of tree.children) {
    const image = imageAlone(node);
    // Whoever draws the page puts the figure here.
    if (image && prose.links.get(image.url)?.type === 'figure')
      node.data = { hName: 'figure', hProperties: { dataFigure: image.url } };
  }
  addBehindNotes(tree, prose, edition);
  visitParents(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const thing = prose.links.get(node.url);
    if (thing === undefined) return;
    const part = here?.get(thing);
    node.url =
      part === undefined
        ? addressOf(thing, edition) + (/#.*$/.exec(node.url)?.[0] ?? '')
        : `#${part}`;
    things.set(node.url, thing);
  });
  return { tree, things };
}

/**
 * The ids that the components use themselves. No heading may take one, or a script would find the
 * heading instead.
 */
const pageParts = [
  'text',
  'retraction',
  'brief',
  'changed',
  'page-data',
  'uses',
  'claims',
  'chain',
  'bears-on',
  'moves',
  'on-record',
  'more',
  'months',
  'moved',
  'q',
  'problems',
  'start',
  'evidence',
  'topics',
];

/**
 * Adds the marks of claims, `rel` for links to other sites and ids of headings, and puts each table
 * into a region that can be scrolled by keyboard.
 */
function decorate(
  html: Html,
  things: Map<string, Thing>,
  edition: Edition,
  { taken = [], shared, quoted }: ProsePlace,
): void {
  const slugger = new GithubSlugger();
  for (const id of [...pageParts, ...taken]) slugger.occurrences[id] = 0;
  let tables = 0;
  visitParents(html, 'element', (node, parents) => {
    if (node.tagName === 'a')
      decorateLink(
        node,
        things.get(String(node.properties['href'])),
        edition,
        shared?.has(toString(node)) ?? false,
      );
    if (/^h[2-6]$/.test(node.tagName)) {
      node.properties['id'] ??= slugger.slug(toString(node));
      addClass(node, keptByReaders);
    }
    if (/^t[hd]$/.test(node.tagName)) decorateCell(node);
    if (node.tagName === 'blockquote' && quoted !== undefined)
      Object.assign(
        node.properties,
        attributesOfWords(languageOf(toString(node), quoted, edition.record.site.language)),
      );
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
    const parent = parents.at(-1);
    if (node.tagName !== 'table' || parent === undefined) return;
    const region = {
      className: ['scroll'],
      tabIndex: 0,
      ariaLabel: messages.prose.table(++tables),
    };
    parent.children.splice(parent.children.indexOf(node), 1, {
      type: 'element',
      tagName: 'section',
      properties: region,
      children: [node],
    });
  });
}

function addClass({ properties }: Element, name: string): void {
  const names = properties['className'];
  properties['className'] = [...(Array.isArray(names) ? names : []), name];
}

/** Writes the alignment as a class, since the site's policy forbids style attributes. */
function decorateCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  if (align === 'right' || align === 'center') cell.properties['className'] = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}
