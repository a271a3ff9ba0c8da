import type { Problem } from '../../markdown/problem.ts';
import { isExcerptOf } from '../../markdown/quotations/compareQuotation.ts';
import { nearestQuote } from '../../markdown/quotations/nearestQuote.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const sourceWords: ContentCheck = {
  scope: 'content',
  rules: {
    'not-in-source': { severity: 'error', explanation: 'Where a source file contains its text, every quote taken from it must be part of that text.' },
  },
  check: checkSourceWords,
  examples: {
    'A quote that its source does not hold': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
> We spoke at great length, and well.
=== claims/they-spoke.md (as it was)
@ 5:56 These words are not in sources/host-post.md. Nearest words there: “We spoke at great” (here “we”, recorded “We”). Correct the one that is wrong.
`,
  },
};

/** Where the file of a source holds its words, every quote taken from it is a piece of them. */
function checkSourceWords(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    return [...claim.statements, ...claim.reports].flatMap((said) => {
      const { words } = said.source;
      if (!entry || words.length === 0) return [];
      return said.quotes.flatMap((quote, index) => {
        if (
          words.some((passage) => isExcerptOf(quote, passage)) ||
          said.originals.some((original) => words.some((passage) => isExcerptOf(original, passage)))
        )
          return [];
        const near = nearestQuote(quote, words),
          key = [`${said.type}s`, said.index, 'quote'];
        return [
          problemAt(entry, said.quotes.length > 1 ? [...key, index] : key, {
            rule: 'not-in-source',
            message: `These words are not in ${said.source.file}.`,
            todo: near
              ? `Nearest words there: “${near.words}” (${near.difference}). Correct the one that is wrong.`
              : 'Quote the words of that file, or add the missing ones to it.',
          }),
        ];
      });
    });
  });
}
