import type { Path } from '../../markdown/parsedFile.ts';

/** The last key of a path: that of the list for an item. */
export function lastKey(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** A path as a person would name it: "`says` of statement 2". */
export function nameOf(path: Path): string {
  const list = path.findLastIndex((step) => typeof step === 'number');
  if (list < 0) return inCode(path.join('.'));
  const item = `${String(path[list - 1]).replace(/(?<=alias)es$|s$/, '')} ${Number(path[list]) + 1}`;
  return list === path.length - 1
    ? `The ${item}`
    : `${inCode(path.slice(list + 1).join('.'))} of ${item}`;
}

export function inCode(text: string): string {
  return `\`${text}\``;
}
