import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import { entryClauses, type EntryClause } from '../entryClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed } from './text.ts';

const acts: { readonly [S in Says]: string } = {
  so: 'تأكيد من',
  otherwise: 'نفي من',
  'in part': 'تأكيد جزئي من',
  'leaves open': 'لا حسم من',
  'no comment': 'لا تعليق من',
  withdrawn: 'تراجع عن القول من',
};

/** Statements and reports as one sentence, by what they say. */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const clauses = entryClauses(entries, claim).flatMap(({ claim: other, said }) =>
    other === undefined
      ? said.map(clause)
      : `عن المعلومة «${withoutStop(other)}»: ${said.map(clause).join('، و')}`,
  );
  for (const { title, publisher } of retracted) clauses.push(`سُحب «${title}» (${publisher})`);
  return `${clauses.join('؛ ')}.`;
}

function clause(each: EntryClause): string {
  const who = joinNamed(each.who);
  return each.is === 'says'
    ? `${acts[each.says]} ${who}`
    : `نقل في ${who} عن ${joinNamed(each.from)}`;
}
