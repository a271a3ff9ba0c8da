import leven from 'leven';

/**
 * The pages whose addresses are most like one that leads nowhere, the nearest first, at most so
 * many.
 * An address is like another when few letters differ, when its last part is the same, or when it
 * has most of the other's words: `/claims/talks-during-call/` is like `/claims/call-during-talks/`.
 */
export function nearestAddresses(
  path: string,
  all: readonly (readonly [address: string, name: string])[],
  most = 4,
): (readonly [address: string, name: string])[] {
  const wanted = partsOf(path);
  return all
    .map((each) => ({ each, far: distance(wanted, partsOf(each[0])) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || (a.each[0] < b.each[0] ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}

interface Parts {
  /** All of it, without what differs without a meaning: capitals, slashes at the ends, `.html`. */
  path: string;
  last: string;
  words: Set<string>;
}

function partsOf(address: string): Parts {
  const path = decoded(address)
    .toLowerCase()
    .replace(/^\/+|(\/index)?(\.html?|\.md)?\/*$/g, '')
    .replace(/[\s_]+/g, '-');
  const last = path.split('/').at(-1) ?? '';
  return { path, last, words: new Set(last.split('-').filter((word) => word !== '')) };
}

/** From 0, the same, to 1, nothing in common. */
function distance(a: Parts, b: Parts): number {
  if (a.last === b.last) return 0;
  const letters = (x: string, y: string) => leven(x, y) / Math.max(x.length, y.length, 1);
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const words = 1 - shared / Math.max(a.words.size, b.words.size, 1);
  return Math.min(letters(a.path, b.path), letters(a.last, b.last), words);
}

/** An address with a broken escape stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
