import { problemAt, type Entry } from '../entry.ts';
import type { Against, Claim, Report, Source, Statement } from '../model.ts';
import { dayOf, maybeWhen, tellsDay, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, lineOf, noProse } from './prose.ts';

type Data = Entry<'claims'>['data'];
type Said = {
  when?: string | undefined;
  added?: string | undefined;
  quote?: string | string[] | undefined;
  original?: string | string[] | undefined;
};

/** A claim that knows its own file only. */
export function newClaim({ id, file, data }: Entry<'claims'>): Claim {
  return {
    type: 'claim',
    id,
    file,
    claim: data.claim,
    about: [],
    statements: [],
    reports: [],
    against: [],
    lookedAgain: maybeWhen(data.lookedAgain),
    corrections: [],
    formerly: data.formerly ?? [],
    retracted: data.retracted && { at: whenOf(data.retracted.at), why: data.retracted.why },
    body: noProse(file),
    articles: [],
  };
}

/** Gives a claim its statements and reports, and gives these to their actors and sources. */
export function fillClaim(claim: Claim, entry: Entry<'claims'>, finder: Finder): void {
  const { data } = entry;
  claim.about = finder.findAll(entry, ['about'], 'actors', data.about);
  claim.statements = (data.statements ?? []).flatMap(
    (each, index) => statementOf(claim, each, index, entry, finder) ?? [],
  );
  claim.reports = (data.reports ?? []).flatMap(
    (each, index) => reportOf(claim, each, index, entry, finder) ?? [],
  );
  claim.corrections = (data.corrections ?? []).map((each, index) => ({
    at: whenOf(each.at),
    was: each.was,
    now: lineOf(entry, ['corrections', index, 'now'], finder),
  }));
  claim.body = bodyOf(entry, finder);
  (data.against ?? []).forEach((each, index) => {
    const other = finder.find(entry, ['against', index, 'claim'], 'claims', each.claim);
    if (other === claim)
      finder.report(entry, ['against', index, 'claim'], {
        rule: 'against-itself',
        message: 'This claim contradicts itself.',
        todo: 'Name the other claim.',
      });
    else if (other) join(claim, { claim: other, note: each.note, index });
  });
}

/**
 * Says on both claims that they do not fit together; what a claim says itself goes before what the
 * other says of it.
 */
function join(claim: Claim, against: Against): void {
  claim.against = [...claim.against.filter((each) => each.claim !== against.claim), against];
  if (!against.claim.against.some((each) => each.claim === claim))
    against.claim.against.push({ claim, note: against.note });
}

function statementOf(
  claim: Claim,
  data: NonNullable<Data['statements']>[number],
  index: number,
  entry: Entry<'claims'>,
  finder: Finder,
): Statement | undefined {
  const path = ['statements', index];
  const actor = finder.find(entry, [...path, 'actor'], 'actors', data.actor),
    source = finder.find(entry, [...path, 'source'], 'sources', data.source);
  if (!actor || !source) return undefined;
  const statement: Statement = {
    type: 'statement',
    claim,
    index,
    actor,
    says: data.says,
    source,
    ...said(data, source, path, entry, finder),
  };
  actor.statements.push(statement);
  source.statements.push(statement);
  return statement;
}

function reportOf(
  claim: Claim,
  data: NonNullable<Data['reports']>[number],
  index: number,
  entry: Entry<'claims'>,
  finder: Finder,
): Report | undefined {
  const path = ['reports', index];
  const source = finder.find(entry, [...path, 'source'], 'sources', data.source),
    via = finder.findAll(entry, [...path, 'via'], 'sources', data.via);
  const person = finder.person(entry, [...path, 'person'], data.person);
  const firstSays =
    data.first === undefined
      ? undefined
      : finder.find(entry, [...path, 'first'], 'sources', data.first);
  if (!source) return undefined;
  const passesOn = via.length ? via : source.relays;
  const own = passesOn.length
    ? {}
    : { basis: data.basis ?? source.basis, person: person ?? source.person };
  const report: Report = {
    type: 'report',
    claim,
    index,
    source,
    says: data.says,
    via: passesOn,
    ...own,
    firstSays,
    ...said(data, source, path, entry, finder),
  };
  source.reports.push(report);
  return report;
}

/** The words and the day of a statement or report. */
function said(
  data: Said,
  source: Source,
  path: (string | number)[],
  entry: Entry<'claims'>,
  finder: Finder,
) {
  const when = maybeWhen(data.when) ?? source.published;
  if (!tellsDay(when)) {
    finder.problems.push(
      problemAt(entry, [...path, 'source'], {
        rule: 'no-day',
        message: `The source “${source.id}” is dated ${source.published.text}, without a day.`,
        todo: 'Add `when`, the day on which it was said, such as 2025-08-18.',
      }),
    );
  }
  return {
    quotes: list(data.quote),
    originals: list(data.original),
    when,
    day: dayOf(when),
    added: data.added,
  };
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
