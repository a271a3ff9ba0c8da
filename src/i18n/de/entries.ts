import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import { entryClauses, namesOfEntries, type EntryClause } from '../entryClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, sentence } from './text.ts';

const verbs: { readonly [S in Says]: readonly [one: string, more: string] } = {
  so: ['sagt, dass es so ist', 'sagen, dass es so ist'],
  otherwise: ['sagt, dass es nicht so ist', 'sagen, dass es nicht so ist'],
  'in part': ['sagt, dass es zum Teil so ist', 'sagen, dass es zum Teil so ist'],
  'leaves open': ['lässt es offen', 'lassen es offen'],
  'no comment': ['äußert sich nicht dazu', 'äußern sich nicht dazu'],
  withdrawn: ['nimmt es zurück', 'nehmen es zurück'],
};

/** Äußerungen und Berichte als ein Satz, nach dem, was sie sagen. */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const clauses = entryClauses(entries, claim).flatMap(({ claim: other, said }) =>
    other === undefined
      ? said.map(clause)
      : `zur Aussage „${withoutStop(other)}“: ${said.map(clause).join(', und ')}`,
  );
  for (const { title, publisher } of retracted)
    clauses.push(`zurückgezogen ist „${title}“ (${publisher})`);
  return sentence(clauses.join('; '), namesOfEntries(entries));
}

function clause(each: EntryClause): string {
  const who = joinNamed(each.who);
  return each.is === 'says'
    ? `${who} ${verbs[each.says][each.more ? 1 : 0]}`
    : `${who} ${each.more ? 'geben' : 'gibt'} ${joinNamed(each.from)} weiter`;
}
