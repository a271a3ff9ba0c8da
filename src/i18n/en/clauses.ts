import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { ClauseOf, EvidenceWords, Hand } from '../evidenceClauses.ts';
import { reportedClause } from './reportedClause.ts';
import { asClause, atStart, joinNamed, possessive } from './text.ts';

const follows: { readonly [H in Hand]: string } = {
  so: 'from which it follows',
  otherwise: 'from which the opposite follows',
};

/** How a standing was reached, clause by clause. */
export const evidenceWords: EvidenceWords = {
  together: ', and ',
  apart: '; ',
  sentence: (text, names) => `${atStart(text, names)}.`,
  fixed: {
    'nobody outside says so': 'nobody outside the parties is recorded as saying so',
    'nobody outside says otherwise': 'nobody outside the parties is recorded as saying otherwise',
    'nobody says so': 'nobody is recorded as saying so',
    'nobody on record': 'nobody is on record as saying so',
    'nobody outright': 'nobody is recorded as saying so or otherwise outright',
    'own position': 'the position is its holder’s own',
    'others do not count': 'what others say of it does not count',
    'one voice': 'these count as one voice',
    'no second voice': 'no second voice is recorded',
  },
  varied: {
    speakers({ who, says, accountOf, more }) {
      const verb = `${more ? 'say' : 'says'} ${says}`;
      return accountOf === undefined
        ? `${joinNamed(who)} ${verb} on the record`
        : `${joinNamed(who)}, by ${possessive(accountOf)} account, ${verb}`;
    },
    parties: ({ count, who }) =>
      `${count === 2 ? 'both' : `all ${sayNumber(count)}`} parties say so: ${joinNamed(who)}`,
    documents: ({ which, says }) =>
      `${joinNamed(which)} ${which.length > 1 ? 'show' : 'shows'} ${says === 'so' ? 'it' : 'otherwise'}`,
    origins: reportedClause,
    derived({ who, says, more, since, otherwise }) {
      const verb = who[0]?.is === 'document' ? 'show' : 'say';
      const that = `that ${asClause(since)}`;
      return `${joinNamed(who)} ${verb}${more ? '' : 's'} ${otherwise ? `otherwise of the claim ${that}` : that}, ${follows[says]}`;
    },
    'in part': ({ who, more, part }) =>
      `${joinNamed(who)} ${more ? 'say' : 'says'} so in part${part === undefined ? '' : `: ${part}`}`,
    balance,
    'leaves open': ({ who, more }) => `${joinNamed(who)} ${more ? 'leave' : 'leaves'} it open`,
    'no comment': ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'decline' : 'declines'} to comment`,
    withdrawn: ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'have' : 'has'} taken back what was said`,
  },
};

function balance({ so, otherwise, aside }: ClauseOf<'balance'>): string {
  const saying = so === 1 || so === 0 ? 'voice says' : 'voices say';
  const denying = `${otherwise === 0 ? 'none' : sayNumber(otherwise)} ${otherwise <= 1 ? 'says' : 'say'}`;
  return `${aside ? 'documents aside, ' : ''}${sayNumber(so)} ${saying} so, ${denying} otherwise`;
}
