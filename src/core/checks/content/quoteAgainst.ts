import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { quotePath } from '../../model/quotePath.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import { hasWord, spacedWords, type WordLists } from '../wordLists.ts';
import { polarityOf } from './polarity.ts';

export const quoteAgainst: ContentCheck = {
  scope: 'content',
  rules: {
    'quote-against': {
      severity: 'warning',
      explanation:
        'A quote that is the claim in its own words with a “not” does not say so of it: the entry may go the wrong way. Further words in `quote` settle it.',
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
  - { actor: host, says: so, source: host-post, quote: The host and the guest did not speak. }
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “The host and the guest did not speak.” is negative and the claim is not, and this says “so”. If these words deny the claim, write \`says: otherwise\`; if they confirm it, quote the words that do so too.
  - { actor: guest, says: so, source: guest-post, quote: we never stopped speaking }
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest did not speak
about: [host]
statements:
  - { actor: host, says: otherwise, source: host-post, quote: The host and the guest did not speak. }
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “The host and the guest did not speak.” is negative and so is the claim, and this says “otherwise”. If these words confirm the claim, write \`says: so\`; if they deny it, quote the words that do so too.
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

/** Entries all of whose quotes are the claim itself, turned against what they are to say of it. */
function checkQuoteAgainst(linked: LinkedRecord, { wordLists }: CheckContext): Problem[] {
  const lists = wordLists(linked.record.site.language);
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    const contrary = polarityOf(claim.claim, lists) === 'negative' ? 'otherwise' : 'so';
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

/** Whether a quote is, word by word, a claim with a negation, or the negative claim itself. */
function goesAgainst(quote: string, claim: string, lists: WordLists | undefined): boolean {
  if (!lists || polarityOf(quote, lists) !== 'negative') return false;
  // "No, he came" and "Did he not come?" deny nothing.
  if (/[?؟]|[,.;:!…–—،؛]\s+\S/u.test(quote)) return false;
  const said = withoutNegation(quote, lists);
  const claimed = withoutNegation(claim, lists);
  return (
    said.words.length === claimed.words.length &&
    said.words.every(
      (word, index) =>
        word === claimed.words[index] ||
        (index === said.verb && lists.isVerbForm?.(claimed.words[index]!, word) === true),
    )
  );
}

/**
 * The words of a sentence without its negation, and the place of the verb from which an auxiliary
 * went with it: "they did not come" is "they come".
 */
function withoutNegation(text: string, lists: WordLists): { words: string[]; verb?: number } {
  const { negations, supporting = [] } = lists;
  const all = spacedWords(text, lists).trim().split(' ');
  const isNegation = (word: string | undefined) =>
    word !== undefined && hasWord(` ${word} `, negations);
  const at = all.findIndex(
    (word, index) => supporting.includes(word) && isNegation(all[index + 1]),
  );
  const words = all.filter((word, index) => index !== at && !isNegation(word));
  return at < 0
    ? { words }
    : { words, verb: all.slice(0, at).filter((w) => !isNegation(w)).length };
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
