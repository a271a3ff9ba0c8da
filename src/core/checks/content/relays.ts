import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import type { When } from '../../dates/when.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Source } from '../../model/model.ts';

/** Nobody passes on what is not out yet; and who passes on a statement only adds nothing to it. */
export function relays(whole: Whole): Problem[] {
  return [
    ...whole.record.sources.flatMap((source) =>
      source.relays.flatMap((relayed, index) =>
        tooEarly(whole.entryOf.get(source), ['relays', index], source.published, relayed),
      ),
    ),
    ...whole.record.claims.flatMap((claim) => {
      const entry = whole.entryOf.get(claim);
      return claim.reports.flatMap((report) => [
        ...(report.via === report.source.relays
          ? []
          : report.via.flatMap((relayed, index) =>
              tooEarly(entry, ['reports', report.index, 'via', index], report.when, relayed),
            )),
        ...(entry && report.via.length > 0 && report.via.every(endsAtStatement)
          ? [
              problemAt(entry, ['reports', report.index, 'source'], {
                severity: 'warning',
                rule: 'relay-of-statement',
                message: `"${report.source.id}" passes on a statement only, and so adds no origin.`,
                todo: 'Record the statement itself, under `statements`.',
              }),
            ]
          : []),
      ]);
    }),
  ];
}

function tooEarly(
  entry: AnyEntry | undefined,
  path: Path,
  dated: When,
  relayed: Source,
): Problem[] {
  return entry && isBefore(dated, relayed.published)
    ? [
        problemAt(entry, path, {
          severity: 'warning',
          rule: 'early-relay',
          message: `This is dated ${dated.text}, before "${relayed.id}", which it passes on (${relayed.published.text}).`,
          todo: 'Mend one of the dates, if one is wrong.',
        }),
      ]
    : [];
}

function endsAtStatement(
  source: Source,
  _index: number,
  _all: readonly Source[],
  trail: readonly Source[] = [],
): boolean {
  if (trail.includes(source)) return false;
  return (
    source.kind === 'statement' ||
    (source.relays.length > 0 &&
      source.relays.every((next, index, all) =>
        endsAtStatement(next, index, all, [...trail, source]),
      ))
  );
}
