import { isMap, isScalar, isSeq, visit, type Document } from 'yaml';
import type { YamlFault } from './yamlFault.ts';

/** Keys that stand twice in one place: only one of the two would count. */
export function duplicateKeys(doc: Document, lineOf: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(doc, {
    Map(_, map, parents) {
      if (!isMap(map)) return;
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value ?? '');
        const [from, to] = key.range;
        const before = first.get(name);
        if (
          before !== undefined &&
          isSeq(parents.at(-1)) &&
          first.size > 1 &&
          [...first.keys()][0] === name
        ) {
          faults.push({
            rule: 'key-twice',
            message: `Duplicate key “${name}” (lines ${lineOf(before)} and ${lineOf(from)}).`,
            todo: `Keep one of them; if another item begins here, give it its hyphen, “- ${name}:”.`,
            from,
            to,
            alone: true,
          });
          // The keys that follow are of the item that begins here.
          break;
        }
        if (before === undefined) first.set(name, from);
        else
          faults.push({
            rule: 'key-twice',
            message: `Duplicate key “${name}” (lines ${lineOf(before)} and ${lineOf(from)}).`,
            todo: 'Keep one of them.',
            from,
            to,
            alone: true,
          });
      }
    },
  });
  return faults;
}
