import { isCollection, visit, type Document } from 'yaml';
import type { YamlFault } from './yamlFault.ts';

/** The bracket that is never closed, if that is why the parser stopped at `at`. */
export function unclosedBracket(
  doc: Document,
  source: string,
  at: number,
  lineOf: (offset: number) => number,
): YamlFault | undefined {
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
