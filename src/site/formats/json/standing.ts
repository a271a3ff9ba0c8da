import { analyse } from '../../../core/standing/analyse.ts';
import { claimWithout } from '../../../core/standing/claimWithout.ts';
import { contributorsTo, type Contributor } from '../../../core/standing/contributors.ts';
import { standings } from '../../../core/standing/standings.ts';
import type { Day } from '../../../core/dates/when.ts';
import type { Claim, Report, Says, Statement } from '../../../core/model/model.ts';
import { standings as standingWords } from '../../../i18n/en/standings.ts';
import { claimFromData, type ClaimOnly } from './claimFromData.ts';

// The words are imported by themselves, not with all messages: this file is published as
// `rules.js`, with the words of the site's language in the place of the English ones.

/** By which key the pieces of a publisher are left out: `liga-net` for “LIGA.net”. */
export { outletKey } from '../../../core/standing/contributors.ts';

/** The rules with their words, in the order in which they are applied. */
export const rules = standings.map((row) => {
  const { rule: words, ...others } = standingWords[row.id];
  return { ...row, ...others, words };
});

/** A standing, with its words. */
interface Result {
  standing: string;
  label: string;
  sentence: string;
}

/** The standing of a claim, from its JSON: of the whole record, or of what is dated up to a day. */
export function standing(claim: ClaimOnly, until?: Day): Result {
  return standingWithout(claim, [], until);
}

/** The same without some of those who contribute to the claim, by their keys (`contributors`). */
export function standingWithout(claim: ClaimOnly, without: readonly string[], until?: Day): Result {
  const whole = claimFromData(claim);
  const rest = without.length ? claimWithout(whole, without) : whole;
  const { row, evidence } = analyse(rest, until).standing;
  const { label, sentence } = standingWords[row.id];
  return { standing: row.id, label, sentence: sentence(evidence) };
}

/**
 * Who contributes to the record of a claim, from its JSON, and can be left out of it: its sides,
 * outlets and single works; each with the key by which `standingWithout` leaves it out, its names,
 * and what it says.
 */
export function contributors(
  claim: ClaimOnly,
): { key: string; type: Contributor['type']; names: string[]; says: Says[] }[] {
  const whole = claimFromData(claim);
  return contributorsTo(whole).map((each) => ({
    key: each.key,
    type: each.type,
    names: namesOf(each),
    says: saidBy(each, whole),
  }));
}

/** A side by its actors, an outlet by its name, a work by its title and its publisher. */
function namesOf(contributor: Contributor): string[] {
  switch (contributor.type) {
    case 'side':
      return contributor.actors.map(({ name }) => name);
    case 'outlet':
      return [contributor.publisher];
    case 'work':
      return [contributor.source.title, contributor.source.publisher];
  }
}

/** What a side says, and of an outlet or a work what goes with it. */
function saidBy(contributor: Contributor, claim: Claim): Says[] {
  if (contributor.type === 'side') return contributor.says;
  const entriesOf = ({ statements, reports }: Claim) => [...statements, ...reports];
  const keyOf = ({ type, index }: Statement | Report) => `${type} ${index}`;
  const left = new Set(entriesOf(claimWithout(claim, [contributor.key])).map(keyOf));
  const gone = entriesOf(claim).filter((entry) => !left.has(keyOf(entry)));
  return [...new Set(gone.map(({ says }) => says))];
}
