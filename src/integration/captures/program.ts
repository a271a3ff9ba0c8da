import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Copy } from '../../core/model/capture.ts';
import { readWarc } from './readWarc.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * A program of its own, since kept pages are written by strangers: should one send a reader of
 * pages or of PDFs round in circles, this ends and not the build. It is given pairs of paths, a
 * file of copies and where to write what it says, as JSON.
 */
const paths = JSON.parse(readFileSync(0, 'utf8')) as [from: string, to: string][];

for (const [from, to] of paths) {
  const { pages, fault } = await readWarc(readFileSync(from));
  const copies: Copy[] = [];
  for (const { url, at, digest, ...page } of pages) {
    const texts = await wordsOf(page);
    if (texts.length > 0) copies.push({ url, at, digest, texts });
  }
  const without = copies.length === 0 && fault === undefined ? 'holds no page with words.' : fault;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.${process.pid}`, JSON.stringify({ copies, fault: without }));
  renameSync(`${to}.${process.pid}`, to);
}
