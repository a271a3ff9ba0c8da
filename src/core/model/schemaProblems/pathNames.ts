import type { Path } from '../../markdown/parsedFile.ts';

/** The last key of a path: that of the list for an item. */
export function lastKey(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** A path as a person would name it: "`says` of statement 2". */
export function nameOf(path: Path): string {
  const list = path.findLastIndex((step) => typeof step === 'number');
  if (list < 0) return inCode(path.join('.'));
  const item = itemOf(String(path[list - 1]), Number(path[list]) + 1);
  if (list < path.length - 1) return `${inCode(path.slice(list + 1).join('.'))} of ${item}`;
  return item.startsWith('item') ? item.replace('item', 'Item') : `The ${item}`;
}

/** `itemOf('statements', 2)` //=> 'statement 2' */
function itemOf(key: string, number: number): string {
  const isVerb = /^(?:implies|excludes)$/.test(key);
  return isVerb
    ? `item ${number} of ${inCode(key)}`
    : `${key.replace(/(?<=alias)es$|s$/, '')} ${number}`;
}

export function inCode(text: string): string {
  return `\`${text}\``;
}
