import { analyse } from '../../../core/standing/analyse.ts';
import { standings } from '../../../core/standing/standings.ts';
import type { Day } from '../../../core/dates/when.ts';
import { standings as standingWords } from '../../../i18n/en/standings.ts';
import { claimFromData, type ClaimOnly } from './claimFromData.ts';

// The words are imported by themselves, not with all messages: this file is published as `rules.js`,
// with the words of the site's language in the place of the English ones.

/** The rules with their words, in the order in which they are applied. */
export const rules = standings.map((row) => {
  const { rule: words, ...others } = standingWords[row.id];
  return { ...row, ...others, words };
});

/** The standing of a claim, from its JSON: of the whole record, or of what is dated up to a day. */
export function standing(
  claim: ClaimOnly,
  until?: Day,
): { standing: string; label: string; sentence: string } {
  const { row, evidence } = analyse(claimFromData(claim), until).standing;
  const { label, sentence } = standingWords[row.id];
  return { standing: row.id, label, sentence: sentence(evidence) };
}
