import { sayNumber } from '../../core/dates/sayNumber.ts';
import type { Account, Evidence, Speaker, Testimony } from '../../core/standing/evidence.ts';
import { documentsIn, isDocumentary } from '../../core/standing/testimony.ts';
import { documentNames, joinClauses, originsClause, pick, shownClause } from './originsClause.ts';
import { asClause, atStart, joinNames, possessive, publisherName } from './text.ts';

/**
 * Clauses become one sentence, with a capital and a full stop. A name that is written small stays
 * small.
 */
export function sentenceOf(
  { so, otherwise, inPart, leavesOpen, noComment, withdrawn }: Evidence,
  clauses: readonly string[],
): string {
  const text = clauses.filter((clause) => clause !== '').join('; ');
  const all = [so, otherwise, inPart];
  const speakers = [...all.flatMap(({ sides }) => sides.flat()), ...leavesOpen, ...noComment];
  const names = [
    ...[...speakers, ...withdrawn].map(({ name }) => name),
    ...all.flatMap(({ origins }) =>
      origins.flatMap(({ publisher, title = publisher }) => [publisher, title]),
    ),
  ];
  return `${atStart(text, names)}.`;
}

/** Who says so: the speakers, then the origins, then those who say what it follows from. */
export function sayClause(testimony: Testimony): string {
  return handClause(testimony, 'it', ['says so', 'say so'], 'from which it follows');
}

/** Who says otherwise; nothing when nobody does. */
export function denyClause(testimony: Testimony): string {
  return handClause(
    testimony,
    'otherwise',
    ['says otherwise', 'say otherwise'],
    'from which the opposite follows',
  );
}

/** The parties that agree, and from what it follows that they do. */
export function partiesClause({ sides }: Testimony, count: number): string {
  const speakers = sides.flat();
  const others = speakers.filter(({ outside }) => outside);
  const ofParties = speakers.filter(({ outside }) => !outside);
  const names = ofParties.map(({ name, accountOf, since }) => ({
    name:
      accountOf === undefined || since !== undefined
        ? name
        : `${name} (by ${possessive(accountOf)} account)`,
  }));
  const all = count === 2 ? 'both' : `all ${sayNumber(count)}`;
  return [
    `${all} parties say so: ${joinNames(names)}`,
    ...[speakersClause(others.filter(isDirect), ['says so', 'say so'])].filter(
      (clause) => clause !== '',
    ),
    ...derivedClauses(speakers, 'from which it follows'),
  ].join('; ');
}

function handClause(
  { sides, origins }: Testimony,
  what: 'it' | 'otherwise',
  words: [one: string, more: string],
  follows: string,
): string {
  const speakers = sides.flat();
  const direct = joinClauses([
    speakersClause(speakers.filter(isDirect), words),
    originsClause(origins.filter(isDirect), what),
  ]);
  const reports = origins.filter((origin) => !isDocumentary(origin));
  const others = [
    ...speakers,
    ...reports.map(({ publisher, since, sinceOtherwise }): Speaker => ({
      name: publisherName(publisher),
      since,
      sinceOtherwise,
    })),
  ];
  return [
    direct,
    ...derivedDocuments(origins.filter(isDocumentary), follows),
    ...derivedClauses(others, follows),
  ]
    .filter((clause) => clause !== '')
    .join('; ');
}

function isDirect({ since }: { since?: string }): boolean {
  return since === undefined;
}

/** Of those who say something of another claim: what they say of it, and what follows. */
function derivedClauses(speakers: readonly Speaker[], follows: string): string[] {
  return bySince(speakers).map((group) => `${derivedClause(group)}, ${follows}`);
}

/** Of documents that show another claim, or its opposite: what they show, and what follows. */
function derivedDocuments(documents: readonly Account[], follows: string): string[] {
  return bySince(documents).map(
    (group) =>
      `${documentNames(group)} ${pick(['shows', 'show'], group)} ${thatOther(group[0]!)}, ${follows}`,
  );
}

