import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Claim, Record } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { standingsByRank, type StandingId } from '../../../core/standing/standings.ts';
import { order } from '../../../core/markdown/problem.ts';
import { messages } from '../../../i18n/messages.ts';

/** The properties by which claims are listed, as in the address `/claims/standing/contested/`. */
export type By = 'standing' | 'topic' | 'actor';

/** Claims that have a standing, a topic or an actor in common. */
export interface ClaimsBy {
  by: By;
  id: string;
  name: string;
  standing?: StandingId;
  claims: Claim[];
}

/**
 * All claims that are not retracted by standing (in the order of the strip), by topic of the
 * articles that show them (in the order of `site.md`), and by actor (by name): whom they concern,
 * who speaks on them, and for whom.
 * In each the latest stand first. What has no claim is left out. A record does not change, so this
 * is worked out once.
 */
export function claimsBy(record: Record): { [by in By]: ClaimsBy[] } {
  const known = worked.get(record) ?? workOut(record);
  worked.set(record, known);
  return known;
}

const worked = new WeakMap<Record, { [by in By]: ClaimsBy[] }>();

function workOut({ claims, actors, site }: Record): { [by in By]: ClaimsBy[] } {
  const latest = withoutRetracted(claims).toSorted(
    (a, b) => order(dayOfClaim(b) ?? '', dayOfClaim(a) ?? '') || order(a.id, b.id),
  );
  const byStanding = Map.groupBy(latest, (claim) => analyse(claim).standing.row.id);
  const byActor = grouped(latest, (claim) => [
    ...claim.about,
    ...claim.statements.flatMap(({ actor }) =>
      actor.speaksFor ? [actor, actor.speaksFor] : [actor],
    ),
  ]);
  const byTopic = grouped(latest, (claim) =>
    withoutRetracted(claim.articles).map(({ topic }) => topic.id),
  );
  return {
    standing: standingsByRank
      .flatMap(({ id }) => some('standing', id, messages.standings[id].label, byStanding.get(id)))
      .map((group) => ({ ...group, standing: group.id as StandingId })),
    topic: site.topics.flatMap(({ id, name }) => some('topic', id, name, byTopic.get(id))),
    actor: actors
      .toSorted((a, b) => a.name.localeCompare(b.name, site.language) || order(a.id, b.id))
      .flatMap((actor) => some('actor', actor.id, actor.name, byActor.get(actor))),
  };
}

function some(by: By, id: string, name: string, claims: Claim[] | undefined): ClaimsBy[] {
  return claims ? [{ by, id, name, claims }] : [];
}

/** Groups claims by key. A claim with several keys is in several groups. */
function grouped<K>(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly K[],
): Map<K, Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims)
    for (const key of new Set(keysOf(claim))) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  return groups;
}
