import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The words of a page as its readers see them, a line for each block: of its article, and all. */
export function wordsOfHtml(html: string): string[] {
  const all = linesOf(html);
  const article = articleIn(html);
  return article === undefined || article === all ? [all] : [article, all];
}

/** The words of what Firefox's Reader View would show, where it finds an article. */
function articleIn(html: string): string | undefined {
  try {
    const { document } = parseHTML(html);
    const content = new Readability(document).parse()?.content;
    return content ? linesOf(content) : undefined;
  } catch {
    // What it cannot read is read whole.
    return undefined;
  }
}

function linesOf(html: string): string {
  const parts: string[] = [];
  const add = (node: Node): void => {
    if (tree.isTextNode(node)) parts.push(node.value.replace(/\s+/g, ' '));
    if (!('childNodes' in node) || isUnseen(node)) return;
    const breaks = tree.isElementNode(node) && breaking.has(node.tagName);
    if (breaks) parts.push('\n');
    for (const child of node.childNodes) add(child);
    if (breaks) parts.push('\n');
  };
  add(parse(html));
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isUnseen(node: Node): boolean {
  if (!tree.isElementNode(node)) return false;
  return unseen.has(node.tagName) || node.attrs.some(({ name }) => name === 'hidden');
}

const unseen = setOf(
  'head script style template noscript iframe object svg canvas audio video select textarea',
);
const breaking = setOf(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul',
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
