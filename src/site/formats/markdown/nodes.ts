import type {
  BlockContent,
  DefinitionContent,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A block inside a list item or a quotation. */
export type Block = BlockContent | DefinitionContent;

/** Writes nodes as GitHub-flavoured Markdown. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  .freeze();

/** A heading and a list; neither of them where the list is empty. */
export function part(depth: 2 | 3, title: string, content: List): RootContent[] {
  return content.children.length === 0 ? [] : [heading(depth, title), content];
}

export function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [words(text)] };
}

export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

export function item(...children: Block[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function link(url: string, text: string): Link {
  return { type: 'link', url, children: [words(text)] };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [words(text)] };
}

export function words(value: string): Text {
  return { type: 'text', value };
}
