import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const emptyCorrection: ContentCheck = {
  scope: 'content',
  rules: {
    'empty-correction': {
      severity: 'error',
      explanation: 'A correction tells readers what was wrong: it says something else now.',
    },
  },
  check: checkEmptyCorrections,
  examples: {
    'A correction that corrects nothing': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
corrections:
  - { at: 2025-08-20, was: It was a Monday., now: It was  a *Monday*. }
                                                  ^^^^^^^^^^^^^^^^^^^ This says what it said before. Write what was wrong in \`was\`, and what is right in \`now\`.
  - { at: 2025-08-20, was: It was a monday., now: It was a Monday. }
---
`,
  },
};

/** The corrections of articles and claims whose two texts are the same, marks and spaces aside. */
function checkEmptyCorrections(linked: LinkedRecord): Problem[] {
  const { articles, claims } = linked.record;
  return [...articles, ...claims].flatMap((thing) => {
    const entry = linked.entryOf.get(thing);
    return thing.corrections.flatMap(({ was, now }, index) =>
      entry && spaced(was) === spaced(now.text)
        ? [
            problemAt(entry, ['corrections', index, 'now'], {
              rule: 'empty-correction',
              message: 'This says what it said before.',
              todo: 'Write what was wrong in `was`, and what is right in `now`.',
            }),
          ]
        : [],
    );
  });
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
