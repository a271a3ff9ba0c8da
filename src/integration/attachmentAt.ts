import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { endingOf, type Attachment } from '../core/model/figure/attachment.ts';
import { pdfPages } from './pictures/pdf/pdfPages.ts';

/**
 * A file beside the figures: its size and digest are known from now on, its bytes are read when
 * they are asked for. `file` is its path in the content folder.
 */
export function attachmentAt(path: string, file: string): Attachment {
  const hash = createHash('sha256');
  let size = 0;
  for (;;) {
    const chunk = bytesOf(path, chunkBytes, size);
    hash.update(chunk);
    size += chunk.length;
    if (chunk.length < chunkBytes) break;
  }
  const digest = hash.digest('hex');
  return {
    file,
    size,
    digest,
    read: (most, from) => bytesOf(path, most, from),
    ...(endingOf(file) === 'pdf' && { pages: () => pdfPages(digest, () => bytesOf(path)) }),
  };
}

const chunkBytes = 1 << 22;

/** The bytes of a file, or a part of them; none where it can no longer be read. */
function bytesOf(path: string, most?: number, from = 0): Uint8Array {
  try {
    if (most === undefined) return Uint8Array.from(readFileSync(path).subarray(from));
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(most);
      return bytes.subarray(0, readSync(file, bytes, 0, most, from));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
}