/** Those who speak of other claims, by what they say of which. */
function bySince<T extends Pick<Speaker, 'since' | 'sinceOtherwise'>>(all: readonly T[]): T[][] {
  const groups = Map.groupBy(
    all.filter((each) => !isDirect(each)),
    ({ since, sinceOtherwise }) => `${sinceOtherwise ?? ''} ${since}`,
  );
  return [...groups.values()];
}

/** "The guest, by the Herald’s account, and Bild say that the talks were still on". */
function derivedClause(group: readonly Speaker[]): string {
  const names = group.map(({ name, accountOf }) => ({
    name: accountOf === undefined ? name : `${name} (by ${possessive(accountOf)} account)`,
  }));
  return `${joinNames(names)} ${verb(group, 'says', 'say')} ${thatOther(group[0]!)}`;
}

/** What is said of another claim: "that the talks were still on", or that this is not so. */
function thatOther({ since, sinceOtherwise }: Pick<Speaker, 'since' | 'sinceOtherwise'>): string {
  const that = `that ${asClause(since ?? '')}`;
  return sinceOtherwise ? `otherwise of the claim ${that}` : that;
}

/** Who says so in part, and which part; nothing when nobody does. */
export function inPartClause({ sides, origins }: Testimony): string {
  const accounts: Speaker[] = origins.map(({ publisher, part }) => ({
    name: publisherName(publisher),
    ...(part !== undefined && { part }),
  }));
  const byPart = Map.groupBy([...sides.flat(), ...accounts], ({ part }) => part);
  return [...byPart]
    .map(
      ([part, group]) =>
        `${joinNames(group)} ${verb(group, 'says', 'say')} so in part${part === undefined ? '' : `: ${part}`}`,
    )
    .join('; ');
}

/** Who says so beside the documents that have been told of; nothing when nobody does. */
export function besidesDocuments({ sides, origins }: Testimony): string {
  return sayClause({ sides, origins: origins.filter((origin) => !isDocumentary(origin)) });
}

/**
 * What shows it: "The agreement (The gazette) shows it"; then the documents from which it follows.
 */
export function documentsClause(documents: readonly Account[]): string {
  return [
    shownClause(documents.filter(isDirect), 'it'),
    ...derivedDocuments(documents, 'from which it follows'),
  ]
    .filter((clause) => clause !== '')
    .join('; ');
}

/** How many voices say so, and how many otherwise: where both are heard. */
export function balanceClause({ so, otherwise }: Evidence): string {
  const aside = [so, otherwise].some((hand) => documentsIn(hand).length > 0)
    ? 'documents aside, '
    : '';
  const [more, less] = [so, otherwise].map(({ voices }) => (voices ? sayNumber(voices) : 'no'));
  return `${aside}${more} ${so.voices === 1 || so.voices === 0 ? 'voice says' : 'voices say'} so, ${less === 'no' ? 'none' : less} ${otherwise.voices <= 1 ? 'says' : 'say'} otherwise`;
}

/** What people do who say neither so nor otherwise: "the guest leaves it open". */
export function otherClauses({ leavesOpen, noComment, withdrawn }: Evidence): string[] {
  const clause = (who: readonly Speaker[], one: string, more: string) =>
    who.length ? `${joinNames(who)} ${verb(who, one, more)}` : '';
  return [
    clause(leavesOpen, 'leaves it open', 'leave it open'),
    clause(noComment, 'declines to comment', 'decline to comment'),
    clause(withdrawn, 'has taken back what was said', 'have taken back what was said'),
  ];
}

/** Speakers by how we know what they say: in their own words, or by somebody's account. */
function speakersClause(speakers: readonly Speaker[], words: [one: string, more: string]): string {
  const groups = Map.groupBy(speakers, ({ accountOf }) => accountOf);
  return joinClauses(
    [...groups].map(([accountOf, group]) =>
      accountOf === undefined
        ? `${joinNames(group)} ${verb(group, ...words)} on the record`
        : `${joinNames(group)}, by ${possessive(accountOf)} account, ${verb(group, ...words)}`,
    ),
  );
}

function verb(who: readonly { plural?: boolean }[], one: string, more: string): string {
  return who.length > 1 || who[0]?.plural ? more : one;
}
