import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * A page without its figures, and each figure with its styles. A figure is a `<figure>` with all
 * that is in it; its styles are the rules that begin with a class which only figures have.
 */
export function withoutFigures(html: string): { rest: string; figures: string[] } {
  const figures = outermost(parse(html, { sourceCodeLocationInfo: true }).childNodes);
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(([, css]) =>
    topRules(css!),
  );
  const markups = figures.map(({ sourceCodeLocation }) =>
    html.slice(sourceCodeLocation!.startOffset, sourceCodeLocation!.endOffset),
  );
  const outside = classesIn(markups.reduce((text, markup) => text.replace(markup, ''), html));
  const parts = markups.map((markup) => {
    const classes = [...classesIn(markup)].filter((name) => !outside.has(name));
    return {
      markup,
      rules: styles.filter((rule) =>
        classes.some((name) => new RegExp(`^\\s*\\.${name}(?![\\w-])`).test(rule)),
      ),
    };
  });
  const taken = [...parts.map(({ markup }) => markup), ...parts.flatMap(({ rules }) => rules)];
  return {
    rest: taken.reduce((text, part) => text.replace(part, ''), html),
    figures: parts.map(({ markup, rules }) => markup + rules.join('')),
  };
}

function classesIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
  );
}

function outermost(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return node.tagName === 'figure' ? [node] : outermost(node.childNodes);
  });
}

/** The rules of a stylesheet that stand in no other rule, each with its braces. */
function topRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(/[{}]/g)) {
    depth += sign === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}
