import { nearest } from '../../markdown/nearest.ts';
import type { Problem } from '../../markdown/problem.ts';
import { allProse } from '../../model/allProse.ts';
import { problemIn } from '../../model/entry.ts';
import { linkDirections as known } from '../../model/linkDirection.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Actor, Claim, ClaimLink } from '../../model/model.ts';
import { sentencesAround } from '../../markdown/sentencesAround.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import type { WordLists } from '../wordLists.ts';
import { polarityOf, type Polarity } from './polarity.ts';

export const linkDirections: ContentCheck = {
  scope: 'content',
  rules: {
    'link-title': {
      severity: 'error',
      explanation:
        'The title of a link to a claim says which way its words go: “otherwise” when they say the opposite of the claim, “so” or none when they say the same. It can say nothing else.',
    },
    'link-direction': {
      severity: 'warning',
      explanation:
        'Linked words with a “not” in them, and a claim without one (or the reverse), often say opposite things; the mark would then contradict the words on which it stands.',
    },
  },
  check: checkLinkDirections,
  examples: {
    'A link to a claim with a title of its own': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md 'Otherwise').", Both say so., Nobody else was there.]
                      ^^^^^^^^^^^^^^^^^^^^^^^ A link to a claim cannot have the title “Otherwise”. Did you mean “otherwise”?
---
They [spoke](../claims/they-spoke.md "the whole night").
             ^^^^^^^^^^^^^^^^^^^^^^^ A link to a claim cannot have the title “the whole night”. Write “otherwise” if its words say the opposite of the claim; else leave the title out.
`,
    'Words that say the opposite of their claim': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
By her account they [did not speak](../claims/they-spoke.md).
                                    ^^^^^^^^^^^^^^^^^^^^^^^ warning: “did not speak” is negative, and the claim is not: The host and the guest spoke. If these words say the opposite of the claim, write (../claims/they-spoke.md "otherwise"); if they say the same, "so".

Others say that they [didn’t speak](../claims/they-spoke.md "otherwise"), or [not only spoke](../claims/they-spoke.md).
`,
    'Words that leave out the “not” of their claim': `
=== claims/no-troops.md
---
claim: The host will send no troops
about: [host]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
On Monday the host said that he [might send them](../claims/no-troops.md).
                                                  ^^^^^^^^^^^^^^^^^^^^^^ warning: “might send them” is not negative, and the claim is: The host will send no troops. If these words say the opposite of the claim, write (../claims/no-troops.md "otherwise"); if they say the same, "so".

Later the host said that he [would send none](../claims/no-troops.md). The host rejects [any troops](../claims/no-troops.md), and [stays at home](../claims/no-troops.md "so"). [The host](../claims/no-troops.md) says so. They [spoke](../claims/they-spoke.md).
`,
  },
};

/**
 * The titles of links to claims, and the links without one whose words seem to go the other way
 * than the claim.
 */
function checkLinkDirections(linked: LinkedRecord, context: CheckContext): Problem[] {
  const { language } = linked.record.site;
  const lists = context.wordLists(language);
  /** Many link the same claim. */
  const polarities = new Map<string, Polarity | undefined>();
  const ofClaim = ({ claim }: Claim) => {
    if (!polarities.has(claim)) polarities.set(claim, polarityOf(claim, lists));
    return polarities.get(claim);
  };
  const names = new Set(linked.record.actors.flatMap(namesOf));
  return allProse(linked.record).flatMap((prose) => {
    const untitled = prose.claimLinks.filter(({ title }) => title === undefined);
    const sentences = untitled.length ? sentencesAround(prose.tree, language) : undefined;
    return prose.claimLinks.flatMap((link) => {
      const finding =
        link.title !== undefined
          ? titleFault(link.title)
          : // Whether words in another language deny a claim in this one cannot be told.
            names.has(link.words) || prose.wordsIn !== undefined
            ? undefined
            : directionFault(link, sentences?.get(link.node) ?? link.words, lists, ofClaim);
      return finding ? [problemIn(prose, link.place ?? { line: 1, column: 1 }, finding)] : [];
    });
  });
}

function titleFault(title: string) {
  if (known.some((direction) => direction === title)) return undefined;
  const meant = nearest(title.trim(), known);
  return {
    rule: 'link-title',
    message: `A link to a claim cannot have the title “${title}”.`,
    todo: meant
      ? `Did you mean “${meant}”?`
      : 'Write “otherwise” if its words say the opposite of the claim; else leave the title out.',
  };
}

function directionFault(
  { claim, words, url }: ClaimLink,
  sentence: string,
  lists: WordLists | undefined,
  ofClaim: (claim: Claim) => Polarity | undefined,
) {
  const said = polarityOf(words, lists);
  const claimed = ofClaim(claim);
  const isContrary =
    said === 'negative'
      ? claimed === 'affirmative'
      : // The negation may stand beside the link: "called [a contingent] unacceptable".
        claimed === 'negative' && polarityOf(sentence, lists) === 'affirmative';
  if (!isContrary) return undefined;
  const [is, isNot] = said === 'negative' ? ['is', 'is not'] : ['is not', 'is'];
  return {
    severity: 'warning' as const,
    rule: 'link-direction',
    message: `“${withoutMarks(words)}” ${is} negative, and the claim ${isNot}: ${claim.claim}.`,
    todo: `If these words say the opposite of the claim, write (${url} "otherwise"); if they say the same, "so".`,
  };
}

/** Words that say neither so nor otherwise. */
function namesOf({ name, aliases }: Actor): string[] {
  return [name, name.split(' ').at(-1) ?? name, ...aliases];
}

function withoutMarks(words: string): string {
  return words.replace(/^[“"‘']|[”"’']$/gu, '');
}
