import type { Nodes, Root } from 'mdast';

/**
 * The nodes of a tree, each before those within it; with `types`, those of these types. Kept with
 * the tree, since a dozen checks ask: nobody changes a tree.
 */
export function nodesIn<T extends Nodes['type'] = Nodes['type']>(
  tree: Root,
  ...types: readonly T[]
): readonly Extract<Nodes, { type: T }>[] {
  let found = known.get(tree);
  if (!found) known.set(tree, (found = byType(tree)));
  const nodes =
    types.length === 1
      ? (found.get(types[0]!) ?? [])
      : found.get('all')!.filter(({ type }) => types.length === 0 || types.includes(type as T));
  return nodes as unknown as readonly Extract<Nodes, { type: T }>[];
}

const known = new WeakMap<Root, Map<string, Nodes[]>>();

function byType(tree: Root): Map<string, Nodes[]> {
  const all: Nodes[] = [];
  const found = new Map<string, Nodes[]>([['all', all]]);
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    const same = found.get(node.type);
    if (same) same.push(node);
    else found.set(node.type, [node]);
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!);
  }
  return found;
}
