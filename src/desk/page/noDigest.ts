/**
 * Stands in for `node:crypto` where the views ask for the digest of a file that the desk does not
 * show: a picture for shared links, whose address it is a part of.
 */
export function createHash(): { update(text: string): unknown; digest(form: string): string } {
  const hash = { update: () => hash, digest: () => '0'.repeat(64) };
  return hash;
}
