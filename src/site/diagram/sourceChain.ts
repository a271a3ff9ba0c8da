import type { Source } from '../../core/model/model.ts';
import { isUnattributed, type OriginBasis } from '../../core/standing/origins.ts';
import { addressOf } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import type { Chain, ChainNode } from './chain.ts';
import { namesOf } from '../parts/claim/namesOf.ts';
import type { RelaysAround } from './relaysAround.ts';

/**
 * The relays around a source, seen from it: before it what it passes on and on whom that rests,
 * after it who passes it on. A source that is both, for different claims, stands on both sides.
 */
export function sourceChain(
  source: Source,
  { before, after, ends }: RelaysAround,
  edition: Edition,
): Chain {
  const [up, down] = [before.map(({ from }) => from), after.map(({ to }) => to)].map((sources) =>
    [...new Set(sources)].filter((each) => each !== source),
  ) as [Source[], Source[]];
  const names = namesOf(
    [...new Set([source, ...up, ...down])],
    (each) => each.published,
    source.published.first,
    edition,
  );
  const idIn = (side: 'before' | 'after') => (each: Source) =>
    each === source ? each.id : `${side} ${each.id}`;
  const [upId, downId] = [idIn('before'), idIn('after')];
  const nodeOf = (each: Source, id: string): ChainNode => ({
    id,
    label: names.get(each) ?? each.publisher,
    ...(each === source ? { is: 'here' } : { is: 'source', address: addressOf(each, edition) }),
  });
  const people = ends.filter((end) => end.kind !== 'statement' && basisOf(end) !== undefined);
  return {
    nodes: [
      ...people.map((end) => peopleNode(end, `people of ${upId(end)}`)),
      ...up.map((each) => nodeOf(each, upId(each))),
      nodeOf(source, source.id),
      ...down.map((each) => nodeOf(each, downId(each))),
    ],
    links: [
      ...people.map((end) => ({ from: `people of ${upId(end)}`, to: upId(end) })),
      ...before.map(({ from, to }) => ({ from: upId(from), to: upId(to) })),
      ...after.map(({ from, to }) => ({ from: downId(from), to: downId(to) })),
    ],
  };
}

/** On whom a source rests as a whole. */
function peopleNode(source: Source, id: string): ChainNode {
  const { person } = source;
  const on = basisOf(source) ?? 'not said';
  const name = typeof person === 'string' ? person : person?.name;
  return {
    id,
    is: 'people',
    label: messages.text.capital(messages.source.people[on](name)),
    unnamed: isUnattributed(on),
  };
}

/** How a source knows, of itself; undefined where its file does not say. */
function basisOf({ kind, basis, verifiedBy }: Source): OriginBasis | undefined {
  if (kind === 'recording')
    return verifiedBy.some(({ retracted }) => !retracted) ? 'recording' : 'unverified';
  return kind === 'report' || kind === 'statement' ? basis : kind;
}
