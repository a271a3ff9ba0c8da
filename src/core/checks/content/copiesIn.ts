import { order } from '../../markdown/problem.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';

/**
 * The files that are whole copies of others of their folder, each with the one that it is a copy
 * of: that with the shorter name. They are told as such, and of nothing else.
 */
export function copiesIn(linked: LinkedRecord): ReadonlyMap<AnyEntry, AnyEntry> {
  const before = known.get(linked);
  if (before) return before;
  const originals = new Map<string, AnyEntry>();
  const copies = new Map<AnyEntry, AnyEntry>();
  const inOrder = linked.entries.toSorted((a, b) => a.id.length - b.id.length || order(a.id, b.id));
  for (const entry of inOrder) {
    const key = `${entry.collection}\n${entry.parsed.text.trim()}`;
    const original = originals.get(key);
    if (original) copies.set(entry, original);
    else originals.set(key, entry);
  }
  known.set(linked, copies);
  return copies;
}

const known = new WeakMap<LinkedRecord, Map<AnyEntry, AnyEntry>>();
