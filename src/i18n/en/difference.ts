import type { Difference } from '../../core/standing/difference.ts';
import { describeEntries } from './entries.ts';
import { standings } from './standings.ts';

/**
 * A difference as a line for the reviewer: "trump-phoned-putin: one side says -> agreed by all
 * sides, the Kremlin says so".
 */
export function describeDifference({
  id,
  from,
  to,
  added,
  removed,
  positionChanges,
  retraction,
}: Difference): string {
  const [before, after] = [from, to].map((each) => each && standings[each.row.id].short);
  const change =
    from && to
      ? from.row === to.row
        ? `still ${after}`
        : `${before} -> ${after}`
      : to
        ? `appears, ${after}`
        : `goes, was ${before}`;
  const cause = [
    from && added.length > 0 ? small(describeEntries(added)) : '',
    to && removed.length > 0 ? `taken out: ${small(describeEntries(removed))}` : '',
  ]
    .filter((each) => each !== '')
    .join('; ');
  const moved = positionChanges
    .map(
      ({ actor, from, to }) =>
        `${actor.name} moves from ${from.says.join(' and ')} to ${to.says.join(' and ')}`,
    )
    .join('; ');
  const retracted = { new: 'is retracted', gone: 'is no longer retracted' };
  const now = retraction ? retracted[retraction] : '';
  return [`${id}: ${change}`, now, cause, moved].filter((each) => each !== '').join(', ');
}

/**
 * A sentence as a clause: without its full stop, and with a small letter where only its place gave
 * it a capital.
 */
function small(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}
