import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-256 of a file, as 64 hexadecimal digits. */
export function digestOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
