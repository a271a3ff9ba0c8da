import { isBefore } from '../../when/order.ts';
import type { Problem } from '../../text/problem.ts';
import { problemAt } from '../entry.ts';
import type { Whole } from '../linkRecord.ts';
import type { Source } from '../model.ts';

/** Nobody passes on what is not out yet; and who passes on a statement only adds nothing to it. */
export function relays(whole: Whole): Problem[] {
  return [
    ...whole.record.sources.flatMap((source) => source.relays.flatMap((relayed, index) => tooEarly(whole, source, relayed, index))),
    ...whole.record.claims.flatMap((claim) => {
      const entry = whole.entryOf.get(claim);
      return claim.reports.flatMap((report) =>
        entry && report.via.length > 0 && report.via.every(endsAtStatement)
          ? [problemAt(entry, ['reports', report.index, 'source'], { severity: 'warning', rule: 'relay-of-statement', message: `"${report.source.id}" passes on a statement only, and so adds no origin.`, todo: 'Record the statement itself, under `statements`.' })]
          : []);
    }),
  ];
}

function tooEarly(whole: Whole, source: Source, relayed: Source, index: number): Problem[] {
  const entry = whole.entryOf.get(source);
  return entry && isBefore(source.published, relayed.published)
    ? [problemAt(entry, ['relays', index], { severity: 'warning', rule: 'early-relay', message: `This is dated ${source.published.text}, before "${relayed.id}", which it passes on (${relayed.published.text}).`, todo: 'Mend one of the dates, if one is wrong.' })]
    : [];
}

function endsAtStatement(source: Source, _index: number, _all: readonly Source[], trail: readonly Source[] = []): boolean {
  if (trail.includes(source)) return false;
  return source.is === 'statement' || (source.relays.length > 0 && source.relays.every((next, index, all) => endsAtStatement(next, index, all, [...trail, source])));
}
