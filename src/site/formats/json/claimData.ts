import { claimsBehind } from '../../../core/standing/derived.ts';
import type {
  Claim,
  Correction,
  Objection,
  Report,
  Retraction,
  Statement,
} from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { findings } from './findings.ts';
import { dateData, personData } from './references.ts';
import type { ClaimData } from './shapes/claim.ts';

/** A claim as data: what editors wrote of it, and what is worked out. */
export function claimData(claim: Claim, edition: Edition): ClaimData {
  return {
    id: claim.id,
    address: wholeAddressOf(claim, edition),
    claim: claim.claim,
    ...findings(claim),
    ...retractionData(claim),
    ...entriesData(claim),
    behind: claimsBehind(claim)
      .filter((other) => other !== claim)
      .map((other) => ({ id: other.id, claim: other.claim, ...entriesData(other) })),
    notes: claim.body.text,
    against: claim.against.map((against) => ({ claim: against.claim.id, note: against.note })),
    corrections: claim.corrections.map(correctionData),
    objections: claim.objections.map(objectionData),
    articles: claim.articles.map(({ id }) => id),
  };
}

/** What is recorded on a claim. */
function entriesData(
  claim: Claim,
): Pick<ClaimData, 'about' | 'holder' | 'implies' | 'excludes' | 'statements' | 'reports'> {
  return {
    about: claim.about.map(({ id }) => id),
    ...(claim.holder && { holder: claim.holder.id }),
    implies: claim.implies.map(({ id }) => id),
    excludes: claim.excludes.map(({ id }) => id),
    statements: claim.statements.map(statementData),
    reports: claim.reports.map(reportData),
  };
}

export function correctionData({
  at,
  was,
  now,
  claim,
}: Correction): ClaimData['corrections'][number] {
  return { at: dateData(at), was, now: now.text, ...(claim && { claim: claim.id }) };
}

export function objectionData({
  at,
  from,
  says,
  answer,
  became = 'open',
}: Objection): ClaimData['objections'][number] {
  return {
    at: dateData(at),
    ...(from !== undefined && { from }),
    says,
    answer: answer.text,
    became,
  };
}

export function retractionData({
  retracted,
}: {
  retracted?: Retraction;
}): Pick<ClaimData, 'retracted'> {
  return retracted ? { retracted: { at: dateData(retracted.at), why: retracted.why } } : {};
}

export function statementData({
  actor,
  says,
  part,
  side,
  at,
  quotes,
  originals,
  source,
  when,
  day,
  added,
}: Statement): ClaimData['statements'][number] {
  return {
    actor: actor.id,
    says,
    ...(part !== undefined && { part }),
    ...(side && { side: side.id }),
    ...(at !== undefined && { at }),
    quotes,
    originals,
    source: source.id,
    when: dateData(when),
    day,
    ...(added !== undefined && { added }),
  };
}

export function reportData({
  source,
  says,
  part,
  at,
  quotes,
  originals,
  when,
  day,
  via,
  basis,
  person,
  people,
  firstSays,
  added,
}: Report): ClaimData['reports'][number] {
  return {
    source: source.id,
    says,
    ...(part !== undefined && { part }),
    ...(at !== undefined && { at }),
    quotes,
    originals,
    when: dateData(when),
    day,
    via: via.map(({ id }) => id),
    ...(basis && { basis }),
    ...(person !== undefined && { person: personData(person, people) }),
    ...(firstSays && { firstSays: firstSays.id }),
    ...(added !== undefined && { added }),
  };
}
