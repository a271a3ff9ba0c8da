import { order } from '../core/markdown/problem.ts';
import type { Claim, Report, Says, Source, Statement } from '../core/model/model.ts';
import { holderOf } from '../core/standing/parties.ts';
import type { Named } from './evidenceClauses.ts';

/** What is said of one claim in some statements and reports. */
export interface SaidOfClaim {
  /** The claim, as a sentence, where it is not the one whose record this is. */
  claim?: string;
  said: EntryClause[];
}

/** `more`: the verb is plural. */
export type EntryClause =
  | { is: 'says'; says: Says; who: Named[]; more: boolean }
  | { is: 'passes on'; who: Named[]; from: Named[]; more: boolean };

/** The order in which it is told what was said. */
const saysInOrder: readonly Says[] = [
  'so',
  'otherwise',
  'in part',
  'leaves open',
  'no comment',
  'withdrawn',
];

/**
 * Statements and reports by what they say, not ordered by time. With the claim of whose record they
 * are a part, what is said of other claims is told apart.
 */
export function entryClauses(
  entries: readonly (Statement | Report)[],
  claim?: Claim,
): SaidOfClaim[] {
  const about = Map.groupBy(entries, (entry) => (claim ? entry.claim.id : undefined));
  return [...about].map(([id, group]) => ({
    ...(id !== claim?.id && { claim: group[0]!.claim.claim }),
    said: clausesOf(group),
  }));
}

/** All names of the entries, as they are written. */
export function namesOfEntries(entries: readonly (Statement | Report)[]): string[] {
  return entries.map((each) =>
    each.type === 'report' ? each.source.publisher : holderOf(each.actor).name,
  );
}

function clausesOf(entries: readonly (Statement | Report)[]): EntryClause[] {
  const statements = entries.filter((each) => each.type === 'statement');
  const reports = entries.filter((each) => each.type === 'report');
  const own = reports.filter((report) => report.via.length === 0);
  const relays = reports.filter((report) => report.via.length > 0);
  const clauses = saysInOrder.flatMap((says): EntryClause[] => {
    const who = unique([
      ...speakersOf(statements.filter((each) => each.says === says)),
      ...publishers(own.filter((each) => each.says === says).map(({ source }) => source)),
    ]);
    const more = who.length > 1 || who[0]?.plural === true;
    return who.length > 0 ? [{ is: 'says', says, who, more }] : [];
  });
  const passed = unique(publishers(relays.map((relay) => relay.source)));
  const from = unique(publishers(relays.flatMap((relay) => relay.via)));
  if (passed.length > 0)
    clauses.push({ is: 'passes on', who: passed, from, more: passed.length > 1 });
  return clauses;
}

type Counted = Named & { plural?: boolean };

function unique(all: readonly Counted[]): Counted[] {
  return [
    ...new Map(all.map((each) => [`${each.name} ${each.accountOf ?? ''}`, each])).values(),
  ].sort((a, b) => order(a.name, b.name));
}

function publishers(sources: readonly Source[]): Named[] {
  return sources.map(({ publisher }) => ({ name: publisher, is: 'publisher' }));
}

/**
 * Who makes statements, each once; by whose account, when no source gives words of its own or is
 * its own.
 */
function speakersOf(statements: readonly Statement[]): Counted[] {
  const byHolder = Map.groupBy(statements, ({ actor }) => holderOf(actor));
  return [...byHolder].map(([{ name, kind }, all]) => {
    const isOwn = all.some(({ quotes, source }) => quotes.length > 0 || source.kind !== 'report');
    const [first] = all;
    return {
      name,
      is: 'actor',
      plural: kind === 'group',
      ...(!isOwn && { accountOf: first!.source.publisher }),
    };
  });
}
