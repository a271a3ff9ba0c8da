import { rules, stripOrder, type StandingId } from '../standing/rules.ts';
import { standingOf } from '../standing/standing.ts';
import { claimLine, type ClaimLine } from './claimLine.ts';
import type { Edition } from './edition.ts';

/** A standing as readers have it explained: its rule in words, and an example from the record where there is one. */
export interface GradeView {
  standing: StandingId;
  label: string;
  words: string;
  example?: { claim: ClaimLine; sentence: string };
}

/** In the order in which the rules are asked: the first that fits is the standing. */
export function gradesView(edition: Edition): GradeView[] {
  return rules.map(({ id, label, words }) => {
    const claim = edition.record.claims.find((each) => standingOf(each).rule.id === id);
    return { standing: id, label, words, ...(claim && { example: { claim: claimLine(claim, edition), sentence: standingOf(claim).sentence } }) };
  });
}

export interface ClaimGroup {
  standing: StandingId;
  label: string;
  claims: ClaimLine[];
}

/** All claims by standing, in the order of the strip. */
export function claimGroups(edition: Edition): ClaimGroup[] {
  const lines = edition.record.claims.map((claim) => claimLine(claim, edition));
  return stripOrder
    .map((id) => ({ standing: id, label: rules.find((rule) => rule.id === id)?.label ?? id, claims: lines.filter(({ standing }) => standing === id) }))
    .filter(({ claims }) => claims.length > 0);
}
