import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { Account } from '../../core/standing/evidence.ts';
import { isDocumentary } from '../../core/standing/testimony.ts';
import { joinNames, publisherName } from './text.ts';

/** How a group of origins knows: its verb, and what is said after it. */
interface Manner {
  verbs: [one: string, more: string];
  /** Works are told by their kind: several may have one publisher. */
  of?: (group: readonly Account[]) => string;
  how?: [one: string, more: string];
}

const reports: Manner['verbs'] = ['reports', 'report'];

const manners: { [K in Exclude<Account['basis'], 'document' | 'recording'>]: Manner } = {
  study: { verbs: ['finds', 'find'], of: work('a study in', 'studies in') },
  data: { verbs: ['show', 'show'], of: work('data of', 'data of', 'data sets of') },
  witnessed: { verbs: reports, how: [' as a witness', ' as witnesses'] },
  named: { verbs: reports, how: [' from people it names', ', each from people it names'] },
  unnamed: {
    verbs: reports,
    how: [' from people it does not name', ' from people they do not name'],
  },
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
 * What the origins report, by how they know it: "Axios, Bild and dpa report it from people they do
 * not name (we know of no link between them)".
 */
export function originsClause(origins: readonly Account[], what: 'it' | 'otherwise'): string {
  const clauses = [shownClause(origins.filter(isDocumentary), what)];
  for (const [basis, manner] of Object.entries(manners)) {
    const group = origins.filter((origin) => origin.basis === basis);
    for (const each of Map.groupBy(
      group,
      ({ voice, shared }) => `${voice} ${shared ?? ''}`,
    ).values())
      clauses.push(groupClause(each, manner, what));
  }
  return joinClauses(clauses);
}

/** "A study in Nature", "studies in Nature and The Lancet", "two studies in Nature", "five studies". */
function work(one: string, several: string, counted = several): Manner['of'] {
  return (group) => {
    const names = publishersOf(group);
    if (group.length === 1) return `${one} ${joinNames(names)}`;
    const count = `${sayNumber(group.length)} `;
    if (names.length > 3) return count + counted.replace(/ \w+$/, '');
    return `${names.length === group.length ? several : count + counted} ${joinNames(names)}`;
  };
}

function publishersOf(origins: readonly Account[]): { name: string }[] {
  const names = new Set(origins.map(({ publisher }) => publisherName(publisher)));
  return [...names].map((name) => ({ name }));
}

function groupClause(group: readonly Account[], manner: Manner, what: string): string {
  const [first] = group;
  const how =
    first?.voice === 'quoted' ? ', quoting people who are named here' : pick(manner.how, group);
  // Who share a voice, or quote those who are named here, may well be linked.
  const isLinked = first?.voice === 'quoted' || group.some(({ shared }) => shared);
  const apart = group.length > 1 && !isLinked ? ' (we know of no link between them)' : '';
  return `${manner.of?.(group) ?? outlets(group)} ${pick(manner.verbs, group)} ${what}${how}${apart}`;
}

/** The word for one, or that for several. */
export function pick(
  words: [one: string, more: string] | undefined,
  group: readonly Account[],
): string {
  return words?.[group.length > 1 ? 1 : 0] ?? '';
}

function outlets(origins: readonly Account[]): string {
  return origins.length > 3
    ? `${sayNumber(origins.length)} outlets`
    : joinNames(publishersOf(origins));
}

/** What documents show. Nothing when there are none. */
export function shownClause(documents: readonly Account[], what: 'it' | 'otherwise'): string {
  return documents.length
    ? `${documentNames(documents)} ${pick(['shows', 'show'], documents)} ${what}`
    : '';
}

/** Documents by title and publisher. */
export function documentNames(documents: readonly Account[]): string {
  return joinNames(
    documents.map(({ title, publisher }) => ({
      name: title === undefined ? publisher : `${title} (${publisher})`,
    })),
  );
}

/** Clauses that are there, as one: "…, and …". */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.filter((clause) => clause !== '').join(', and ');
}
