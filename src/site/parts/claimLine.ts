import { analyse } from '../../core/standing/analyse.ts';
import type { LinkDirection } from '../../core/model/linkDirection.ts';
import type { Claim } from '../../core/model/model.ts';
import type { StandingId } from '../../core/standing/standings.ts';
import { addressOf } from './addressOf.ts';
import type { Edition } from './edition.ts';
import { describeStanding } from '../../i18n/describeStanding.ts';
import { messages } from '../../i18n/messages.ts';

/** A claim in one line: its sentence, its standing, and where its page is. */
export interface ClaimLine {
  id: string;
  claim: string;
  address: string;
  /** How it stands; of what is retracted, that it is. */
  standing: StandingId | 'retracted';
  /** The standing by itself, and as it stands in a sentence. */
  label: string;
  short: string;
}

export function claimLine(claim: Claim, edition: Edition): ClaimLine {
  return {
    id: claim.id,
    claim: claim.claim,
    address: addressOf(claim, edition),
    ...shownStanding(claim),
  };
}

/**
 * The standing that readers see beside a claim, or beside words that say the opposite, in words.
 * One that is retracted shows none, only that it is.
 */
export function shownStanding(
  claim: Claim,
  direction: LinkDirection = 'so',
): Pick<ClaimLine, 'standing' | 'label' | 'short'> {
  const standing = analyse(claim)[direction === 'so' ? 'standing' : 'opposite'];
  const { label, short } = describeStanding(standing);
  return claim.retracted
    ? { standing: 'retracted', ...messages.retraction.standing }
    : { standing: standing.row.id, label, short };
}
