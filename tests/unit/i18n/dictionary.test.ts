import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';

/** Files with sentences that no reader of a page sees, and what these are. */
const notForReaders: { readonly [file: string]: string } = {
  'site/formats/embeds/embedCode.ts': 'HTML for another site',
  'site/formats/embeds/framePolicy.ts': 'a policy of security',
  'site/formats/embeds/frameScript.ts': 'a script',
  'site/formats/feeds/': 'XML',
  'site/formats/json/': 'descriptions in JSON Schema, and errors for programmers',
  'site/formats/ogImage/': 'problems for editors',
  'site/formats/sitemap.ts': 'XML and robots.txt',
  'site/hosting/': 'configuration of servers',
  'site/views/data.ts': 'commands of a shell',
};

/** Texts of two words that no reader sees. */
const machineTexts = new Set([
  // Values of the data.
  'in part',
  'leaves open',
  'no comment',
  'not said',
  'so far',
  // Names of classes.
  'card claim-popover',
  'notice ui',
  'notice ui as-of',
  'ui quiet',
  // The id of a node of a drawing.
  'people of ',
]);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(site|components|layouts|pages|client)\/.*\.(ts|astro)$/.test(file))
  .sort();

describe('words that a reader sees', () => {
  test('stand in src/i18n alone', () => {
    const found = files
      .filter((file) => !Object.keys(notForReaders).some((each) => file.startsWith(each)))
      .flatMap((file) => wordsIn(file).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  test('would be found in text, attributes, strings and templates', () => {
    const component = `---\nconst said = \`\${n} new claims\`;\n---\n<p title="To the top">Hello {n > 1 ? 'dear readers' : ''}</p>`;
    expect(wordsOf(component, true)).toEqual([
      ' new claims',
      'To the top',
      'Hello ',
      'dear readers',
    ]);
  });

  test('no file is excused that is not there', () => {
    for (const each of Object.keys(notForReaders))
      expect(files.some((file) => file.startsWith(each))).toBe(true);
  });
});

describe('the messages of a language', () => {
  test('are those of its dictionary, whatever the region', () => {
    expect(messagesFor('en-GB')).toBe(en);
    expect(messagesFor('EN')).toBe(en);
  });

  test('are English where there is none', () => expect(messagesFor('tlh')).toBe(en));
});

function wordsIn(file: string): string[] {
  return wordsOf(readFileSync(`src/${file}`, 'utf8'), file.endsWith('.astro'));
}

/** The texts in a TypeScript file or a component that look like words for people. */
function wordsOf(source: string, isComponent: boolean): string[] {
  if (!isComponent) return wordsOfCode(source);
  const [, fence = '', template] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  // A template is close enough to TSX for its texts, attributes and expressions to be found.
  const markup = (template ?? source)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
    .replaceAll('class:list', 'class');
  return [...wordsOfCode(fence), ...wordsOfCode(`<>${markup}</>`)];
}

function wordsOfCode(code: string): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(
    'code.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForMachines(node)) return;
    const text = textOf(node);
    if (text !== undefined && !machineTexts.has(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text) ? node.text : undefined;
  if (ts.isTemplateExpression(node)) {
    const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map((part) => part.text)
      .join('');
    return isPhrase(text) ? text : undefined;
  }
  if (!ts.isStringLiteralLike(node)) return undefined;
  return isPhrase(node.text) ? node.text : undefined;
}

/** Two words with a space between them. */
function isPhrase(text: string): boolean {
  return /\p{L}{2,}[.,:;!?]?\s+\p{L}{2,}/u.test(text) && !/^<!doctype/i.test(text);
}

/** Names of classes, selectors, paths of a drawing, and keys of a browser's storage. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node))
    return /^(class|d|style|rel|sandbox|content|media)$/.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'className';
  if (!ts.isCallExpression(node) && !ts.isVariableDeclaration(node)) return false;
  if (ts.isVariableDeclaration(node)) return node.name.getText() === 'key';
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
  return (
    /^(closest|matches|querySelector|querySelectorAll)$/.test(callee) &&
    node.arguments.every((argument) => ts.isStringLiteralLike(argument))
  );
}
