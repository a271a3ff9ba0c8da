import { isMap, isNode, isScalar, isSeq, visit, type Document, type YAMLMap } from 'yaml';
import type { YamlFault } from './yamlFault.ts';

/** Keys that stand twice in one place: only one of the two would count. */
export function duplicateKeys(
  doc: Document,
  source: string,
  lineOf: (offset: number) => number,
): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(doc, {
    Map(_, map, parents) {
      if (!isMap(map)) return;
      faults.push(...duplicatesIn(map, source, { lineOf, isItem: isSeq(parents.at(-1)) }));
    },
  });
  return faults;
}

/** A key that stands in a map, with what is written after it. */
interface Key {
  name: string;
  from: number;
  to: number;
  value: string;
}

function duplicatesIn(
  map: YAMLMap,
  source: string,
  { lineOf, isItem }: { lineOf: (offset: number) => number; isItem: boolean },
): YamlFault[] {
  const first = new Map<string, Key>();
  const twice: [Key, Key][] = [];
  for (const key of keysOf(map, source)) {
    const before = first.get(key.name);
    if (!before) {
      first.set(key.name, key);
      continue;
    }
    twice.push([before, key]);
    // The keys that follow are of the item that begins here.
    if (isItem && first.size > 1 && [...first.keys()][0] === key.name)
      return [duplicate(before, key, lineOf, 'item')];
  }
  return pasted(twice, lineOf) ?? twice.map(([before, key]) => duplicate(before, key, lineOf));
}

function keysOf(map: YAMLMap, source: string): Key[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const [from, to] = key.range;
    const end = isNode(value) ? (value.range?.[1] ?? to) : to;
    return [{ name: String(key.value ?? ''), from, to, value: source.slice(to, end).trim() }];
  });
}

/** Several keys that stand twice with the same values were pasted twice: that is one fault. */
function pasted(
  twice: readonly [Key, Key][],
  lineOf: (offset: number) => number,
): YamlFault[] | undefined {
  const [first, last] = [twice[0], twice.at(-1)];
  if (!first || !last || twice.length < 2) return undefined;
  if (!twice.every(([before, key]) => before.value === key.value)) return undefined;
  return [
    {
      rule: 'pasted-twice',
      message: `The keys from “${first[0].name}” to “${last[0].name}” stand twice, from line ${lineOf(first[0].from)} and from line ${lineOf(first[1].from)} on.`,
      todo: 'Delete one of the two.',
      from: first[1].from,
      to: first[1].to,
      alone: true,
    },
  ];
}

function duplicate(
  before: Key,
  { name, from, to }: Key,
  lineOf: (offset: number) => number,
  within?: 'item',
): YamlFault {
  return {
    rule: 'key-twice',
    message: `Duplicate key “${name}” (lines ${lineOf(before.from)} and ${lineOf(from)}).`,
    todo: within
      ? `Keep one of them; if another item begins here, give it its hyphen, “- ${name}:”.`
      : 'Keep one of them.',
    from,
    to,
    alone: true,
  };
}
