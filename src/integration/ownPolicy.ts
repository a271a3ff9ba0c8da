import { createHash } from 'node:crypto';

/**
 * A page whose policy allows, of inline scripts and styles, only those that are in it: Astro gives
 * each page the hashes of those of all pages. A page without a policy comes back as it is.
 */
export function withOwnPolicy(html: string): string {
  const found = policy.exec(html);
  if (!found) return html;
  const own = new Set(
    [...html.matchAll(inline)].map(([, , text]) => `'sha256-${digestOf(text!)}'`),
  );
  const narrowed = found[0].replace(/ '(sha256-[\w+/=]+)'/g, (hash) =>
    own.has(hash.slice(1)) ? hash : '',
  );
  return html.slice(0, found.index) + narrowed + html.slice(found.index + found[0].length);
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/;
/** A script that has no address, or a style. */
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;

/** The same styles are on many pages. */
const digests = new Map<string, string>();

function digestOf(text: string): string {
  const known = digests.get(text);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(text).digest('base64');
  if (digests.size < 1000) digests.set(text, digest);
  return digest;
}
