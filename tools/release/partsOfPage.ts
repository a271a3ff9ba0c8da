import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page names and what it says, from one parsing. */
export interface PageParts {
  /**
   * Each address that it names, once: of links, forms, pictures, styles, scripts; and of its own
   * parts that it names by id, as `#id`.
   */
  urls: string[];
  /** The ids by which its parts can be named. */
  ids: Set<string>;
  /**
   * All words in it, whether they are shown or stand in an attribute; what stands apart is on lines
   * apart.
   */
  text: string;
  /**
   * Where its HTML is wrong, by the HTML standard's names: `12:5 missing-doctype`; and whether it
   * was cut off.
   */
  faults: string[];
}

export function partsOfPage(html: string): PageParts {
  const urls = new Set<string>();
  const ids = new Set<string>();
  const words: string[] = [];
  const faults: string[] = [];
  const visit = (node: Tree.Node): void => {
    if ('value' in node) words.push(node.value);
    if ('attrs' in node) {
      for (const url of urlsOf(node)) urls.add(url);
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        else if (/\s/.test(value)) words.push(`\n${value}\n`);
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(
    parse(html, {
      onParseError: ({ code, startLine, startCol }) =>
        faults.push(`${startLine}:${startCol} ${code}`),
    }),
  );
  // To a parser a page that was cut off is one whose author left out the ends, as HTML allows.
  if (!/<\/html>\s*$/i.test(html))
    faults.push(`${html.split('\n').length}:1 does not end with </html>`);
  return { urls: [...urls], ids, text: words.join(''), faults };
}

function urlsOf({ nodeName, attrs }: Tree.Element): string[] {
  return attrs.flatMap(({ name, value }) => {
    if (['href', 'src', 'poster', 'action'].includes(name)) return [value];
    if (name === 'srcset') return value.split(',').map((each) => each.trim().split(/\s+/)[0]!);
    if (
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'].includes(
        name,
      )
    )
      return value.split(/\s+/).map((id) => `#${id}`);
    // <meta http-equiv="refresh" content="0; url=/claims/x/">
    const onwards =
      nodeName === 'meta' && name === 'content'
        ? /^\s*\d+\s*;\s*url=(.+)$/i.exec(value)?.[1]
        : undefined;
    return onwards === undefined ? [] : [onwards];
  });
}
