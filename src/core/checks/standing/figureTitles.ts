import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Claim, Figure } from '../../model/model.ts';
import type { Problem } from '../../markdown/problem.ts';
import { analyse } from '../../standing/analyse.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import { attributes } from './attributing.ts';
import { messageFor } from './wording.ts';

export const figureTitles: ContentCheck = {
  scope: 'standing',
  rules: {
    'figure-title': {
      severity: 'warning',
      explanation:
        'The title of a figure is read before its caption and its marks. One that states flatly what is only claimed misleads.',
    },
  },
  check: checkTitles,
  examples: {
    'A title that sounds surer than the record is': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: otherwise, source: guest-post }
---
=== figures/who-spoke.md
---
title: How the host and the guest spoke
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This sounds surer than the record: “they-spoke” is contested. Say whose account it is, or write what the record holds: The host says so on the record; the guest says otherwise on the record; one voice says so, one says otherwise.
kind: table
alt: Two names, each with a day.
credit: The House
claims: [they-spoke]
columns: [Who, Day]
rows: [[The host, Monday], [The guest, Monday]]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["It is disputed whether they [spoke](../claims/they-spoke.md).", One says so., One does not.]
---
It is disputed whether they [spoke](../claims/they-spoke.md).

![Who spoke](../figures/who-spoke.md)
`,
  },
};

/**
 * Titles that say most of the words of a claim which does not hold by itself, and not whose it is:
 * a name in one may be of whom it speaks.
 */
function checkTitles(linked: LinkedRecord, context: CheckContext): Problem[] {
  const { language } = linked.record.site;
  const lists = context.wordLists(language);
  return linked.record.figures.flatMap((figure) => {
    const entry = linked.entryOf.get(figure);
    const said = entry && figure.claims.find((claim) => isSaidIn(figure, claim, language));
    return !said || attributes(figure.title, lists) !== false
      ? []
      : [
          problemAt(entry, ['title'], {
            severity: 'warning',
            rule: 'figure-title',
            ...messageFor({ claim: said, direction: 'so' }, context),
          }),
        ];
  });
}

function isSaidIn({ title }: Figure, claim: Claim, language: string): boolean {
  if (claim.retracted || analyse(claim).standing.row.firm) return false;
  const known = new Set(wordsIn(title, language));
  const words = wordsIn(claim.claim, language);
  return words.length > 0 && words.filter((word) => known.has(word)).length / words.length > most;
}

/** So many of a claim's longer words make a title that says it. */
const most = 0.7;

/** The longer words of a text, each once, in small letters. */
function wordsIn(text: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 3)
    .map(({ segment }) => segment.toLowerCase());
  return [...new Set(words)];
}
