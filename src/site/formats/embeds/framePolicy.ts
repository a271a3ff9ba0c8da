import { createHash } from 'node:crypto';

/**
 * The content security policy in an embedded page: it loads nothing but its one style element and
 * the glyphs drawn in that style. Who may frame the page is for the headers to say.
 */
export function framePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
