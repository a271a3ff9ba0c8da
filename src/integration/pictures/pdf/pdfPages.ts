import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfPages } from '../../../core/model/figure/attachment.ts';

/** What opens a PDF, and how long it may take. */
export const program = join(import.meta.dirname, 'program.ts');
export const mostMilliseconds = 30_000;

const kept = '.build/pdf';

/**
 * The sizes of the pages of a PDF, or why it cannot be opened. It is opened once: what was found is
 * kept under the digest of its bytes.
 */
export function pdfPages(digest: string, read: () => Uint8Array): PdfPages {
  const path = join(kept, `${digest}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as PdfPages;
  const found = open(read());
  if (found === 'slow') return found;
  mkdirSync(kept, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(found));
  renameSync(`${path}.${process.pid}`, path);
  return found;
}

function open(input: Uint8Array): PdfPages {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input,
    timeout: mostMilliseconds,
    maxBuffer: 10_000_000,
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout) as PdfPages;
  if (status === null) return 'slow';
  return /password|security/i.test(stderr) ? 'locked' : 'broken';
}
