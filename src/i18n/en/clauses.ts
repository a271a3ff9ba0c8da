import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { Account, Evidence, Speaker, Testimony } from '../../core/standing/evidence.ts';
import { isUnnamed } from '../../core/standing/testimony.ts';
import { capital, joinNames } from './text.ts';

/**
 * Clauses become one sentence, with a capital and a full stop. A name that is written small stays
 * small.
 */
export function sentenceOf(
  { so, otherwise, inPart }: Evidence,
  clauses: readonly string[],
): string {
  const text = clauses.filter((clause) => clause !== '').join('; ');
  const publishers = [so, otherwise, inPart].flatMap((testimony) =>
    testimony.origins.map((origin) => origin.publisher),
  );
  return `${publishers.some((name) => text.startsWith(name)) ? text : capital(text)}.`;
}

/** "a document", "two documents", "13 documents". */
export function countOf(count: number, noun: string): string {
  return count === 1 ? `a ${noun}` : `${sayNumber(count)} ${noun}s`;
}

/** "both", "all three". */
export function both(count: number): string {
  return count === 2 ? 'both' : `all ${sayNumber(count)}`;
}

/** Who says so: the speakers on the record, then the origins, those that are voices first. */
export function sayClause(testimony: Testimony): string {
  const speakers = testimony.sides.flat();
  const spoken = speakers.length
    ? `${joinNames(speakers)} ${verb(speakers, 'says', 'say')} so on the record`
    : '';
  return [spoken, originsClause(testimony.origins)]
    .filter((clause) => clause !== '')
    .join(', and ');
}

/** Who says otherwise; nothing when nobody does. */
export function denyClause(testimony: Testimony): string {
  const speakers = testimony.sides.flat();
  const spoken = speakers.length
    ? `${joinNames(speakers)} ${verb(speakers, 'says', 'say')} otherwise on the record`
    : '';
  return [spoken, originsClause(testimony.origins, 'otherwise')]
    .filter((clause) => clause !== '')
    .join(', and ');
}

/** Who says so in part; nothing when nobody does. */
export function inPartClause(testimony: Testimony): string {
  const speakers = testimony.sides.flat();
  const spoken = speakers.length
    ? `${joinNames(speakers)} ${verb(speakers, 'says', 'say')} so in part`
    : '';
  const { origins } = testimony;
  const reported = origins.length
    ? `${outlets(origins)} ${origins.length > 1 ? 'report' : 'reports'} it in part`
    : '';
  return [spoken, reported].filter((clause) => clause !== '').join(', and ');
}

/** Who says so beside what has been said already; nothing when nobody does. */
export function andSo(testimony: Testimony, but: readonly Account['basis'][]): string {
  return sayClause({
    sides: testimony.sides,
    origins: testimony.origins.filter((origin) => !but.includes(origin.basis)),
  });
}

/**
 * What the origins report, by how they know it: "Four outlets report it, none of them passing on
 * another, all from people they do not name".
 */
export function originsClause(
  origins: readonly Account[],
  what: 'it' | 'otherwise' = 'it',
): string {
  const groups: [readonly Account[], (count: number) => string][] = [
    [origins.filter((origin) => origin.basis === 'document'), () => ''],
    [
      origins.filter((origin) => origin.basis === 'witnessed'),
      (count) => (count > 1 ? ' as witnesses' : ' as a witness'),
    ],
    [
      origins.filter((origin) => origin.basis === 'named'),
      (count) => (count > 1 ? ', each from people it names' : ' from people it names'),
    ],
    [origins.filter(isUnnamed), (count) => unnamedWords(origins.filter(isUnnamed), count)],
  ];
  return groups
    .filter(([group]) => group.length > 0)
    .map(
      ([group, how]) =>
        `${outlets(group)} ${group[0]?.basis === 'document' ? verb(group, 'shows', 'show') : verb(group, 'reports', 'report')} ${what}${apart(group)}${how(group.length)}`,
    )
    .join(', and ');
}

function outlets(origins: readonly Account[]): string {
  return origins.length > 3
    ? `${sayNumber(origins.length)} outlets`
    : joinNames(origins.map((origin) => ({ name: origin.publisher })));
}

/** Origins are what relays lead to, so none passes on another. */
function apart(group: readonly Account[]): string {
  return group.length < 2
    ? ''
    : group.length === 2
      ? ', neither passing on the other'
      : ', none of them passing on another';
}

function unnamedWords(group: readonly Account[], count: number): string {
  const unnamed = group.filter((origin) => origin.basis === 'unnamed').length;
  if (count === 1) return unnamed ? ', from people it does not name' : ', without naming a source';
  if (unnamed === count) return `, ${count === 2 ? 'both' : 'all'} from people they do not name`;
  return `, ${count === 2 ? 'neither' : 'none'} naming its people`;
}

function verb(who: readonly (Speaker | Account)[], one: string, more: string): string {
  const [first] = who;
  return who.length > 1 || (first && 'plural' in first && first.plural) ? more : one;
}
