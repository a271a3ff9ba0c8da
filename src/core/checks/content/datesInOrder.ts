import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import type { When } from '../../dates/when.ts';
import { dayOfArticle } from '../../standing/dayOfRecord.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Source } from '../../model/model.ts';
import { dateAt, farIn } from './farApart.ts';
import type { ContentCheck } from '../check.ts';

export const datesInOrder: ContentCheck = {
  scope: 'content',
  rules: {
    dates: {
      severity: 'error or warning',
      explanation:
        'Two dates that cannot both be right: something was changed before it was published, or entered before it was said.',
    },
    'later-than-record': {
      severity: 'warning',
      explanation:
        'An event in a timeline is later than the last day of the article’s record: it may only be announced.',
    },
  },
  check: checkDatesInOrder,
  examples: {
    'Dates that cannot both be right': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
updated: 2025-08-18
         ^^^^^^^^^^ The article is updated on 2025-08-18, before it was published (2025-08-19). Correct one of the two dates.
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
corrections:
  - { at: 2025-08-17, was: It was a Friday., now: It was a Monday. }
          ^^^^^^^^^^ The article is corrected on 2025-08-17, before it was published (2025-08-19). Correct one of the two dates.
  - { at: 2025-08-20, was: It was in May., now: It was in August. }
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2205-08-19
           ^^^^^^^^^^ The article is dated 2205-08-19, after all its changes: 2025-08-21, 2025-08-20. Correct one of the two dates.
updated: 2025-08-21
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
corrections:
  - { at: 2025-08-20, was: It was a Friday., now: It was a Monday. }
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
when: 2025-09-18
      ^^^^^^^^^^ warning: The event is dated 2025-09-18, but the record of “the-talk” ends on 2025-08-19. If it is only announced, write \`planned: true\` with \`announcedFor\`; else update the article.
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, added: 2025-08-17 }
                                                       ^^^^^^^^^^ \`added\` (2025-08-17) is not after the day on which it was said (2025-08-18). Remove it if it entered the record on that day.
  - { actor: guest, says: so, source: guest-post }
lookedAgain: 2025-08-18
             ^^^^^^^^^^ warning: The record was last reviewed on 2025-08-18, but has an entry of 2025-08-19. Set \`lookedAgain\` to the day of your last review.
---
`,
  },
};

/**
 * Dates that cannot both be right: changed before it was published, entered before it was said,
 * happened after the record was closed.
 */
function checkDatesInOrder(linked: LinkedRecord): Problem[] {
  const { ahead } = farIn(linked);
  return [
    ...linked.record.articles.flatMap((article) => ofArticle(linked, article)),
    ...linked.record.claims.flatMap((claim) => ofClaim(linked, claim, ahead)),
  ];
}

function ofArticle(linked: LinkedRecord, article: Article): Problem[] {
  const entry = linked.entryOf.get(article);
  return entry
    ? [...changesBeforePublication(entry, article), ...eventsAfterRecord(linked, article)]
    : [];
}

function changesBeforePublication(entry: AnyEntry, article: Article): Problem[] {
  const { published } = article;
  const changes = changesOf(article);
  const early = changes.filter(({ at }) => isBefore(at, published));
  // Where all changes contradict the date of publication, the problem is reported there, once.
  if (changes.length > 1 && early.length === changes.length) {
    const dates = [...new Set(changes.map(({ at }) => at.text))].join(', ');
    const message = `The article is dated ${published.text}, after all its changes: ${dates}.`;
    const problem = contradiction(entry, ['published'], message);
    return [{ ...problem, cause: dateAt(entry, ['published']) }];
  }
  return early.map(({ path, at, what }) =>
    contradiction(
      entry,
      path,
      `The article is ${what} on ${at.text}, before it was published (${published.text}).`,
    ),
  );
}

/** What has happened to an article since its publication. */
function changesOf(article: Article): { path: Path; at: When; what: string }[] {
  const { updated, updates, corrections, objections, retracted } = article;
  return [
    ...(updated ? [{ path: ['updated'], at: updated, what: 'updated' }] : []),
    ...updates.map(({ at }, index) => ({ path: ['updates', index, 'at'], at, what: 'updated' })),
    ...corrections.map(({ at }, index) => ({
      path: ['corrections', index, 'at'],
      at,
      what: 'corrected',
    })),
    ...objections.map(({ at }, index) => ({
      path: ['objections', index, 'at'],
      at,
      what: 'objected to',
    })),
    ...(retracted ? [{ path: ['retracted', 'at'], at: retracted.at, what: 'retracted' }] : []),
  ];
}

function eventsAfterRecord(linked: LinkedRecord, article: Article): Problem[] {
  const closed = dayOfArticle(article);
  return article.timeline.flatMap((event) => {
    const entry = linked.entryOf.get(event);
    const late = event.when.find((time) => time.at.first > closed);
    return late && entry
      ? [
          problemAt(entry, ['when'], {
            severity: 'warning',
            rule: 'later-than-record',
            cause: `${event.id} ${late.at.text}`,
            message: `The event is dated ${late.at.text}, but the record of “${article.id}” ends on ${closed}.`,
            todo: 'If it is only announced, write `planned: true` with `announcedFor`; else update the article.',
          }),
        ]
      : [];
  });
}

function ofClaim(linked: LinkedRecord, claim: Claim, ahead: readonly Source[]): Problem[] {
  const entry = linked.entryOf.get(claim);
  if (!entry) return [];
  return [
    ...[...claim.statements, ...claim.reports].flatMap((each) =>
      each.added !== undefined && each.added <= each.day
        ? [
            contradiction(
              entry,
              [`${each.type}s`, each.index, 'added'],
              `\`added\` (${each.added}) is not after the day on which it was said (${each.day}).`,
              'Remove it if it entered the record on that day.',
            ),
          ]
        : [],
    ),
    ...(claim.lookedAgain
      ? [...claim.statements, ...claim.reports]
          .filter(({ source }) => !ahead.includes(source))
          .flatMap(({ day, added }) => [day, added ?? day])
          .filter((each) => each > (claim.lookedAgain?.last ?? ''))
          .slice(0, 1)
          .map((each) =>
            problemAt(entry, ['lookedAgain'], {
              severity: 'warning',
              rule: 'dates',
              message: `The record was last reviewed on ${claim.lookedAgain?.text}, but has an entry of ${each}.`,
              todo: 'Set `lookedAgain` to the day of your last review.',
            }),
          )
      : []),
  ];
}

function contradiction(
  entry: AnyEntry,
  path: Path,
  message: string,
  todo = 'Correct one of the two dates.',
): Problem {
  return problemAt(entry, path, { rule: 'dates', message, todo });
}
