import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as rowsOf } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { elementsOf } from './elementsOf.ts';

/**
 * A file of a built site, and what stands in it for who reads its format: each text by itself, with
 * nothing escaped.
 */
export interface ReadFile {
  file: string;
  ending: string;
  texts: string[];
}

/** Reads those of these files that have words in them. */
export function readFiles(dir: string, files: readonly string[]): ReadFile[] {
  return files.flatMap((file) => {
    const ending = /\.[a-z]+$/.exec(file)?.[0] ?? '';
    const read = readers[file.endsWith('.csl.json') ? '.csl.json' : ending];
    // What begins with `_` is for the host: it has paths.
    return read && !file.startsWith('_')
      ? [{ file, ending, texts: read(readFileSync(join(dir, file), 'utf8')) }]
      : [];
  });
}

/** The whole addresses in texts, without the mark that ends a sentence. */
export function wholeIn(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) => text.match(/https?:\/\/[^\s"'<>{}()|]*[^\s"'<>{}()|.,;:!?]/g) ?? [],
  );
}

/** Of an element of a page's head its attributes, by tag. */
export function headOf(html: string): { tag: string; [attribute: string]: string }[] {
  return elementsOf(html)
    .filter(({ tagName }) => ['meta', 'link', 'title'].includes(tagName))
    .map(({ tagName, attrs }) => ({
      tag: tagName,
      ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    }));
}

const citations = (text: string) => valuesOf(new Cite(text).data);
const markup = (text: string) =>
  valuesOf(
    new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      parseAttributeValue: false,
    }).parse(text),
  );

const readers: { [ending: string]: (text: string) => string[] } = {
  '.html': textsOfPage,
  '.json': (text) =>
    valuesOf(JSON.parse(text)).flatMap((value) =>
      value.startsWith('<iframe') ? textsOfPage(value) : [value],
    ),
  '.csl.json': citations,
  '.bib': citations,
  '.ris': citations,
  '.xml': markup,
  '.atom': markup,
  '.rss': markup,
  '.svg': markup,
  '.csv': (text) => rowsOf(text).flat(),
  '.md': (text) => linksOf(unified().use(remarkParse).use(remarkGfm).parse(text)),
  '.txt': (text) => [text],
  '.js': (text) => [text],
};

/** All attributes and words of a page, and what it tells machines. */
function textsOfPage(html: string): string[] {
  return elementsOf(html).flatMap(({ attrs, childNodes }) => {
    const texts = childNodes.flatMap((child) => ('value' in child ? [child.value] : []));
    return [
      ...attrs.map(({ value }) => value),
      ...(attrs.some(({ value }) => value === 'application/ld+json')
        ? valuesOf(JSON.parse(texts.join('')))
        : texts),
    ];
  });
}

function linksOf(node: Nodes): string[] {
  return [
    ...('url' in node ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(linksOf) : []),
  ];
}

/** Every text in a value, however deep. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}
