import { analyse } from '../../../core/standing/analyse.ts';
import type { Claim } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import type { Edition } from '../edition.ts';

/** Another claim, and how this one follows from it or leads to it. */
export interface RelatedClaimView {
  claim: ClaimLine;
  note: string;
}

/**
 * The claims from which something follows for this one, with who says what of it by what they say
 * there.
 */
export function followsView(claim: Claim, edition: Edition): RelatedClaimView[] {
  const { statements, origins } = analyse(claim).derived;
  const reports = origins.map(({ report, says }) => ({ ...report, says }));
  const byClaim = Map.groupBy([...statements, ...reports], (entry) => entry.claim);
  return [...byClaim].map(([other, entries]) => ({
    claim: claimLine(other, edition),
    note: messages.describeEntries(entries),
  }));
}

/** The claims that this one implies or excludes. */
export function impliesView(claim: Claim, edition: Edition): RelatedClaimView[] {
  const view = (note: string) => (other: Claim) => ({ claim: claimLine(other, edition), note });
  return [
    ...claim.implies.map(view(messages.claim.implies)),
    ...claim.excludes.map(view(messages.claim.excludes)),
  ];
}
