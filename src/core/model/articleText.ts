import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseInline } from '../markdown/parseMarkdown.ts';
import type { ParsedFile } from '../markdown/parsedFile.ts';

/** The words of an article as its readers have them, and what it notes of its own changes. */
export interface ArticleText {
  /** Plain Markdown, a block a paragraph, without where its links lead. */
  text: string;
  /** Its updates and corrections, one text each. */
  notes: string[];
}

/**
 * The words of an article's file by itself, whatever the record around it says: its title, dek,
 * brief, text and questions. Nothing for a file that is no article.
 */
export function articleText({ frontMatter, tree }: ParsedFile): ArticleText | undefined {
  const data = mapOf(frontMatter?.value);
  const title = textIn(data['title']);
  if (title === undefined) return undefined;
  const brief = listOf(data['brief']).flatMap((point) => textIn(point) ?? []);
  const questions = listOf(data['questions']).flatMap((each) => {
    const { question, answer } = mapOf(each);
    return [question, answer].flatMap((words) => textIn(words) ?? []);
  });
  return {
    text: `${[
      `# ${title}`,
      ...[textIn(data['dek']) ?? []].flat(),
      brief.map((point) => `- ${point}`).join('\n'),
      ...tree.children.map(blockText),
      questions.map((words) => `- ${words}`).join('\n'),
    ]
      .filter((block) => block !== '')
      .join('\n\n')}\n`,
    notes: [...listOf(data['updates']), ...listOf(data['corrections'])].map((note) =>
      JSON.stringify(note),
    ),
  };
}

function blockText(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${wordsOf(node)}`;
    case 'paragraph':
      return wordsOf(node);
    case 'blockquote':
      return node.children.map((each) => `> ${blockText(each)}`).join('\n>\n');
    case 'list':
      return node.children.map((item) => `- ${item.children.map(blockText).join(' ')}`).join('\n');
    case 'table':
      return node.children.map((row) => row.children.map(wordsOf).join(' | ')).join('\n');
    case 'footnoteDefinition':
      return node.children.map(blockText).join('\n\n');
    default:
      return '';
  }
}

/** The words of a line; a break is a space. */
function wordsOf(node: Nodes): string {
  const words = 'children' in node ? node.children.map(pieceOf).join('') : toString(node);
  return words.replace(/\s+/g, ' ').trim();
}

function pieceOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  return 'children' in node ? node.children.map(pieceOf).join('') : toString(node);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? wordsOf(parseInline(value)) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function mapOf(value: unknown): { [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [key: string]: unknown }) : {};
}
