import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import { entryClauses, namesOfEntries, type EntryClause } from '../entryClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, sentence } from './text.ts';

const verbs: { readonly [S in Says]: readonly [one: string, more: string] } = {
  so: ['dit que c’est le cas', 'disent que c’est le cas'],
  otherwise: ['dit que ce n’est pas le cas', 'disent que ce n’est pas le cas'],
  'in part': ['dit que c’est en partie le cas', 'disent que c’est en partie le cas'],
  'leaves open': ['ne tranche pas', 'ne tranchent pas'],
  'no comment': ['ne fait pas de commentaire', 'ne font pas de commentaire'],
  withdrawn: ['revient sur ses propos', 'reviennent sur leurs propos'],
};

/** Déclarations et articles en une phrase, selon ce qu’ils disent. */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const clauses = entryClauses(entries, claim).flatMap(({ claim: other, said }) =>
    other === undefined
      ? said.map(clause)
      : `sur l’affirmation «\u202f${withoutStop(other)}\u202f»\u202f: ${said.map(clause).join(', et ')}`,
  );
  for (const { title, publisher } of retracted)
    clauses.push(`«\u202f${title}\u202f» (${publisher}) fait l’objet d’un retrait`);
  return sentence(clauses.join('\u202f; '), namesOfEntries(entries));
}

function clause(each: EntryClause): string {
  const who = joinNamed(each.who);
  return each.is === 'says'
    ? `${who} ${verbs[each.says][each.more ? 1 : 0]}`
    : `${who} ${each.more ? 'reprennent' : 'reprend'} ${joinNamed(each.from)}`;
}
