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
  const allowed = new Set([...found[0].matchAll(hash)].map(([value]) => value));
  const styles = stylesOfHead(html).filter(({ css }) => allowed.has(hashOf(css)));
  const page = styles.length > 1 ? withOneStyle(html, styles) : html;
  const own = new Set([...page.matchAll(inline)].map(([, , text]) => hashOf(text!)));
  const together = styles.length > 1 ? ` ${hashOf(joined(styles))}` : '';
  return page.replace(policy, (text) =>
    text
      .replace(hash, (value) => (own.has(value) ? value : ''))
      .replace(/ +(?=[ ;"])/g, '')
      .replace(/style-src [^;"]*/, (directive) => directive + together),
  );
}

/** A style of a page's head, without attributes: `index` is where it begins, `length` its length. */
interface HeadStyle {
  css: string;
  index: number;
  length: number;
}

function stylesOfHead(html: string): HeadStyle[] {
  const head = html.slice(0, Math.max(0, html.indexOf('</head>')));
  return [...head.matchAll(/<style>([^]*?)<\/style>/g)].map((found) => ({
    css: found[1]!,
    index: found.index,
    length: found[0].length,
  }));
}

/** A page with its styles in the place of the last of them, in their order. */
function withOneStyle(html: string, styles: readonly HeadStyle[]): string {
  const pieces = styles.map(({ index }, i) => {
    const before = styles[i - 1];
    return html.slice(before ? before.index + before.length : 0, index);
  });
  const last = styles.at(-1)!;
  return `${pieces.join('')}<style>${joined(styles)}</style>${html.slice(last.index + last.length)}`;
}

function joined(styles: readonly HeadStyle[]): string {
  return styles.map(({ css }) => css).join('');
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/;
const hash = /'sha256-[\w+/=]+'/g;
/** A script that has no address, or a style. */
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;

/** The same styles are on many pages. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const value = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (hashes.size < 1000) hashes.set(text, value);
  return value;
}
