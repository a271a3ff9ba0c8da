import type { Claim } from '../model/model.ts';
import { claimsBehind } from './derived.ts';

/**
 * A copy of a claim and of the claims from which something may follow for it, each made by
 * `copyOwn`, and linked to the copies of the others.
 */
export function copyClaim(claim: Claim, copyOwn: (each: Claim) => Claim): Claim {
  const copies = new Map(claimsBehind(claim).map((each) => [each, copyOwn(each)]));
  const copiesOf = (claims: readonly Claim[]) => claims.flatMap((each) => copies.get(each) ?? []);
  for (const [each, copy] of copies) {
    copy.implies = copiesOf(each.implies);
    copy.impliedBy = copiesOf(each.impliedBy);
    copy.excludes = copiesOf(each.excludes);
  }
  return copies.get(claim)!;
}
