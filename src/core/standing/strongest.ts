import type { Claim, Report, Says, Statement } from '../model/model.ts';
import { order } from '../markdown/problem.ts';
import { analyse } from './analyse.ts';
import { firmnessOf, type Origin } from './origins.ts';
import type { Position } from './positions.ts';

/** The strongest evidence for a claim and against it. */
export interface Strongest {
  so?: Statement | Origin;
  otherwise?: Statement | Origin;
}

/**
 * For a claim on which people differ: the strongest said either way. On the record goes before a
 * report, a named origin before an unnamed one, a quote before a paraphrase, the earlier before the
 * later.
 */
export function strongestOf(claim: Claim): Strongest {
  return { so: strongest(claim, 'so'), otherwise: strongest(claim, 'otherwise') };
}

function strongest(claim: Claim, says: 'so' | 'otherwise'): Statement | Origin | undefined {
  const statements = analyse(claim)
    .positions.flatMap((position) => standingBy(position, says))
    .sort((a, b) => quoteFirst(a, b) || order(a.day, b.day) || a.index - b.index);
  const origins = analyse(claim)
    .origins.filter((origin) => origin.says === says)
    .sort(
      (a, b) =>
        firmnessOf(b) - firmnessOf(a) ||
        quoteFirst(a.report, b.report) ||
        order(a.report.day, b.report.day) ||
        order(a.source.id, b.source.id),
    );
  const [document] = origins.filter((origin) => origin.basis === 'document');
  return document ?? statements[0] ?? origins[0];
}

/** All that an actor has said this way, if that is what it still says. */
export function standingBy(position: Position, says: Says): Statement[] {
  return position.says.includes(says)
    ? position.all.filter((statement) => statement.says === says)
    : [];
}

function quoteFirst(a: Statement | Report, b: Statement | Report): number {
  return Number(b.quotes.length > 0) - Number(a.quotes.length > 0);
}
