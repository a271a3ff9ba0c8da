import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { earliestDay, isBeforeAnywhere } from '../../dates/order.ts';
import type { Day, When } from '../../dates/when.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Event } from '../../model/model.ts';
import { dateAt } from './farApart.ts';
import type { ContentCheck } from '../check.ts';

export const datesOutside: ContentCheck = {
  scope: 'content',
  rules: {
    dates: {
      severity: 'error or warning',
      explanation:
        'A date lies outside the time covered by the record: a correction before the first statement, or an event later than all who report it.',
    },
  },
  check: checkDatesOutside,
  examples: {
    'Dates that cannot both be right': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2024-08-19
           ^^^^^^^^^^ warning: The article was published on 2024-08-19, and the first that is recorded of any of its claims is of 2025-08-18. Correct one of the dates if it is wrong.
updated: 2025-08-19
         ^^^^^^^^^^ warning: The article was updated last on 2025-08-19, and one of its updates is of 2025-08-21. Write updated: 2025-08-21, or correct the date of the update.
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
updates:
  - { at: 2025-08-21, what: The guest has spoken. }
  - { at: 2025-08-02, what: The host has spoken., claims: [they-spoke] }
          ^^^^^^^^^^ warning: This update is of 2025-08-02, and the first that is recorded of “they-spoke”, which it concerns, of 2025-08-18. Correct one of the dates if it is wrong.
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call]
---
=== events/the-call.md
---
title: The call
when: 2025-08-31
      ^^^^^^^^^^ warning: The event is dated 2025-08-31, and all that it is taken from was out before: 2025-08-18, 2025-08-19. Correct one of the dates; if it was only announced, write \`planned: true\` with \`announcedFor\`.
sources: [host-post, guest-post]
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post, added: 2025-08-21 }
lookedAgain: 2025-08-19
             ^^^^^^^^^^ warning: The record was last reviewed on 2025-08-19, but has an entry of 2025-08-21. Set \`lookedAgain\` to the day of your last review.
corrections:
  - { at: 2025-07-20, was: They met, now: They spoke }
          ^^^^^^^^^^ The claim is corrected on 2025-07-20, and the first that is recorded of it is of 2025-08-18. Correct one of the two dates.
retracted: { at: 2024-09-01, why: They had not. }
                 ^^^^^^^^^^ The claim is taken back on 2024-09-01, and the first that is recorded of it is of 2025-08-18. Correct one of the two dates.
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["We no longer say that they [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
`,
  },
};

/**
 * Dates outside the life of what they are about: a claim that is taken back before anybody has
 * spoken, an article older than all that it rests on, an event that is later than all who report
 * it. The zones in which two days were written may be a day apart, so one day is let pass.
 */
function checkDatesOutside(linked: LinkedRecord): Problem[] {
  const { claims, articles, events } = linked.record;
  return [
    ...claims.flatMap((claim) => ofClaim(linked, claim)),
    ...articles.flatMap((article) => ofArticle(linked, article)),
    ...events.flatMap((event) => ofEvent(linked, event)),
  ];
}

function ofClaim(linked: LinkedRecord, claim: Claim): Problem[] {
  const first = firstDay(claim);
  const dated: [Path, When | undefined, string][] = [
    [['retracted', 'at'], claim.retracted?.at, 'taken back'],
    ...claim.corrections.map(({ at }, index): [Path, When, string] => [
      ['corrections', index, 'at'],
      at,
      'corrected',
    ]),
    ...claim.objections.map(({ at }, index): [Path, When, string] => [
      ['objections', index, 'at'],
      at,
      'objected to',
    ]),
  ];
  return dated.flatMap(([path, when, what]) =>
    when && first && isBeforeAnywhere(when.last, first)
      ? at(linked.entryOf.get(claim), path, {
          rule: 'dates',
          message: `The claim is ${what} on ${when.text}, and the first that is recorded of it is of ${first}.`,
          todo: 'Correct one of the two dates.',
        })
      : [],
  );
}

function ofArticle(linked: LinkedRecord, article: Article): Problem[] {
  const entry = linked.entryOf.get(article);
  const { published, updated, updates, claims } = article;
  const first = earliestDay(claims.map(firstDay));
  const last = updates.toSorted((a, b) => (a.at.last < b.at.last ? 1 : -1))[0]?.at;
  return [
    ...(first && isBeforeAnywhere(published.last, first)
      ? at(entry, ['published'], {
          severity: 'warning',
          rule: 'dates',
          cause: entry && dateAt(entry, ['published']),
          message: `The article was published on ${published.text}, and the first that is recorded of any of its claims is of ${first}.`,
          todo: 'Correct one of the dates if it is wrong.',
        })
      : []),
    ...(updated && last && updated.last < last.last
      ? at(entry, ['updated'], {
          severity: 'warning',
          rule: 'dates',
          message: `The article was updated last on ${updated.text}, and one of its updates is of ${last.text}.`,
          todo: `Write updated: ${last.text}, or correct the date of the update.`,
        })
      : []),
    ...updates.flatMap((update, index) =>
      update.claims.flatMap((claim) => {
        const day = firstDay(claim);
        return day && isBeforeAnywhere(update.at.last, day)
          ? at(entry, ['updates', index, 'at'], {
              severity: 'warning',
              rule: 'dates',
              message: `This update is of ${update.at.text}, and the first that is recorded of “${claim.id}”, which it concerns, of ${day}.`,
              todo: 'Correct one of the dates if it is wrong.',
            })
          : [];
      }),
    ),
  ];
}

/** A date by which all who give it, or report the event, had written already. */
function ofEvent(linked: LinkedRecord, event: Event): Problem[] {
  const [{ at: only } = {}, another] = event.when;
  return event.when.flatMap((time, index) => {
    const sources = time.sources.length ? time.sources : only && !another ? event.sources : [];
    return sources.length && sources.every(({ published }) => isEarlier(published, time.at))
      ? at(linked.entryOf.get(event), time.sources.length ? ['when', index, 'at'] : ['when'], {
          severity: 'warning',
          rule: 'dates',
          cause: `${event.id} ${time.at.text}`,
          message: `The event is dated ${time.at.text}, and all that it is taken from was out before: ${[...new Set(sources.map(({ published }) => published.text))].join(', ')}.`,
          todo: 'Correct one of the dates; if it was only announced, write `planned: true` with `announcedFor`.',
        })
      : [];
  });
}

function isEarlier(a: When, b: When): boolean {
  return a.instant !== undefined && b.instant !== undefined
    ? a.instant < b.instant
    : isBeforeAnywhere(a.last, b.first);
}

/** The first day of which our record of a claim has anything. */
function firstDay(claim: Claim): Day | undefined {
  return earliestDay(
    [...claim.statements, ...claim.reports].map(({ when, added }) =>
      added !== undefined && added > when.first ? added : when.first,
    ),
  );
}

function at(entry: AnyEntry | undefined, path: Path, finding: Finding): Problem[] {
  return entry ? [problemAt(entry, path, finding)] : [];
}
