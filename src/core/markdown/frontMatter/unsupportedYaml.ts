import { isAlias, isNode, isScalar, visit, type Document, type Node } from 'yaml';
import { lineAt, type YamlFault } from './yamlFault.ts';
import { reservedStart, wrongIndentation } from './commonMistakes.ts';

/**
 * What YAML can do and front matter here does not use: aliases, anchors, tags, merge keys, keys
 * that are no words. A text that begins with such a sign looks the same to the library.
 */
export function unsupportedYaml(doc: Document, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = anchorsOf(doc);
  visit(doc, {
    Node(_, node) {
      const from = node.range?.[0] ?? 0;
      if (isAlias(node))
        faults.push(
          anchors.has(node.source)
            ? unsupported(node, source, 'an alias', 'Write the value out here.')
            : reservedStart(source, from),
        );
      else if (node.anchor) faults.push(reservedStart(source, signBefore(source, '&', from)));
      else if (isForeignTag(node.tag))
        faults.push(reservedStart(source, signBefore(source, '!', from)));
    },
    Pair(_, { key }) {
      if (!isNode(key) || isAlias(key)) return;
      if (!isScalar(key) && /^-\s/.test(source.slice(key.range?.[0] ?? 0)))
        faults.push(wrongIndentation(source, key.range?.[0] ?? 0));
      else if (!isScalar(key))
        faults.push(unsupported(key, source, 'a complex key', 'Write a word as the key.'));
      else if (key.value === '<<')
        faults.push(unsupported(key, source, 'a merge key', 'Write the keys out here.'));
      else if (key.value === null) faults.push(empty(source, key.range?.[0] ?? 0));
    },
  });
  const end = /^\.\.\.[ \t]*$/m.exec(source);
  if (end)
    faults.push({
      rule: 'foreign-yaml',
      message: 'A line “...” ends the front matter too early.',
      todo: 'Remove the line.',
      from: end.index,
      to: end.index + 3,
    });
  return faults;
}

function anchorsOf(doc: Document): Set<string> {
  const anchors = new Set<string>();
  visit(doc, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
    },
  });
  return anchors;
}

function isForeignTag(tag: string | undefined): boolean {
  return tag !== undefined && !/^tag:yaml\.org,2002:(?:str|null|bool|map|seq)$/.test(tag);
}

/** An anchor or a tag stands before its node. */
function signBefore(source: string, sign: string, at: number): number {
  const before = source.lastIndexOf(sign, at);
  return before === -1 ? at : before;
}

function unsupported(node: Node, source: string, what: string, todo: string): YamlFault {
  const [from, to] = node.range ?? [0, 0];
  const shown = source.slice(from, Math.min(to, from + 40)).trim();
  return {
    rule: 'foreign-yaml',
    message: `“${shown}” is ${what}, which is not supported.`,
    todo,
    from,
    to,
    alone: true,
  };
}

function empty(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  return {
    rule: 'front-matter',
    message: 'This line has no key.',
    todo: 'Write it as “key: value”.',
    from: at,
    to: line.to,
  };
}
