import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { Evidence } from '../../core/standing/evidence.ts';
import type { StandingId } from '../../core/standing/standings.ts';
import {
  clausesOf,
  namesOfEvidence,
  type EvidenceClause,
  type FixedClause,
  type Hand,
} from '../evidenceClauses.ts';
import { reportedClause } from './reportedClause.ts';
import { asClause, atStart, joinNamed, possessive } from './text.ts';

/**
 * How a standing was reached, in one sentence, with a capital and a full stop. A name that is
 * written small stays small.
 */
export function standingSentence(standing: StandingId, evidence: Evidence): string {
  const groups = clausesOf(standing, evidence).map((group) => group.map(clause).join(', and '));
  return `${atStart(groups.join('; '), namesOfEvidence(evidence))}.`;
}

const fixed: { readonly [Is in FixedClause]: string } = {
  'nobody outside says so': 'nobody outside the parties is recorded as saying so',
  'nobody outside says otherwise': 'nobody outside the parties is recorded as saying otherwise',
  'nobody says so': 'nobody is recorded as saying so',
  'nobody on record': 'nobody is on record as saying so',
  'nobody outright': 'nobody is recorded as saying so or otherwise outright',
  'own position': 'the position is its holder’s own',
  'others do not count': 'what others say of it does not count',
  'one voice': 'these count as one voice',
  'no second voice': 'no second voice is recorded',
};

const follows: { readonly [H in Hand]: string } = {
  so: 'from which it follows',
  otherwise: 'from which the opposite follows',
};

function clause(each: EvidenceClause): string {
  switch (each.is) {
    case 'speakers': {
      const verb = `${each.more ? 'say' : 'says'} ${each.says}`;
      return each.accountOf === undefined
        ? `${joinNamed(each.who)} ${verb} on the record`
        : `${joinNamed(each.who)}, by ${possessive(each.accountOf)} account, ${verb}`;
    }
    case 'parties': {
      const all = each.count === 2 ? 'both' : `all ${sayNumber(each.count)}`;
      return `${all} parties say so: ${joinNamed(each.who)}`;
    }
    case 'documents':
      return `${joinNamed(each.which)} ${each.which.length > 1 ? 'show' : 'shows'} ${each.says === 'so' ? 'it' : 'otherwise'}`;
    case 'origins':
      return reportedClause(each);
    case 'derived': {
      const show = each.who[0]?.is === 'document' ? ['shows', 'show'] : ['says', 'say'];
      const that = `that ${asClause(each.since)}`;
      return `${joinNamed(each.who)} ${show[each.more ? 1 : 0]} ${each.otherwise ? `otherwise of the claim ${that}` : that}, ${follows[each.says]}`;
    }
    case 'in part':
      return `${joinNamed(each.who)} ${each.more ? 'say' : 'says'} so in part${each.part === undefined ? '' : `: ${each.part}`}`;
    case 'balance':
      return balance(each);
    case 'leaves open':
      return `${joinNamed(each.who)} ${each.more ? 'leave' : 'leaves'} it open`;
    case 'no comment':
      return `${joinNamed(each.who)} ${each.more ? 'decline' : 'declines'} to comment`;
    case 'withdrawn':
      return `${joinNamed(each.who)} ${each.more ? 'have' : 'has'} taken back what was said`;
    default:
      return fixed[each.is];
  }
}

function balance({ so, otherwise, aside }: EvidenceClause & { is: 'balance' }): string {
  const saying = so === 1 || so === 0 ? 'voice says' : 'voices say';
  const denying = `${otherwise === 0 ? 'none' : sayNumber(otherwise)} ${otherwise <= 1 ? 'says' : 'say'}`;
  return `${aside ? 'documents aside, ' : ''}${sayNumber(so)} ${saying} so, ${denying} otherwise`;
}
