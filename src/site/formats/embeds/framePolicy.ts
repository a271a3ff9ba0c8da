import { createHash } from 'node:crypto';

/**
 * The content security policy in an embedded page: it loads nothing but its one style element, the
 * glyphs drawn in that style, and its one script. `hasPicture` lets it load one of the site’s own.
 * Who may frame the page is for the headers to say.
 */
export function framePolicy(style: string, script: string, hasPicture = false): string {
  return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src ${hasPicture ? "'self' " : ''}data:; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
