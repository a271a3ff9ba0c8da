import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import { entryClauses, namesOfEntries, type EntryClause } from '../entryClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, sentence } from './text.ts';

const verbs: { readonly [S in Says]: readonly [one: string, more: string] } = {
  so: ['каже, що це так', 'кажуть, що це так'],
  otherwise: ['каже, що це не так', 'кажуть, що це не так'],
  'in part': ['каже, що це частково так', 'кажуть, що це частково так'],
  'leaves open': ['лишає це відкритим', 'лишають це відкритим'],
  'no comment': ['не коментує цього', 'не коментують цього'],
  withdrawn: ['бере сказане назад', 'беруть сказане назад'],
};

/** Заяви й повідомлення одним реченням, за тим, що в них сказано. */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const clauses = entryClauses(entries, claim).flatMap(({ claim: other, said }) =>
    other === undefined
      ? said.map(clause)
      : `про твердження «${withoutStop(other)}»: ${said.map(clause).join(', а ')}`,
  );
  for (const { title, publisher } of retracted)
    clauses.push(`відкликано «${title}» (${publisher})`);
  return sentence(clauses.join('; '), namesOfEntries(entries));
}

function clause(each: EntryClause): string {
  const who = joinNamed(each.who);
  return each.is === 'says'
    ? `${who} ${verbs[each.says][each.more ? 1 : 0]}`
    : `${who} ${each.more ? 'переказують' : 'переказує'}: ${joinNamed(each.from)}`;
}
