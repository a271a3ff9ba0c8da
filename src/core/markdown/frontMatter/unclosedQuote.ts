import { visit, type Document, type Scalar } from 'yaml';
import { lineAt, quotedLine, type YamlFault } from './yamlFault.ts';

/**
 * The quote that never closes, of those there are, if that is why the library stopped at `at`:
 * either it ran to the end, or it was closed by
 * the opening quote of a later line, and so holds a line that looks like a key.
 */
export function unclosedQuote(
  quoted: readonly Scalar[],
  source: string,
  at: number,
  lineOf: (offset: number) => number,
): YamlFault | undefined {
  const opened = quoted.findLast(
    ({ range }) =>
      range![0] <= at && (range![1] >= at || source.slice(range![1], at).trim() === ''),
  );
  if (!opened) return undefined;
  const from = opened.range![0];
  const inner = source.slice(from + 1, opened.range![1]);
  const runsOut = at > from && !isClosed(source.slice(from, opened.range![1]));
  if (!runsOut && !/[\r\n]\s*(?:-\s+)?[\w-]+:(?:\s|$)/.test(inner)) return undefined;
  const line = /^[^\r\n]*/.exec(source.slice(from))![0];
  const close = `Close it with ${source[from]} at the end of the text`;
  return {
    rule: 'quote-not-closed',
    message: `Unclosed quote, opened on line ${lineOf(from)}.`,
    todo: elided.test(line)
      ? `${close}; if it is an apostrophe, write ${quotedLine(lineAt(source, from))}.`
      : `${close}.`,
    from,
    to: from + line.trimEnd().length,
  };
}

/** Words that begin with an apostrophe: 'Tis, '90s, 't Hooft, 's-Gravenhage, 'Ndrangheta. */
const elided =
  /^'(?:\d|(?:t|tis|twas|til|twere|n|s|em|cause|cos|bout|round|allo|ello|er|im)\b|ndrang)/i;

/** The texts in quotes, in the order in which they stand. */
export function quotedScalars(doc: Document): Scalar[] {
  const quoted: Scalar[] = [];
  visit(doc, {
    Scalar(_, node) {
      if (node.range && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
        quoted.push(node);
    },
  });
  return quoted;
}

function isClosed(text: string): boolean {
  const mark = text[0]!;
  return (
    text.length > 1 &&
    (mark === '"'
      ? /(?<!\\)(?:\\\\)*"$/.test(text.slice(1))
      : /(?<!')(?:'')*'$/.test(text.slice(1)))
  );
}
