import type { Said } from './said.ts';

interface Node {
  [key: string]: unknown;
}

/** What the JSON-LD of a page says of it: the first article, report, study or posting in it. */
export function jsonLdIn(texts: readonly string[]): Said {
  const nodes = texts.flatMap((text) => nodesIn(parsed(text)));
  const page = nodes.find(
    (node) =>
      texts.length > 0 &&
      typesOf(node).some((type) => /Article|Report|Posting|Dataset|CreativeWork$/.test(type)),
  );
  if (!page) return { from: 'its JSON-LD' };
  return {
    from: 'its JSON-LD',
    title: textOf(page['headline'] ?? page['name']),
    publisher: namesOf(page['publisher'], nodes)[0],
    published: textOf(page['datePublished']),
    language: textOf(page['inLanguage']),
    authors: namesOf(page['author'], nodes),
    doi: [page['identifier'], page['sameAs'], page['@id']]
      .flat()
      .map(textOf)
      .find((text) => /10\.\d{4,9}\//.test(text ?? '')),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The nodes of a document: itself, those of a list, and those of a graph. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...nodesIn(node['@graph'])];
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().map(String);
}

/** The names of who is named by words, by a node, or by the id of a node elsewhere in the page. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return /^https?:/.test(each) ? [] : [each];
    if (typeof each !== 'object' || each === null) return [];
    const node = each as Node;
    const name = textOf(node['name']);
    if (name !== undefined) return [name];
    const named = nodes.find((other) => other !== node && other['@id'] === node['@id']);
    return named ? (textOf(named['name']) ?? []) : [];
  });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null ? (value as Node) : {};
  return typeof inner['@value'] === 'string'
    ? inner['@value']
    : typeof inner['value'] === 'string'
      ? inner['value']
      : undefined;
}
