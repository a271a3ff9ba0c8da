import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const quoteMarks: ContentCheck = {
  scope: 'content',
  rules: {
    'quote-marks': { severity: 'warning', explanation: 'The page puts marks around a quote; marks in the record would be doubled.' },
  },
  check: checkQuoteMarks,
  examples: {
    'A quote with marks of its own': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: '"we spoke at length"' }
                                                       ^^^^^^^^^^^^^^^^^^^^^^ warning: The quote has quotation marks of its own, and the page puts marks around it. Remove the outer marks.
  - { actor: guest, says: so, source: guest-post }
---
`,
  },
};

/** A recorded quote is the words alone: the page puts the marks around them. */
function checkQuoteMarks(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
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
            todo: 'Remove the outer marks.',
          }),
        ];
      }),
    );
  });
}
