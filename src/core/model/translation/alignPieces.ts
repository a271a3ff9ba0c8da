import { diffArrays } from 'diff';

/** A piece of an earlier text and the one that stands for it now; either may be missing. */
export interface Step {
  old?: number;
  now?: number;
}

/**
 * What became of the pieces of a text, by their digests, in the order of the text: those that are
 * the same first, between these those that share a sentence, and the rest by their order.
 */
export function alignPieces(old: readonly string[], now: readonly string[]): Step[] {
  return between(
    old,
    now,
    (a, b) => a === b,
    (from, to) =>
      between(old.slice(from.old, to.old), now.slice(from.now, to.now), shareSentence, inOrder).map(
        (step) => shifted(step, from),
      ),
  );
}

interface Pair {
  old: number;
  now: number;
}

/** The steps of two lists: what `same` finds in both, and what `within` makes of the gaps. */
function between(
  old: readonly string[],
  now: readonly string[],
  same: (a: string, b: string) => boolean,
  within: (from: Pair, to: Pair) => Step[],
): Step[] {
  const steps: Step[] = [];
  let from: Pair = { old: 0, now: 0 };
  for (const pair of [...commonOf(old, now, same), { old: old.length, now: now.length }]) {
    if (pair.old > from.old || pair.now > from.now) steps.push(...within(from, pair));
    if (pair.old < old.length && pair.now < now.length) steps.push(pair);
    from = { old: pair.old + 1, now: pair.now + 1 };
  }
  return steps;
}

/** The pieces of a gap one after the other; what is over has been taken out, or has come. */
function inOrder(from: Pair, to: Pair): Step[] {
  const [gone, come] = [to.old - from.old, to.now - from.now];
  return Array.from({ length: Math.max(gone, come) }, (_, i) => ({
    ...(i < gone && { old: from.old + i }),
    ...(i < come && { now: from.now + i }),
  }));
}

function shifted({ old, now }: Step, by: Pair): Step {
  return {
    ...(old !== undefined && { old: old + by.old }),
    ...(now !== undefined && { now: now + by.now }),
  };
}

function shareSentence(a: string, b: string): boolean {
  const sentences = new Set(a.split('-'));
  return b.split('-').some((sentence) => sentences.has(sentence));
}

/** Two lists that differ by more pieces are compared by their order alone. */
const mostChanges = 1000;

/** The longest row of pairs that are the same in both lists, in their order. */
function commonOf(
  old: readonly string[],
  now: readonly string[],
  same: (a: string, b: string) => boolean,
): Pair[] {
  const changes = diffArrays([...old], [...now], {
    comparator: same,
    maxEditLength: mostChanges,
  });
  const pairs: Pair[] = [];
  let at: Pair = { old: 0, now: 0 };
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed)
      pairs.push(
        ...Array.from({ length: count }, (_, i) => ({ old: at.old + i, now: at.now + i })),
      );
    at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) };
  }
  return pairs;
}
