import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/**
 * A report rests on somebody (`basis`) or passes on others (`relays`), one of the two; a statement
 * or a document is itself the thing, and has neither.
 */
export function basis(whole: Whole): Problem[] {
  return whole.entries.flatMap((entry) =>
    entry.collection === 'sources'
      ? ofSource(entry)
      : entry.collection === 'claims'
        ? ofClaim(entry, whole)
        : [],
  );
}

function ofSource(entry: Entry<'sources'>): Problem[] {
  const { kind, basis: own, relays, person } = entry.data;
  const finding = (path: string[], message: string, todo: string) => [
    problemAt(entry, path, { rule: 'basis', message, todo }),
  ];
  if (kind !== 'report') {
    const key =
      own !== undefined
        ? 'basis'
        : relays !== undefined
          ? 'relays'
          : person !== undefined
            ? 'person'
            : undefined;
    return key
      ? finding(
          [key],
          `A ${kind} has no \`${key}\`.`,
          `Take \`${key}\` out, or make this a report.`,
        )
      : [];
  }
  if (own !== undefined && relays !== undefined)
    return finding(
      ['relays'],
      'A report has `basis` or `relays`, and this has both.',
      'Keep `relays` if the whole piece passes on the accounts of others, else `basis`.',
    );
  if (own === undefined && relays === undefined)
    return finding(
      ['kind'],
      'A report says on whom it rests, and this does not.',
      'Add `basis`: witnessed, named, unnamed or not said; or `relays`, the sources that it passes on.',
    );
  if (relays !== undefined && person !== undefined)
    return finding(
      ['person'],
      'A report that passes on others has no `person` of its own.',
      'Say it in the source that it relays.',
    );
  return [];
}

function ofClaim(entry: Entry<'claims'>, whole: Whole): Problem[] {
  const claim = whole.record.claims.find((each) => each.file === entry.file);
  return (claim?.reports ?? []).flatMap((report) => {
    const data = entry.data.reports?.[report.index],
      path = ['reports', report.index];
    if (report.source.kind === 'statement') {
      return [
        problemAt(entry, [...path, 'source'], {
          rule: 'report-of-statement',
          message: `"${report.source.id}" is a statement, and a statement reports nothing.`,
          todo: 'Record it under `statements`, with the actor who speaks.',
        }),
      ];
    }
    const key =
      data?.basis !== undefined ? 'basis' : data?.person !== undefined ? 'person' : undefined;
    if (key && report.via.length) {
      return [
        problemAt(entry, [...path, key], {
          rule: 'basis',
          message: `This report passes on ${report.via.map((source) => source.id).join(', ')}, and so has no \`${key}\` of its own.`,
          todo: `Take out \`${key}\`, or \`via\` if it is its own account.`,
        }),
      ];
    }
    return [];
  });
}
