import { dayOfArticle } from '../../standing/dayOfRecord.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isOverdue } from '../../standing/silence.ts';
import type { ContentCheck } from '../check.ts';

export const overdue: ContentCheck = {
  scope: 'standing',
  rules: {
    overdue: {
      severity: 'warning',
      explanation:
        'The day of a planned event has passed, and the record does not say whether it happened.',
    },
  },
  check: checkOverdue,
  examples: {
    'A planned event whose day has passed': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-dinner]
---
=== events/the-dinner.md
---
title: The dinner
planned: true
announcedFor: 2025-08-16
              ^^^^^^^^^^ warning: This was announced for 2025-08-16, and the record of "the-talk" ends on 2025-08-19 with nothing on it. If it has happened, write \`when\` in the place of \`planned\`; else say in the article what became of it.
---
`,
  },
};

/**
 * What was announced for a day that has passed by the day of the record, and is still only planned
 * in it, is asked about.
 */
function checkOverdue(linked: LinkedRecord): Problem[] {
  const asked = new Set<unknown>();
  return linked.record.articles.flatMap((article) =>
    article.timeline
      .filter((event) => isOverdue(event, article) && !asked.has(event))
      .flatMap((event) => {
        const entry = linked.entryOf.get(event);
        asked.add(event);
        return entry
          ? [
              problemAt(entry, ['announcedFor'], {
                severity: 'warning',
                rule: 'overdue',
                message: `This was announced for ${event.announcedFor?.text}, and the record of "${article.id}" ends on ${dayOfArticle(article)} with nothing on it.`,
                todo: 'If it has happened, write `when` in the place of `planned`; else say in the article what became of it.',
              }),
            ]
          : [];
      }),
  );
}
