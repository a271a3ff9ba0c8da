import type { Claim, Report, Retraction, Source, Statement } from '../model/model.ts';
import { analyse } from './analyse.ts';
import { outletKey, passersOf, sideKey, workKey } from './contributors.ts';
import { copyClaim } from './copyClaim.ts';
import { claimsBehind } from './derived.ts';
import { sourcesBehind } from './origins.ts';
import { holderOf } from './parties.ts';
import { publishersBehind } from './withoutPublisher.ts';

/**
 * The claim as it would stand on a record without these contributors (`Contributor.key`). Of a side
 * its own statements go; of an outlet its pieces, what is known through it alone, and what reaches
 * us by way of them; of a work the work. The record itself is as it was, and no other claim is
 * touched but copies of those from which something follows for this one.
 */
export function claimWithout(claim: Claim, keys: Iterable<string>): Claim {
  const leftOut = new Set(keys);
  const silenced = new Set(
    analyse(claim)
      .sides.filter(({ side }) => leftOut.has(sideKey(side)))
      .flatMap(({ positions }) => positions.map(({ actor }) => actor)),
  );
  const sources = sourcesWithout(claim, leftOut);
  const copyOf = (source: Source) => sources.get(source)!;
  const stands = (entry: Statement | Report) => copyOf(entry.source).retracted !== gone;
  return copyClaim(claim, (each) => ({
    ...each,
    statements: each.statements
      .filter((statement) => stands(statement) && !silenced.has(holderOf(statement.actor)))
      .map((statement) => ({ ...statement, source: copyOf(statement.source) })),
    reports: each.reports
      .filter(stands)
      .map((report) => ({ ...report, source: copyOf(report.source), via: report.via.map(copyOf) })),
  }));
}

/** On a source that is left out nothing rests on any day, as on one that was retracted. */
const gone: Retraction = {
  at: {
    text: '',
    first: '',
    last: '',
    precision: 'day',
    uncertain: false,
    approximate: false,
  },
  why: '',
};

/** A copy of every source behind a claim, linked to each other. */
function sourcesWithout(claim: Claim, leftOut: ReadonlySet<string>): Map<Source, Source> {
  const passers = passersOf(claim);
  const isOut = (publisher: string) => leftOut.has(outletKey(publisher));
  const isLeftOut = (source: Source) =>
    leftOut.has(workKey(source)) ||
    isOut(source.publisher) ||
    publishersBehind(source, passers.get(source) ?? []).every(isOut);
  const entries = claimsBehind(claim).flatMap((each) => [...each.statements, ...each.reports]);
  const copies = new Map(
    sourcesBehind(entries).map((source) => [
      source,
      { ...source, ...(isLeftOut(source) && { retracted: gone }) },
    ]),
  );
  for (const copy of copies.values()) {
    copy.relays = copy.relays.map((each) => copies.get(each)!);
    copy.verifiedBy = copy.verifiedBy.map((each) => copies.get(each)!);
  }
  return copies;
}
