import type { Claim } from '../record/model.ts';
import type { StandingId } from '../standing/rules.ts';
import { standingOf } from '../standing/standing.ts';
import { addressOf } from './addressOf.ts';
import type { Edition } from './edition.ts';

/** A claim in one line: its sentence, its standing, and where its page is. */
export interface ClaimLine {
  id: string;
  claim: string;
  address: string;
  standing: StandingId;
  /** The standing by itself, and as it stands in a sentence. */
  label: string;
  short: string;
}

export function claimLine(claim: Claim, { base }: Edition): ClaimLine {
  const { rule } = standingOf(claim);
  return { id: claim.id, claim: claim.claim, address: addressOf(claim, base), standing: rule.id, label: rule.label, short: rule.short };
}
