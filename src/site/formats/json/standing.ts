import { analyse } from '../../../core/standing/analyse.ts';
import type { Day } from '../../../core/dates/when.ts';
import { claimFromData, type ClaimOnly } from './claimFromData.ts';

export { standings as rules } from '../../../core/standing/standings.ts';

/** The standing of a claim, from its JSON: of the whole record, or of what is dated up to a day. */
export function standing(
  claim: ClaimOnly,
  until?: Day,
): { standing: string; label: string; sentence: string } {
  const { rule, sentence } = analyse(claimFromData(claim), until).standing;
  return { standing: rule.id, label: rule.label, sentence };
}
