import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { indexLines } from './lineIndex.ts';
import { recordTextRuns } from './textRuns.ts';
import { urlPlaces } from './urlPlaces.ts';

/**
 * What starts a block: switched off for a line of front matter, which is a paragraph whatever it
 * starts with.
 */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

const whole = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(urlPlaces)
  .freeze();
const line = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(urlPlaces)
  .use(function () {
    this.data('micromarkExtensions', [
      ...(this.data('micromarkExtensions') ?? []),
      { disable: { null: blocks } },
    ]);
  })
  .freeze();

/**
 * The tree of a file, front matter as its first child of type `yaml`. Links, definitions and images
 * carry the place of their address, texts what `placeInText` needs.
 */
export function parseMarkdown(text: string): Root {
  return withRuns(whole.parse(text), text);
}

/** The tree of a text that is one paragraph, with its line breaks as spaces. */
export function parseInline(text: string): Root {
  const joined = text.replace(/[\r\n]/g, ' ');
  return withRuns(line.parse(joined), joined);
}

function withRuns(tree: Root, text: string): Root {
  recordTextRuns(tree, text, indexLines(text));
  return tree;
}
