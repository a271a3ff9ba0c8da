import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import type { When } from '../../dates/when.ts';
import { dayOfArticle } from '../../model/dayOfRecord.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Article, Claim, Source } from '../../model/model.ts';
import { dateAt, farIn } from './farApart.ts';

/**
 * Dates that cannot both be right: changed before it was published, entered before it was said,
 * happened after the record was closed.
 */
export function datesInOrder(whole: Whole): Problem[] {
  const { ahead } = farIn(whole);
  return [
    ...whole.record.articles.flatMap((article) => ofArticle(whole, article)),
    ...whole.record.claims.flatMap((claim) => ofClaim(whole, claim, ahead)),
  ];
}

function ofArticle(whole: Whole, article: Article): Problem[] {
  const entry = whole.entryOf.get(article),
    { published } = article;
  if (!entry) return [];
  const later: [Path, When | undefined, string][] = [
    [['updated'], article.updated, 'updated'],
    ...article.updates.map((each, index): [Path, When, string] => [
      ['updates', index, 'at'],
      each.at,
      'updated',
    ]),
    ...article.corrections.map((each, index): [Path, When, string] => [
      ['corrections', index, 'at'],
      each.at,
      'corrected',
    ]),
    [['retracted', 'at'], article.retracted?.at, 'retracted'],
  ];
  const closed = dayOfArticle(article),
    dates = later.flatMap(([, when]) => when ?? []);
  // Where all of them contradict one date, that one is told.
  const publishedLast =
    dates.length > 1 && dates.every((when) => isBefore(when, published))
      ? [...new Set(dates.map(({ text }) => text))].join(', ')
      : undefined;
  return [
    ...(publishedLast
      ? [
          {
            ...early(
              entry,
              ['published'],
              `The article was published on ${published.text}, and all that came later is dated before that: ${publishedLast}.`,
            ),
            cause: dateAt(entry, ['published']),
          },
        ]
      : later.flatMap(([path, when, what]) =>
          when && isBefore(when, published)
            ? [
                early(
                  entry,
                  path,
                  `The article was published on ${published.text} and is ${what} on ${when.text}, before that.`,
                ),
              ]
            : [],
        )),
    ...article.timeline.flatMap((event) => {
      const eventEntry = whole.entryOf.get(event),
        late = event.when.find((time) => time.at.first > closed);
      return late && eventEntry
        ? [
            problemAt(eventEntry, ['when'], {
              severity: 'warning',
              rule: 'later-than-record',
              cause: `${event.id} ${late.at.text}`,
              message: `The event is dated ${late.at.text}, and the record of "${article.id}" ends on ${closed}.`,
              todo: 'If it is only announced, write `planned: true` with `announcedFor`; else update the article.',
            }),
          ]
        : [];
    }),
  ];
}

function ofClaim(whole: Whole, claim: Claim, ahead: readonly Source[]): Problem[] {
  const entry = whole.entryOf.get(claim);
  if (!entry) return [];
  return [
    ...[...claim.statements, ...claim.reports].flatMap((each) =>
      each.added !== undefined && each.added <= each.day
        ? [
            early(
              entry,
              [`${each.type}s`, each.index, 'added'],
              `It was said on ${each.day} and is added on ${each.added}, which is not later.`,
              'Leave `added` out when it entered the record on its own day.',
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
              message: `The record was last gone through on ${claim.lookedAgain?.text}, and something in it is of ${each}.`,
              todo: 'Set `lookedAgain` to the day on which you last went through it.',
            }),
          )
      : []),
  ];
}

function early(
  entry: AnyEntry,
  path: Path,
  message: string,
  todo = 'Mend one of the two dates.',
): Problem {
  return problemAt(entry, path, { rule: 'dates', message, todo });
}
