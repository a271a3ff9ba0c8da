/**
 * How far each label has to move so that none touches the next: `places` in pixels from above, each
 * label `height` high. They move no farther than they must, and keep their order.
 */
export function spreadLabels(places: readonly number[], height: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  const moved = [...places];
  // Labels that touch become a block around their middle; blocks that touch, one.
  const blocks: { members: number[]; middle: number }[] = [];
  for (const each of order) {
    let block = { members: [each], middle: places[each]! };
    for (
      let above = blocks.at(-1);
      above && bottomOf(above) > topOf(block);
      above = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      block = {
        members,
        middle: members.reduce((sum, one) => sum + places[one]!, 0) / members.length,
      };
    }
    blocks.push(block);
  }
  for (const block of blocks)
    for (const [i, member] of block.members.entries())
      moved[member] = topOf(block) + height * (i + 0.5);
  return moved.map((place, i) => place - places[i]!);

  function topOf({ members, middle }: { members: number[]; middle: number }): number {
    return middle - (members.length * height) / 2;
  }
  function bottomOf({ members, middle }: { members: number[]; middle: number }): number {
    return middle + (members.length * height) / 2;
  }
}
