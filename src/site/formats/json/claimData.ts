import type {
  Claim,
  Correction,
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
    about: claim.about.map(({ id }) => id),
    statements: claim.statements.map(statementData),
    reports: claim.reports.map(reportData),
    notes: claim.body.text,
    against: claim.against.map((against) => ({ claim: against.claim.id, note: against.note })),
    corrections: claim.corrections.map(correctionData),
    articles: claim.articles.map(({ id }) => id),
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

export function retractionData({
  retracted,
}: {
  retracted?: Retraction;
}): Pick<ClaimData, 'retracted'> {
  return retracted ? { retracted: { at: dateData(retracted.at), why: retracted.why } } : {};
}

function statementData({
  actor,
  says,
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
    quotes,
    originals,
    source: source.id,
    when: dateData(when),
    day,
    ...(added !== undefined && { added }),
  };
}

function reportData({
  source,
  says,
  quotes,
  originals,
  when,
  day,
  via,
  basis,
  person,
  firstSays,
  added,
}: Report): ClaimData['reports'][number] {
  return {
    source: source.id,
    says,
    quotes,
    originals,
    when: dateData(when),
    day,
    via: via.map(({ id }) => id),
    ...(basis && { basis }),
    ...(person !== undefined && { person: personData(person) }),
    ...(firstSays && { firstSays: firstSays.id }),
    ...(added !== undefined && { added }),
  };
}
