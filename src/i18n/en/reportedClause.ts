import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { ClauseOf } from '../evidenceClauses.ts';
import { joinPublishers } from './text.ts';

type OriginsClause = ClauseOf<'origins'>;

/** How a group of origins knows: its verb, and what is said after it. */
interface Manner {
  verbs: readonly [one: string, more: string];
  /** Works are told by their kind: several may have one publisher. */
  of?: (clause: OriginsClause) => string;
  how?: readonly [one: string, more: string];
}

const reports = ['reports', 'report'] as const;

const manners: { readonly [Basis in OriginsClause['basis']]: Manner } = {
  study: { verbs: ['finds', 'find'], of: work('a study in', 'studies in') },
  data: { verbs: ['show', 'show'], of: work('data of', 'data of', 'data sets of') },
  witnessed: { verbs: reports, how: [' as a witness', ' as witnesses'] },
  named: { verbs: reports, how: [' from a named source', ', each from a named source'] },
  // One or several: the record need not know.
  unnamed: { verbs: reports, how: [', citing nobody by name', ', citing nobody by name'] },
  'not said': { verbs: reports, how: [' without saying from whom', ' without saying from whom'] },
  unknown: {
    verbs: reports,
    how: [', a piece that we have not seen itself', ', pieces that we have not seen themselves'],
  },
  unverified: {
    verbs: ['seems to show', 'seem to show'],
    of: work('an unverified recording from', 'unverified recordings from', 'unverified recordings'),
  },
};

/**
 * What origins report, by how they know it: "Axios, Bild and dpa report it from people they do not
 * name (we know of no link between them)".
 */
export function reportedClause(clause: OriginsClause): string {
  const { basis, count, says, quoted, unreviewed, apart } = clause;
  const { verbs, of = outlets, how } = manners[basis];
  const one = count > 1 ? 1 : 0;
  const manner = quoted ? ', quoting people who are named here' : (how?.[one] ?? '');
  return `${of(clause)}${unreviewed ? ', not peer-reviewed,' : ''} ${verbs[one]} ${says === 'so' ? 'it' : 'otherwise'}${manner}${apart ? ' (we know of no link between them)' : ''}`;
}

/**
 * "A study in Nature", "studies in Nature and The Lancet", "two studies in Nature", "five studies".
 */
function work(one: string, several: string, counted = several): (clause: OriginsClause) => string {
  return ({ count, publishers }) => {
    if (count === 1) return `${one} ${joinPublishers(publishers)}`;
    const number = `${sayNumber(count)} `;
    if (publishers.length > 3) return number + counted.replace(/ \w+$/, '');
    return `${publishers.length === count ? several : number + counted} ${joinPublishers(publishers)}`;
  };
}

function outlets({ count, publishers }: OriginsClause): string {
  return count > 3 ? `${sayNumber(count)} outlets` : joinPublishers(publishers);
}
