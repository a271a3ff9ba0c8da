import { isBefore } from '../../dates/order.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Objection } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const objections: ContentCheck = {
  scope: 'content',
  rules: {
    'objection-without-correction': {
      severity: 'error',
      explanation:
        'Who objects is told that a correction came of it, and a reader who looks for that correction must find it.',
    },
  },
  check: checkObjections,
  examples: {
    'An objection that became a correction which is not there': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
corrections:
  - { at: 2025-08-20, was: They met., now: They spoke. }
objections:
  - { at: 2025-08-20, says: They did not meet., answer: They did not., became: correction }
  - { at: 2025-08-21, says: It was in May., answer: It was in May., became: correction }
                                                                            ^^^^^^^^^^ This objection of 2025-08-21 became a correction, and none of that day or later is recorded. Add it to \`corrections\`, or write what became of the objection: \`nothing\`, or \`open\`.
  - { at: 2025-08-22, says: Nobody spoke., answer: The host says that they spoke., became: nothing }
---
`,
  },
};

function checkObjections({ record, entryOf }: LinkedRecord): Problem[] {
  return [...record.articles, ...record.claims].flatMap((thing) => {
    const entry = entryOf.get(thing);
    return thing.objections.flatMap((objection, index) =>
      entry && objection.became === 'correction' && !isCorrected(thing, objection)
        ? [
            problemAt(entry, ['objections', index, 'became'], {
              rule: 'objection-without-correction',
              message: `This objection of ${objection.at.text} became a correction, and none of that day or later is recorded.`,
              todo: 'Add it to `corrections`, or write what became of the objection: `nothing`, or `open`.',
            }),
          ]
        : [],
    );
  });
}

/**
 * Whether something was corrected since an objection came: in the thing itself, in a claim of the
 * article, or in an article on the claim; or all of it was taken back.
 */
function isCorrected(thing: Article | Claim, { at }: Objection): boolean {
  const others =
    thing.type === 'article'
      ? thing.claims.flatMap(({ corrections }) => corrections)
      : thing.articles.flatMap(({ corrections }) =>
          corrections.filter(({ claim }) => claim === thing),
        );
  const changes = [...thing.corrections, ...others, ...(thing.retracted ? [thing.retracted] : [])];
  return changes.some((change) => !isBefore(change.at, at));
}
