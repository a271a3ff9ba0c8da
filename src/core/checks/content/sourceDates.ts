import { isBefore, isBeforeAnywhere, latestDay } from '../../dates/order.ts';
import { parseWhen } from '../../dates/parseWhen.ts';
import type { Day, When } from '../../dates/when.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Source, Thing } from '../../model/model.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import { dateAt, farIn } from './farApart.ts';

export const sourceDates: ContentCheck = {
  scope: 'content',
  rules: {
    dates: {
      severity: 'error or warning',
      explanation:
        'A source was retracted, or a copy of it kept, before it was published. One of the dates is wrong, or the copy is of another page.',
    },
    'future-date': {
      severity: 'warning',
      explanation:
        'Nothing has been published, retracted or looked at in the future: after the instant of the build, or more than a year after all that is recorded.',
    },
  },
  check: checkSourceDates,
  examples: {
    'A source that was retracted or kept before it was published': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
archived: https://web.archive.org/web/20210304120000/https://host.example/post
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This copy is of 2021-03-04, before the source was published (2025-08-18). Name a copy of this piece, or correct \`published\`.
published: 2025-08-18
language: en
retracted: { at: 2025-08-16, why: It was wrong. }
                 ^^^^^^^^^^ The source was retracted on 2025-08-16, before it was published (2025-08-18). Correct one of the two dates.
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
archived: https://web.archive.org/web/20250801120000/https://guest.example/post
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This copy is of 2025-08-01, before the source was published (2025-08-19). Name a copy of this piece, or correct \`published\`.
published: 2025-08-19
language: en
---
`,
    'What lies in the future': `
=== sources/gazette.md
---
title: What the Gazette has
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-19
language: en
basis: unnamed
retracted: { at: 2035-08-20, why: It was wrong. }
                 ^^^^^^^^^^ warning: This is dated 2035-08-20, long after all that is recorded (2025-08-19). Correct the date.
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
lookedAgain: 2052-08-20
             ^^^^^^^^^^ warning: This is dated 2052-08-20, long after all that is recorded (2025-08-19). Correct the date.
---
`,
  },
};

/** Dates of a source that cannot both be right, and dates of what has not happened yet. */
function checkSourceDates(linked: LinkedRecord, { at }: CheckContext): Problem[] {
  return [
    ...linked.record.sources.flatMap((source) => ofSource(linked, source)),
    ...inFuture(linked, at),
  ];
}

function ofSource(linked: LinkedRecord, source: Source): Problem[] {
  const entry = linked.entryOf.get(source);
  if (!entry) return [];
  const { published, retracted, archived } = source;
  const copied = archived === undefined ? undefined : dayOfCopy(archived);
  return [
    ...(retracted && isBefore(retracted.at, published)
      ? [
          problemAt(entry, ['retracted', 'at'], {
            rule: 'dates',
            message: `The source was retracted on ${retracted.at.text}, before it was published (${published.text}).`,
            todo: 'Correct one of the two dates.',
          }),
        ]
      : []),
    ...(copied && isBeforeAnywhere(copied, published.first)
      ? [
          problemAt(entry, ['archived'], {
            // A page may have been published again.
            severity: 'warning',
            rule: 'dates',
            message: `This copy is of ${copied}, before the source was published (${published.text}).`,
            todo: 'Name a copy of this piece, or correct `published`.',
          }),
        ]
      : []),
  ];
}

/** The day that the address of a copy in an archive names: `…/web/20250818174200/https://…`. */
function dayOfCopy(address: string): Day | undefined {
  const [, year, month, day] =
    /^https?:\/\/[^/]*(?:archiv|arquivo|wayback|webcitation)[^/]*\/(?:.*?\/)?(\d{4})\.?(\d\d)\.?(\d\d)[-\d]{0,7}(?:[a-z]{2}_)?\//.exec(
      address,
    ) ?? [];
  const text = `${year}-${month}-${day}`;
  return year !== undefined && 'when' in parseWhen(text) ? text : undefined;
}

function inFuture(linked: LinkedRecord, at: When | undefined): Problem[] {
  const { articles, claims, sources } = linked.record;
  const { astray } = farIn(linked);
  const told = new Set(astray.map(({ entry, path }) => dateAt(entry, path)));
  const last = lastRecorded(linked);
  const dated: [Thing, Path, When | undefined][] = [
    ...[...articles, ...claims, ...sources].map((thing): [Thing, Path, When | undefined] => [
      thing,
      ['retracted', 'at'],
      thing.retracted?.at,
    ]),
    ...sources.map((source): [Thing, Path, When | undefined] => [
      source,
      ['published'],
      source.published,
    ]),
    ...claims.map((claim): [Thing, Path, When | undefined] => [
      claim,
      ['lookedAgain'],
      claim.lookedAgain,
    ]),
    ...sources.flatMap((source) =>
      source.seenAgain.map((seen, index): [Thing, Path, When | undefined] => [
        source,
        ['seenAgain', index, 'at'],
        seen.at,
      ]),
    ),
  ];
  return dated.flatMap(([thing, path, when]) => {
    const entry = linked.entryOf.get(thing);
    if (!entry || !when || told.has(dateAt(entry, path))) return [];
    const than = at && isBeforeAnywhere(at.last, when.first) ? `now (${at.last})` : undefined;
    const far =
      at === undefined && last !== undefined && daysBetween(last, when.first) > 366
        ? `all that is recorded (${last})`
        : undefined;
    if (than === undefined && far === undefined) return [];
    return [
      problemAt(entry, path, {
        severity: 'warning',
        rule: 'future-date',
        message: `This is dated ${when.text}, ${than ? `after ${than}` : `long after ${far}`}.`,
        todo: 'Correct the date.',
      }),
    ];
  });
}

/** The last day of what was said, published or changed. */
function lastRecorded({ record }: LinkedRecord): Day | undefined {
  return latestDay([
    ...record.claims.flatMap(({ statements, reports, corrections }) => [
      ...[...statements, ...reports].map(({ day, added }) => added ?? day),
      ...corrections.map((each) => each.at.last),
    ]),
    ...record.articles.flatMap(({ published, updated, updates, corrections }) => [
      published.last,
      updated?.last,
      ...[...updates, ...corrections].map((each) => each.at.last),
    ]),
  ]);
}

function daysBetween(a: Day, b: Day): number {
  return (Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`)) / (24 * 60 * 60 * 1000);
}
