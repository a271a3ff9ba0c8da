import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Actor, Claim } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const positionHolder: ContentCheck = {
  scope: 'content',
  rules: {
    holder: {
      severity: 'warning',
      explanation:
        'What somebody wants, intends, refuses or thinks is a position, which only its holder’s word can settle; without `holder` it is counted as a fact that others could bear out or deny.',
    },
  },
  check: checkPositionHolder,
  examples: {
    'A position without its holder': `
=== claims/they-spoke.md
---
claim: The host wants to speak to the guest again
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This reads like a position of “host”, and no \`holder\` is given. Add \`holder: host\` if the sentence says what it wants, intends, demands, refuses or thinks.
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
`,
  },
};

/**
 * English verbs of wanting, intending, demanding, refusing and thinking, after the holder's name.
 */
const verbs =
  /^(?:also |still |now |no longer |does not |do not |will never |would never )?(?:wants?|intends?|plans? to|hopes?|wishes|wish|demands?|insists?|refuses?|rejects?|opposes?|supports?|favou?rs?|thinks?|believes?|considers?|regards?|prefers?|expects?|welcomes?|will not (?:accept|cede|give up|allow|agree|recognise|recognize|negotiate|resign|step down))\b/;

/** A claim whose sentence says what one of its parties wants or thinks, and that has no holder. */
function checkPositionHolder({ record, entryOf }: LinkedRecord): Problem[] {
  const { language } = record.site;
  if (language !== undefined && !/^en\b/i.test(language)) return [];
  return record.claims.flatMap((claim) => {
    const entry = entryOf.get(claim);
    const holder = claim.holder ? undefined : holderIn(claim);
    if (!entry || !holder) return [];
    return problemAt(entry, ['claim'], {
      severity: 'warning',
      rule: 'holder',
      message: `This reads like a position of “${holder.id}”, and no \`holder\` is given.`,
      todo: `Add \`holder: ${holder.id}\` if the sentence says what it wants, intends, demands, refuses or thinks.`,
    });
  });
}

/** The actor whose name opens the sentence, with a verb of position after it. */
function holderIn(claim: Claim): Actor | undefined {
  return claim.about.find((each) =>
    namesOf(each).some(
      (name) =>
        claim.claim.startsWith(`${name} `) && verbs.test(claim.claim.slice(name.length + 1)),
    ),
  );
}

/** The names by which a sentence may call an actor; of a person the family name, too. */
function namesOf({ name, kind, aliases }: Actor): string[] {
  const family = kind === 'person' ? name.split(' ').slice(-1) : [];
  return [name, ...aliases, ...family, name.replace(/^The (?:\w+ )?/, '')].filter(
    (each) => each.length > 2,
  );
}
