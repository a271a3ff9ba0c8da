import { isScalar, visit, type Document, type Scalar } from 'yaml';
import type { Fault } from './fault.ts';

/**
 * The quote that never closes, if that is why the library stopped at `at`: either it ran to the end, or it was closed by
 * the opening quote of a later line, and so holds a line that looks like a key.
 */
export function openQuote(doc: Document, source: string, at: number, lineOf: (offset: number) => number): Fault | undefined {
  let opened: Scalar | undefined;
  visit(doc, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (isQuoted(node) && from <= at && (to >= at || source.slice(to, at).trim() === '')) opened = node;
    },
  });
  if (!opened) return undefined;
  const from = opened.range![0];
  const inner = source.slice(from + 1, opened.range![1]);
  const runsOut = at > from && !isClosed(source.slice(from, opened.range![1]));
  if (!runsOut && !/[\r\n]\s*(?:-\s+)?[\w-]+:(?:\s|$)/.test(inner)) return undefined;
  const line = /^[^\r\n]*/.exec(source.slice(from))![0];
  return { rule: 'quote-not-closed', message: `The quote opened on line ${lineOf(from)} is not closed.`, todo: `Close it with ${source[from]} at the end of the text.`, from, to: from + line.trimEnd().length };
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function isClosed(text: string): boolean {
  const mark = text[0]!;
  return text.length > 1 && (mark === '"' ? /(?<!\\)(?:\\\\)*"$/.test(text.slice(1)) : /(?<!')(?:'')*'$/.test(text.slice(1)));
}
