import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a plain value's JSON, as 64 hexadecimal digits: the same value gives the same
 * digest on every machine.
 */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
