import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/** A recorded quote is the words alone: the page puts the marks around them. */
export function quoteMarks(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim);
    return [...claim.statements, ...claim.reports].flatMap((said) =>
      said.quotes.flatMap((quote, index) => {
        if (!entry || !/^(?:“[^“”]*”|"[^"]*"|«[^«»]*»|„[^“”]*[“”]|‘[^‘]*’)$/s.test(quote))
          return [];
        const key = [`${said.type}s`, said.index, 'quote'];
        return [
          problemAt(entry, said.quotes.length > 1 ? [...key, index] : key, {
            severity: 'warning',
            rule: 'quote-marks',
            message: 'The quote has quotation marks of its own, and the page puts marks around it.',
            todo: 'Take out the outer marks that are part of the text.',
          }),
        ];
      }),
    );
  });
}
