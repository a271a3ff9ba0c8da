import type { Path } from '../../markdown/parsedFile.ts';
import { order, type Problem } from '../../markdown/problem.ts';
import type { Day, When } from '../../dates/when.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Source, Thing } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const farApart: ContentCheck = {
  scope: 'content',
  rules: {
    'far-date': {
      severity: 'warning',
      explanation: 'A date far from all others is probably a mistyped year.',
    },
  },
  check: checkFarApart,
  examples: {
    'A slip in a year': `
+++ A source
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2205-08-18
           ^^^^^^^^^^ warning: The source is of 2205-08-18, and the last date of the newsroom's own is 2025-08-19. Correct the year.
language: en
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
lookedAgain: 2025-08-19
---
+++ The newsroom's own
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
updated: 2205-08-20
         ^^^^^^^^^^ warning: 2205-08-20 is more than a hundred years from every other date of the newsroom's own. Correct the year.
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
`,
  },
};

/**
 * A slip in a year: 2205 for 2025. No clock is asked, but the newsroom has dates of its own, and
 * all of them lie within its life: none a century from all others, and no source a generation later
 * than the last.
 * What is old tells nothing: a record may rest on a document of 1215.
 */
function checkFarApart(linked: LinkedRecord): Problem[] {
  const { astray, last, ahead } = farIn(linked);
  return [
    ...astray.map(({ entry, path, when }) =>
      problemAt(entry, path, {
        severity: 'warning',
        rule: 'far-date',
        cause: dateAt(entry, path),
        message: `${when.text} is more than a hundred years from every other date of the newsroom's own.`,
        todo: 'Correct the year.',
      }),
    ),
    ...ahead.flatMap((source) => {
      const entry = linked.entryOf.get(source);
      return entry
        ? [
            problemAt(entry, ['published'], {
              severity: 'warning',
              rule: 'far-date',
              message: `The source is of ${source.published.text}, and the last date of the newsroom's own is ${last}.`,
              todo: 'Correct the year.',
            }),
          ]
        : [];
    }),
  ];
}

/** What is to be told once of a date, whatever it contradicts. */
export function dateAt(entry: AnyEntry, path: Path): string {
  return `the date ${entry.file} ${path.join('.')}`;
}

/**
 * The newsroom's own dates that are a century from all others, the last of the others, and the
 * sources that are a generation later than that.
 */
export function farIn(linked: LinkedRecord): {
  astray: readonly Dated[];
  last: Day | undefined;
  ahead: Source[];
} {
  const own = ownDates(linked);
  const astray = astrayOf(own);
  const last = own.findLast((date) => !astray.includes(date))?.when.last;
  return {
    astray,
    last,
    ahead:
      last === undefined
        ? []
        : linked.record.sources.filter(
            (source) => yearOf(source.published.first) - yearOf(last) > 20,
          ),
  };
}

interface Dated {
  entry: AnyEntry;
  path: Path;
  when: When;
}

/** The dates of what the newsroom has done, the earliest first. */
function ownDates({ record, entryOf }: LinkedRecord): Dated[] {
  const of = (thing: Thing, dates: readonly [Path, When | undefined][]) => {
    const entry = entryOf.get(thing);
    return dates.flatMap(([path, when]): Dated[] => (entry && when ? [{ entry, path, when }] : []));
  };
  const all = [
    ...record.articles.flatMap((article) =>
      of(article, [
        [['published'], article.published],
        [['updated'], article.updated],
        [['retracted', 'at'], article.retracted?.at],
        ...article.updates.map(({ at }, index): [Path, When] => [['updates', index, 'at'], at]),
        ...article.corrections.map(({ at }, index): [Path, When] => [
          ['corrections', index, 'at'],
          at,
        ]),
        ...article.objections.map(({ at }, index): [Path, When] => [
          ['objections', index, 'at'],
          at,
        ]),
      ]),
    ),
    ...record.claims.flatMap((claim) =>
      of(claim, [
        [['lookedAgain'], claim.lookedAgain],
        [['retracted', 'at'], claim.retracted?.at],
        ...claim.corrections.map(({ at }, index): [Path, When] => [
          ['corrections', index, 'at'],
          at,
        ]),
        ...claim.objections.map(({ at }, index): [Path, When] => [['objections', index, 'at'], at]),
      ]),
    ),
  ];
  return all.sort((a, b) => order(a.when.last, b.when.last));
}

/**
 * The fewer of two parts of the dates between which lie more than a hundred years; of two alike the
 * later.
 */
function astrayOf(own: readonly Dated[]): readonly Dated[] {
  const after = own.findIndex(
    (date, index) => index > 0 && yearOf(date.when.last) - yearOf(own[index - 1]!.when.last) > 100,
  );
  if (after < 0) return [];
  return after < own.length - after ? own.slice(0, after) : own.slice(after);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
