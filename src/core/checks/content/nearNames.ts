import leven from 'leven';

/** Names in the order in which they were added, of which one is found that another nearly is. */
export interface NearNames {
  /** Adds a name. */
  add(name: string): void;
  /** The places of the names, in order, which the name agrees with or nearly does. */
  near(name: string): number[];
}

/**
 * Finds names that nearly agree without comparing each with each. A slip spoils at most one of the
 * stretches into which a name is cut, so that of one more stretch than there may be slips, one is
 * in the other name as it is: only names that share one of the rarest stretches are compared.
 */
export function nearNames(): NearNames {
  const names: string[] = [];
  const pairs: Pairs[] = [];
  const byName = new Map<string, number[]>();
  const byStretch = new Map<string, number[]>();
  const withStretch = (stretch: string) => byStretch.get(stretch) ?? [];
  return {
    add(name) {
      const place = names.push(name) - 1;
      pairs.push(pairsOf(name));
      append(byName, name, place);
      for (const length of lengths)
        for (const stretch of new Set(stretchesOf(name, length, 1)))
          append(byStretch, stretch, place);
    },
    near(name) {
      const slips = Math.floor(slipsIn(name));
      if (slips === 0) return byName.get(name) ?? [];
      const length = lengths.find((each) => Math.floor(name.length / each) > slips)!;
      const rarest = [...new Set(stretchesOf(name, length, length))]
        .map(withStretch)
        .sort((a, b) => a.length - b.length);
      const found = new Set(rarest.slice(0, slips + 1).flat());
      const own = pairsOf(name);
      return [...found]
        .filter((place) => mayAgree(own, pairs[place]!, slips) && nearlyAgree(names[place]!, name))
        .sort((a, b) => a - b);
    },
  };
}

/** How long the stretches are that are looked up, the best first. */
const lengths = [4, 3];

/** The stretches of a length in a name, one every so many characters. */
function stretchesOf(name: string, length: number, step: number): string[] {
  const count = Math.floor((name.length - length) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, i) =>
    name.slice(i * step, i * step + length),
  );
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The pairs of letters that follow each other in a name, each as one of 64 bits. */
type Pairs = readonly [number, number];

function pairsOf(name: string): Pairs {
  let [low, high] = [0, 0];
  for (let i = 1; i < name.length; i += 1) {
    const bit = (name.charCodeAt(i - 1) * 31 + name.charCodeAt(i)) % 64;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

/** Whether names with these pairs can be so few slips apart, each of which spoils two pairs. */
function mayAgree([a, b]: Pairs, [c, d]: Pairs, slips: number): boolean {
  const most = 2 * slips;
  return bitsIn(a & ~c) + bitsIn(b & ~d) <= most && bitsIn(c & ~a) + bitsIn(d & ~b) <= most;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many slips there may be in a name: one in six letters. */
function slipsIn(name: string): number {
  return name.length / 6;
}

/** Whether two names differ by no more than a slip of one letter in six. */
export function nearlyAgree(a: string, b: string): boolean {
  const slips = Math.min(slipsIn(a), slipsIn(b));
  return (
    a === b ||
    (slips >= 1 &&
      Math.abs(a.length - b.length) <= slips &&
      leven(a, b, { maxDistance: Math.floor(slips) + 1 }) <= slips)
  );
}
