import type { Entry } from '../entry.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Against, Basis, Claim, Report, Source, Statement } from '../model.ts';
import { isSeen } from '../isSeen.ts';
import { dayOf, maybeWhen, retractionOf, hasLastDay, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, lineOf, noProse } from './prose.ts';

type Data = Entry<'claims'>['data'];
type Said = Pick<NonNullable<Data['statements']>[number], 'when' | 'quote' | 'original'>;

/** A claim while it is linked, its file, and where its references are looked up. */
interface Linking {
  claim: Claim;
  entry: Entry<'claims'>;
  finder: Finder;
}

/** A claim with its own fields; `fillClaim` adds what it refers to. */
export function newClaim({ id, file, data }: Entry<'claims'>, zone: string | undefined): Claim {
  return {
    ...data,
    type: 'claim',
    id,
    file,
    about: [],
    statements: [],
    reports: [],
    holder: undefined,
    against: [],
    implies: [],
    impliedBy: [],
    excludes: [],
    lookedAgain: maybeWhen(data.lookedAgain, zone),
    corrections: [],
    objections: [],
    formerly: data.formerly ?? [],
    retracted: retractionOf(data.retracted, zone),
    body: noProse(file),
    articles: [],
    figures: [],
  };
}

/**
 * Resolves the references of a claim, and adds its statements and reports to their actors and
 * sources.
 */
export function fillClaim(claim: Claim, entry: Entry<'claims'>, finder: Finder): void {
  const { data } = entry;
  const linking = { claim, entry, finder };
  const about = finder.findAll(entry, ['about'], 'actors', data.about);
  claim.holder = finder.find(entry, ['holder'], 'actors', data.holder);
  claim.about = [...new Set([...about, ...(claim.holder ? [claim.holder] : [])])];
  linkClaims(linking);
  claim.statements = (data.statements ?? []).flatMap(
    (each, index) => statementOf(linking, each, index) ?? [],
  );
  claim.reports = (data.reports ?? []).flatMap(
    (each, index) => reportOf(linking, each, index) ?? [],
  );
  claim.corrections = (data.corrections ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at, finder.zone),
    now: lineOf(entry, ['corrections', index, 'now'], finder),
  }));
  claim.objections = (data.objections ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at, finder.zone),
    answer: lineOf(entry, ['objections', index, 'answer'], finder),
  }));
  claim.body = bodyOf(entry, finder);
}

/** Resolves what a claim conflicts with, implies and excludes. */
function linkClaims({ claim, entry, finder }: Linking): void {
  const { data } = entry;
  const others = (path: Path, claims: readonly Claim[], todo: string): Claim[] => {
    if (claims.includes(claim))
      finder.report(entry, path, {
        rule: 'against-itself',
        message: 'This claim names itself.',
        todo,
      });
    return claims.filter((each) => each !== claim);
  };
  (data.against ?? []).forEach((each, index) => {
    const path = ['against', index, 'claim'];
    const found = finder.find(entry, path, 'claims', each.claim);
    const [other] = others(path, found ? [found] : [], 'Name the other claim.');
    if (other) join(claim, { ...each, claim: other, index });
  });
  const implied = finder.findAll(entry, ['implies'], 'claims', data.implies);
  claim.implies = others(['implies'], implied, 'Remove it: every claim follows from itself.');
  for (const other of claim.implies) other.impliedBy.push(claim);
  const excluded = finder.findAll(entry, ['excludes'], 'claims', data.excludes);
  for (const other of others(['excludes'], excluded, 'Name the other claim.')) {
    if (!claim.excludes.includes(other)) claim.excludes.push(other);
    if (!other.excludes.includes(claim)) other.excludes.push(claim);
  }
}

/**
 * Says on both claims that they conflict; what a claim says itself goes before what the
 * other says of it.
 */
function join(claim: Claim, against: Against): void {
  claim.against = [...claim.against.filter((each) => each.claim !== against.claim), against];
  if (!against.claim.against.some((each) => each.claim === claim))
    against.claim.against.push({ ...against, claim, index: undefined });
}

function statementOf(
  linking: Linking,
  data: NonNullable<Data['statements']>[number],
  index: number,
): Statement | undefined {
  const { claim, entry, finder } = linking;
  const path = ['statements', index];
  const actor = finder.find(entry, [...path, 'actor'], 'actors', data.actor);
  const source = finder.find(entry, [...path, 'source'], 'sources', data.source);
  if (!actor || !source) return undefined;
  const { quote: _quote, original: _original, ...plain } = data;
  const statement: Statement = {
    ...plain,
    type: 'statement',
    claim,
    index,
    actor,
    source,
    side: finder.find(entry, [...path, 'side'], 'actors', data.side),
    ...wordsAndDay(linking, data, source, path),
  };
  actor.statements.push(statement);
  source.statements.push(statement);
  return statement;
}

function reportOf(
  linking: Linking,
  data: NonNullable<Data['reports']>[number],
  index: number,
): Report | undefined {
  const { claim, entry, finder } = linking;
  const path = ['reports', index];
  const source = finder.find(entry, [...path, 'source'], 'sources', data.source);
  const ownVia = finder.findAll(entry, [...path, 'via'], 'sources', data.via);
  const person = finder.person(entry, [...path, 'person'], data.person);
  const firstSays = finder.find(entry, [...path, 'first'], 'sources', data.first);
  if (!source) return undefined;
  const via = ownVia.length ? ownVia : source.relays;
  const isRelay = via.length > 0;
  const { quote: _quote, original: _original, first: _first, ...plain } = data;
  const report: Report = {
    ...plain,
    type: 'report',
    claim,
    index,
    source,
    via,
    basis: isRelay ? undefined : (data.basis ?? source.basis ?? unreadBasis(source)),
    person: isRelay ? undefined : (person ?? source.person),
    people: isRelay ? [] : person === undefined ? source.people : finder.peopleIn(person),
    firstSays,
    ...wordsAndDay(linking, data, source, path),
  };
  source.reports.push(report);
  return report;
}

/** The words and the day of a statement or report. A source without a full date is a problem. */
function wordsAndDay(linking: Linking, data: Said, source: Source, path: (string | number)[]) {
  const when = maybeWhen(data.when, source.published.zone) ?? source.published;
  if (!hasLastDay(when)) {
    linking.finder.report(
      linking.entry,
      [...path, data.when === undefined ? 'source' : 'when'],
      data.when === undefined
        ? {
            rule: 'no-day',
            message: `The source “${source.id}” is dated ${source.published.text}, which is too wide to count from.`,
            todo: 'Add `when`, the date on which it was said, such as 2025-08-18 or 2025-08.',
          }
        : {
            rule: 'no-day',
            message: `“${when.text}” is too wide to count from.`,
            todo: 'Write the day or the month in which it was said, such as 2025-08-18 or 2025-08.',
          },
    );
  }
  return { quotes: list(data.quote), originals: list(data.original), when, day: dayOf(when) };
}

/** Of a report that we have not seen we do not know on whom it rests. */
function unreadBasis(source: Source): Basis | undefined {
  return source.kind === 'report' && !isSeen(source) ? 'unknown' : undefined;
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
