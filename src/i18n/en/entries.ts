import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import { order } from '../../core/markdown/problem.ts';
import type { Named } from '../evidenceClauses.ts';
import { entryClauses, namesOfEntries, type EntryClause } from '../entryClauses.ts';
import { asClause, atStart, joinNamed, nameWithin, publisherName } from './text.ts';

const verbs: { readonly [S in Says]: readonly [one: string, more: string] } = {
  so: ['says so', 'say so'],
  otherwise: ['says otherwise', 'say otherwise'],
  'in part': ['says so in part', 'say so in part'],
  'leaves open': ['leaves it open', 'leave it open'],
  'no comment': ['declines to comment', 'decline to comment'],
  withdrawn: ['takes it back', 'take it back'],
};

/**
 * Statements and reports as one sentence: "Donald Trump says otherwise; Axios and Bild say so; UNN
 * passes on Axios." Grouped by what they say, not ordered by time; then the sources that were
 * retracted that day. With the claim of whose record they are a part, what is said of other claims
 * is told apart.
 */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const clauses = entryClauses(entries, claim).flatMap(({ claim: other, said }) =>
    other === undefined
      ? said.map(clause)
      : `of the claim that ${asClause(other)}, ${said.map(clause).join(', and ')}`,
  );
  for (const { title, publisher } of retracted)
    clauses.push(`“${title}” (${publisherName(publisher)}) is retracted`);
  return `${atStart(clauses.join('; '), namesOfEntries(entries))}.`;
}

function clause(each: EntryClause): string {
  const who = inOrder(each.who);
  return each.is === 'says'
    ? `${who} ${verbs[each.says][each.more ? 1 : 0]}`
    : `${who} ${each.more ? 'pass' : 'passes'} on ${inOrder(each.from)}`;
}

/** Names in the order of the alphabet as they are written in the sentence. */
function inOrder(all: readonly Named[]): string {
  return joinNamed(all.toSorted((a, b) => order(nameWithin(a), nameWithin(b))));
}
