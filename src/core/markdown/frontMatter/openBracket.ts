import { isCollection, visit, type Document } from 'yaml';
import type { Fault } from './fault.ts';

/** The bracket that never closes, if that is why the library stopped at `at`. */
export function openBracket(
  code: string,
  doc: Document,
  source: string,
  at: number,
  lineOf: (offset: number) => number,
): Fault | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined;
  let opened: number | undefined;
  visit(doc, {
    Collection(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (
        isCollection(node) &&
        node.flow &&
        from < at &&
        to <= at + 1 &&
        !/[\]}]$/.test(source.slice(from, to))
      )
        opened = from;
    },
  });
  if (opened === undefined) return undefined;
  const bracket = source[opened]!;
  const line = /^[^\r\n]*/.exec(source.slice(opened))![0];
  return {
    rule: 'bracket-not-closed',
    message: `Unclosed bracket, opened on line ${lineOf(opened)}.`,
    todo: `Close it with ${bracket === '[' ? ']' : '}'}; a text that begins with ${bracket} needs quotes.`,
    from: opened,
    to: opened + line.trimEnd().length,
  };
}
