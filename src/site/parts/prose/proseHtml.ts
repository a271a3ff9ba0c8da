import GithubSlugger from 'github-slugger';
import type { Element, Root as Html } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Prose, Thing } from '../../../core/model/model.ts';
import { addressOf } from '../addressOf.ts';
import { shownStanding } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { languageOf } from '../languageOf.ts';
import { nameOf, sameWords } from './sameWords.ts';

/** What a page knows about the place of its prose. */
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
  /** The language of its blockquotes: the words that a source holds. */
  quoted?: string;
}

/**
 * The HTML of Markdown, from the very tree that was checked: links become addresses, claims get
 * their mark. No letter is changed.
 */
export function proseHtml(prose: Prose, edition: Edition, place: ProsePlace = {}): string {
  const { tree, things } = linkUp(prose, edition, place);
  const html = sanitize(
    toHast(tree, {
      clobberPrefix: '',
      footnoteLabel: messages.prose.footnotes,
      footnoteBackLabel: messages.prose.backToText,
    }),
    schema,
  ) as Html;
  dress(html, things, edition, { shared: sameWords([prose]), ...place });
  return toHtml(html);
}

/** The same for a line of front matter: one paragraph, without the paragraph. */
export function inlineHtml(prose: Prose, edition: Edition, place: ProsePlace = {}): string {
  return proseHtml(prose, edition, place).replace(/^<p>([^]*)<\/p>$/, '$1');
}

/**
 * A second wall behind the checks of the text: nothing that runs, nothing from another host, ids as
 * they are.
 */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
  protocols: { ...defaultSchema.protocols, href: ['https', 'mailto'] },
};

/** A copy of the tree whose links to files are addresses, and what each address names. */
function linkUp(
  prose: Prose,
  { base }: Edition,
  { here }: ProsePlace,
): { tree: Root; things: Map<string, Thing> } {
  const tree = structuredClone(prose.tree);
  const things = new Map<string, Thing>();
  visitParents(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const thing = prose.links.get(node.url);
    if (thing === undefined) return;
    const part = here?.get(thing);
    node.url =
      part === undefined ? addressOf(thing, base) + (/#.*$/.exec(node.url)?.[0] ?? '') : `#${part}`;
    things.set(node.url, thing);
  });
  return { tree, things };
}

/**
 * The ids that stand in the components themselves: a script that looks for one of them is not to
 * find a heading.
 */
const pageParts = [
  'text',
  'retraction',
  'brief',
  'changed',
  'told',
  'as-of',
  'chain',
  'bears-on',
  'moves',
  'on-record',
  'more',
  'moved',
  'q',
  'problems',
];

/**
 * Marks at claims, `rel` at links to other sites, ids at headings, and tables in a region of their
 * own that can be scrolled by keyboard.
 */
function dress(
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
      dressLink(
        node,
        things.get(String(node.properties['href'])),
        edition,
        shared?.has(toString(node)) ?? false,
      );
    if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] ??= slugger.slug(toString(node));
    if (/^t[hd]$/.test(node.tagName)) dressCell(node);
    if (node.tagName === 'blockquote' && quoted !== undefined)
      Object.assign(node.properties, {
        lang: languageOf(toString(node), quoted, edition.record.site.language),
      });
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

/**
 * The mark of a claim: its standing for the eye (drawn by the stylesheet) and for those who hear
 * the page, who are told the name, too, of what shares its words.
 */
function dressLink(
  link: Element,
  thing: Thing | undefined,
  edition: Edition,
  shared: boolean,
): void {
  if (thing === undefined) {
    if (/^https:/.test(String(link.properties['href']))) link.properties['rel'] = ['external'];
    return;
  }
  const said = shared ? messages.prose.nameOfLink(nameOf(thing, edition)) : '';
  const { standing, short } =
    thing.type === 'claim' ? shownStanding(thing) : { standing: undefined, short: undefined };
  if (standing !== undefined)
    Object.assign(link.properties, { className: ['claim-mark'], dataStanding: standing });
  const heard = said + (short === undefined ? '' : messages.prose.standingOfLink(short));
  if (heard !== '')
    link.children.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: heard }],
    });
}

/** Alignment as a class, since a style attribute would not pass the site's policy. */
function dressCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  if (align === 'right' || align === 'center') cell.properties['className'] = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}
