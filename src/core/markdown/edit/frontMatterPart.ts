import { parseDocument, type Document } from 'yaml';
import { frontMatterSettings } from '../frontMatter/readFrontMatter.ts';

/** The front matter of a text: where its lines begin and end, and what they hold. */
export interface FrontMatterPart {
  start: number;
  end: number;
  source: string;
  doc: Document;
}

/** Nothing where there is no front matter, or where its YAML cannot be read. */
export function frontMatterPart(text: string): FrontMatterPart | undefined {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n)/.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start).replace(/\r\n/g, ' \n'));
  if (!close) return undefined;
  const end = start + close.index;
  const source = text.slice(start, end);
  const doc = parseDocument(source, frontMatterSettings);
  return doc.errors.length > 0 ? undefined : { start, end, source, doc };
}

/** The value of front matter as plain data; nothing where it cannot be read. */
export function valueOf({ doc }: Pick<FrontMatterPart, 'doc'>): unknown {
  return doc.contents === null ? {} : doc.toJS({ maxAliasCount: 0 });
}
