import { execFile } from 'node:child_process';
import type { Attachment } from '../../../core/model/figure/attachment.ts';
import { mostMilliseconds, program } from './pdfPages.ts';

/**
 * A page of a PDF as PNG, from 1, so many pixels wide. The last few are kept: a page is wanted in
 * several sizes, one after another.
 */
export function drawPdfPage(of: Attachment, page: number, width: number): Promise<Uint8Array> {
  const key = `${of.digest}-${page}-${width}`;
  const found = drawn.get(key) ?? draw(of, page, width);
  drawn.delete(key);
  drawn.set(key, found);
  if (drawn.size > 4) drawn.delete(drawn.keys().next().value!);
  return found;
}

const drawn = new Map<string, Promise<Uint8Array>>();

function draw(of: Attachment, page: number, width: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [program, String(page), String(width)],
      { timeout: mostMilliseconds, maxBuffer: 100_000_000, encoding: 'buffer' },
      (error, stdout, stderr) =>
        error ? reject(new Error(stderr.toString() || error.message)) : resolve(stdout),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(of.read());
  });
}
