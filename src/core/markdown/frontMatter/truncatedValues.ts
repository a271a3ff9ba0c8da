import { visit, type Document, type Scalar } from 'yaml';
import { lineAt, quoted, quotedLine, type YamlFault } from './yamlFault.ts';

/**
 * What the library takes without a word, though it is hardly meant: text after ` #`, curly quotes
 * around a value, list items without a space after the dash.
 */
export function truncatedValues(doc: Document, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(doc, {
    Scalar(step, node) {
      if (step === 'key' || node.type !== 'PLAIN' || !node.range) return;
      faults.push(
        ...commentInValue(source, node),
        ...curlyQuotes(source, node),
        ...missingSpaceAfterDash(node),
      );
    },
  });
  return faults;
}

/** `title: Trump # Putin` */
function commentInValue(source: string, node: Scalar): YamlFault[] {
  const [from, to] = node.range!;
  if (!/[ \t]*#/y.test(source.slice(to, to + 200))) return [];
  // A value that is a comment whole is empty, and told as such.
  if (node.value === null) return [];
  const comment = /^[ \t]+#[^\r\n]*/.exec(source.slice(to))?.[0];
  if (comment === undefined || !comment.includes('#')) return [];
  const start = to + comment.indexOf('#');
  const whole = (source.slice(from, to) + comment).replace(/\s+/g, ' ').trim();
  const key = lineAt(source, from).key;
  return [
    {
      severity: 'warning',
      rule: 'comment-in-value',
      message: 'Text after “ #” is a comment and is not part of the value.',
      todo: `If it belongs to the text, write ${key === undefined ? '- ' : `${key}: `}${JSON.stringify(whole)}; if it is a note, put it on a line of its own.`,
      from: start,
      to: to + comment.trimEnd().length,
    },
  ];
}

/**
 * `title: “Trump”`. Read with its marks it would be another id, or a quotation that nobody
 * recorded: so it is told here, once, and not read.
 */
function curlyQuotes(source: string, node: Scalar): YamlFault[] {
  const inner = /^(?:[“„”]([^“„”]*)[“”]|«([^«»]*)»)$/.exec(String(node.value));
  if (!inner) return [];
  const [from, to] = node.range!;
  const line = lineAt(source, from);
  const whole = line.value === source.slice(from, to);
  const said = (value: string) => (whole ? quotedLine({ ...line, value }) : quoted(value));
  return [
    {
      rule: 'curly-quotes',
      message: 'Curly quotes do not quote a value: they become part of the text.',
      todo: `Write ${said(inner[1] ?? inner[2]!)}; if the marks belong to the text, ${said(String(node.value))}.`,
      from,
      to,
    },
  ];
}

/** `-donald-trump` on a line, and another below. */
function missingSpaceAfterDash(node: Scalar): YamlFault[] {
  if (!/^-[^\s-]\S* -[^\s-]/.test(String(node.value))) return [];
  const [from, to] = node.range!;
  return [
    {
      rule: 'list-dash',
      message: 'The items of a list need a space after the dash.',
      todo: `Write - ${String(node.value).slice(1).split(' ')[0]}.`,
      from,
      to,
    },
  ];
}
