import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { quotePath } from '../../model/quotePath.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import type { WordLists } from '../wordLists.ts';
import { clausesOf } from './lostNegation.ts';
import { polarityOf } from './polarity.ts';

export const quoteAgainst: ContentCheck = {
  scope: 'content',
  rules: {
    'quote-against': {
      severity: 'warning',
      explanation:
        'Words with a “not” in them rarely say so of a claim without one, nor otherwise of a claim with one: the entry may go the wrong way. Further words in `quote` that hold no “not” settle it.',
    },
  },
  check: checkQuoteAgainst,
  examples: {
    'Words that deny the claim of which they are to say so': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we did not speak }
                                                       ^^^^^^^^^^^^^^^^ warning: “we did not speak” is negative and the claim is not, and this says “so”. If these words deny the claim, write \`says: otherwise\`; if they confirm it, quote the words that do so too.
  - { actor: guest, says: so, source: guest-post, quote: [we did not meet, we spoke] }
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest did not speak
about: [host]
statements:
  - { actor: host, says: otherwise, source: host-post, quote: we did not speak }
                                                              ^^^^^^^^^^^^^^^^ warning: “we did not speak” is negative and so is the claim, and this says “otherwise”. If these words confirm the claim, write \`says: so\`; if they deny it, quote the words that do so too.
  - { actor: guest, says: otherwise, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["Both say that they [did speak](../claims/they-spoke.md 'otherwise').", Both say so., Nobody else was there.]
---
`,
  },
};

/** Entries all of whose words hold a "not" that goes against what they are to say of the claim. */
function checkQuoteAgainst(linked: LinkedRecord, { wordLists }: CheckContext): Problem[] {
  const lists = wordLists(linked.record.site.language);
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    const claimed = polarityOf(claim.claim, lists);
    const contrary = { affirmative: 'so', negative: 'otherwise', unclear: '' }[
      claimed ?? 'unclear'
    ];
    return [...claim.statements, ...claim.reports].flatMap((said) => {
      const isAgainst =
        said.says === contrary &&
        said.quotes.length > 0 &&
        said.quotes.every((quote) => goesAgainst(quote, claim.claim, lists));
      return entry && isAgainst
        ? [
            problemAt(entry, quotePath(said, 'quote', 0), {
              severity: 'warning',
              rule: 'quote-against',
              ...wordsFor(said.quotes[0]!, said.says),
            }),
          ]
        : [];
    });
  });
}

/**
 * Whether each clause of a quote holds a "not", or the first one does and has a word of the claim.
 */
function goesAgainst(quote: string, claim: string, lists: WordLists | undefined): boolean {
  const clauses = clausesOf(quote).filter((clause) => /\p{L}/u.test(clause));
  const [first = '', ...others] = clauses.map((clause) => polarityOf(clause, lists));
  const stems = new Set(stemsOf(claim));
  return (
    first === 'negative' &&
    (others.every((each) => each === 'negative') ||
      stemsOf(clauses[0]!).some((stem) => stems.has(stem)))
  );
}

/** The beginnings of the longer words of a text. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? []).map((word) => word.slice(0, 5));
}

function wordsFor(quote: string, says: string): { message: string; todo: string } {
  return says === 'so'
    ? {
        message: `“${quote}” is negative and the claim is not, and this says “so”.`,
        todo: 'If these words deny the claim, write `says: otherwise`; if they confirm it, quote the words that do so too.',
      }
    : {
        message: `“${quote}” is negative and so is the claim, and this says “otherwise”.`,
        todo: 'If these words confirm the claim, write `says: so`; if they deny it, quote the words that do so too.',
      };
}
