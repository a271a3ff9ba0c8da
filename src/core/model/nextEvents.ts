import type { EventNode } from './eventNodes.ts';

/**
 * Gives events one by one: always the first of the list that none of those still to come must
 * precede. Where they contradict each other, so that there is none, the first of the list.
 */
export class NextEvents {
  /** Those that none of the events still to come must precede. The next one stands at the end. */
  readonly available: EventNode[] = [];
  private readonly left: Set<EventNode>;
  /** How many of those that are said to come before it are still to come. */
  private readonly waitsFor: Map<EventNode, number>;
  /** Those that no date of another keeps waiting. */
  private readonly free = new Set<EventNode>();
  private readonly byFirst: readonly EventNode[];
  private readonly byLast: readonly EventNode[];
  /** How many of `byLast` need not be looked at any more. */
  private passed = 0;

  constructor(nodes: readonly EventNode[]) {
    this.left = new Set(nodes);
    this.waitsFor = new Map(nodes.map((node) => [node, node.earlier.size]));
    this.byFirst = nodes.toSorted((a, b) => a.first - b.first);
    this.byLast = nodes.toSorted((a, b) => a.last - b.last);
    this.release();
  }

  /** The next event. Nothing when all have been taken. */
  peek(): EventNode | undefined {
    if (this.available.length === 0) {
      const [stuck] = this.left;
      if (stuck) this.available.push(stuck);
    }
    return this.available.at(-1);
  }

  take(): void {
    const node = this.peek();
    if (!node) return;
    this.available.pop();
    this.left.delete(node);
    for (const later of node.later) {
      this.waitsFor.set(later, (this.waitsFor.get(later) ?? 0) - 1);
      if (this.free.has(later)) this.insertIfReady(later);
    }
    this.release();
  }

  /** Adds those that no date keeps waiting any more. */
  private release(): void {
    let earliest = this.byLast[this.passed];
    while (earliest && !this.left.has(earliest)) earliest = this.byLast[++this.passed];
    if (!earliest) return;
    for (
      let node = this.byFirst[this.free.size];
      node && node.first <= earliest.last;
      node = this.byFirst[this.free.size]
    ) {
      this.free.add(node);
      this.insertIfReady(node);
    }
  }

  private insertIfReady(node: EventNode): void {
    if (this.waitsFor.get(node) !== 0 || !this.left.has(node)) return;
    let low = 0;
    let high = this.available.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isListedBefore(node, this.available[middle]!)) low = middle + 1;
      else high = middle;
    }
    this.available.splice(low, 0, node);
  }
}

/** What has no date and follows nothing comes last. */
function isListedBefore(a: EventNode, b: EventNode): boolean {
  return isLoose(a) === isLoose(b) ? a.index < b.index : isLoose(b);
}

function isLoose(node: EventNode): boolean {
  return node.first === -Infinity && node.earlier.size === 0;
}
