import { spawnSync } from 'node:child_process';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What reads a page without the page: its text, with one space between words. */
export interface Reader {
  name: string;
  /** Nothing where it is not on this machine. */
  read: ((html: string, address: string) => Promise<string>) | undefined;
}

/** Firefox's Reader View, a clipper, and two browsers of text. */
export const readers: readonly Reader[] = [
  {
    name: 'Reader View',
    read: async (html) => {
      const found = new Readability(documentOf(html)).parse();
      return wordsOf(`${found?.title ?? ''} ${textOf(found?.content ?? '')}`);
    },
  },
  {
    name: 'a clipper',
    read: async (html, address) => {
      // A clip has the description at its head.
      const { title, description, content } = await Defuddle(documentOf(html), address, {});
      return wordsOf(`${title} ${description} ${textOf(content)}`);
    },
  },
  { name: 'lynx', read: program('lynx', '-dump', '-nolist', '-width=990', '-stdin') },
  { name: 'w3m', read: program('w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8', '-cols', '990') },
];

function documentOf(html: string): Document {
  return parseHTML(html).document;
}

/** The text of a piece of HTML, a space between blocks. */
function textOf(html: string): string {
  return documentOf(
    `<!doctype html><html><body>${html.replace(/<(?=\/?(?:p|div|li|h\d|dt|dd|td|th|tr|figcaption|blockquote|br)\b)/g, ' <')}</body></html>`,
  ).body.textContent;
}

function program(name: string, ...options: string[]): Reader['read'] {
  if (spawnSync(name, ['-version'], { stdio: 'ignore' }).error) return undefined;
  return async (html) =>
    wordsOf(
      spawnSync(name, options, {
        input: html,
        encoding: 'utf8',
        maxBuffer: 1e8,
        env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      }).stdout,
    );
}

/** A text with one space between words, without a soft hyphen or a bullet. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
