import { createHash } from 'node:crypto';

/**
 * A page with one inline style in its head, and a policy that allows, of inline scripts and styles,
 * only those that are in it. Astro gives each page the hashes of those of all pages, and each style
 * by itself with a hash, which compression makes no shorter. What Astro does not allow is not allowed
 * here. A page without a policy comes back as it is.
 */
export function withOwnPolicy(html: string): string {
  const found = policy.exec(html);
  if (!found) return html;
  const allowed = new Set(found[0].match(hash));
  const end = html.indexOf('</head>');
  const { head, style } = withOneStyle(html.slice(0, end), allowed);
  const page = head + html.slice(end);
  const own = new Set([...page.matchAll(inline)].map(([, , text]) => hashOf(text!)));
  const added = style === undefined || allowed.has(hashOf(style)) ? '' : ` ${hashOf(style)}`;
  return page.replace(policy, (text) =>
    text
      .replace(hash, (value) => (own.has(value) ? value : ''))
      .replace(/ +(?=[ ;"])/g, '')
      .replace(/style-src [^;"]*/, (directive) => directive + added),
  );
}

/**
 * A head with its styles in the place of the last of them, in their order, and that style; nothing
 * where there is none. A style that is not allowed, or has attributes, stays as it is.
 */
function withOneStyle(
  head: string,
  allowed: ReadonlySet<string>,
): { head: string; style?: string } {
  const styles = [...head.matchAll(plainStyle)]
    .map(([, css]) => css!)
    .filter((css) => allowed.has(hashOf(css)));
  if (styles.length === 0) return { head };
  const style = styles.join('');
  let left = styles.length;
  return {
    head: head.replace(plainStyle, (text, css: string) => {
      if (!allowed.has(hashOf(css))) return text;
      left -= 1;
      return left > 0 ? '' : `<style>${style}</style>`;
    }),
    style,
  };
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/;
const hash = /'sha256-[\w+/=]+'/g;
const plainStyle = /<style>([^]*?)<\/style>/g;
/** A script that has no address, or a style; data in the form of a script is not run. */
const inline =
  /<(script|style)\b(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([^]*?)<\/\1>/g;

/** The same styles are on many pages. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const value = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (hashes.size < 1000) hashes.set(text, value);
  return value;
}
