import type { Problem } from '../../markdown/problem.ts';
import { quotationsInText } from '../../markdown/quotations/quotations.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const quoteMarks: ContentCheck = {
  scope: 'content',
  rules: {
    'quote-marks': {
      severity: 'warning',
      explanation: 'The page puts marks around a quote; marks in the record would be doubled.',
    },
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
  - { actor: guest, says: so, source: guest-post, quote: we spoke, original: '«ми говорили»' }
                                                                             ^^^^^^^^^^^^^^^ warning: The quote has quotation marks of its own, and the page puts marks around it. Remove the outer marks.
---
`,
  },
};

/** A recorded quote is the words alone: the page puts the marks around them. */
function checkQuoteMarks(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    if (!entry) return [];
    return [...claim.statements, ...claim.reports].flatMap((said) => [
      ...problemsOf(entry, [`${said.type}s`, said.index, 'quote'], said.quotes),
      ...problemsOf(entry, [`${said.type}s`, said.index, 'original'], said.originals),
    ]);
  });
}

function problemsOf(entry: AnyEntry, path: Path, passages: readonly string[]): Problem[] {
  return passages.flatMap((passage, index) =>
    isInMarks(passage.trim())
      ? [
          problemAt(entry, passages.length > 1 ? [...path, index] : path, {
            severity: 'warning',
            rule: 'quote-marks',
            message: 'The quote has quotation marks of its own, and the page puts marks around it.',
            todo: 'Remove the outer marks.',
          }),
        ]
      : [],
  );
}

/** Whether a passage is one quotation from its first letter to its last. */
function isInMarks(passage: string): boolean {
  const [only] = quotationsInText(passage).quotations;
  return only !== undefined && only.open === 0 && only.close === passage.length - 1;
}
