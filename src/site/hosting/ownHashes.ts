import { createHash } from 'node:crypto';

/**
 * A page whose content security policy names the hashes of its own styles and scripts alone: Astro
 * names those of all pages. A page without such a policy is returned as it is.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(style|script)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , code = '']) =>
      hashOf(code),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (each, hash: string) => (own.has(hash) ? each : '')),
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
