import { proseOf, shownClaims } from '../../../core/model/collectContents.ts';
import { linkDirection } from '../../../core/model/linkDirection.ts';
import type { Article, Claim } from '../../../core/model/model.ts';
import { analyse } from '../../../core/standing/analyse.ts';
import { growthOf, hasEntries } from '../../../core/standing/growth.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import type { Day } from '../../../core/dates/when.ts';
import type { StandingWords } from '../../../i18n/standingWords.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * How the claims of an article stood on the days on which its record grew, for the reader's
 * browser, where that is not how they stand now.
 */
export interface AsOfView {
  /**
   * The words of the standings that claims had, "none" for a claim that the record did not have
   * yet: by itself, in a sentence, and after the number of one claim and of several.
   */
  words: { [S in StandingId | 'none']?: StandingText };
  /** By day, and by standing, the ids of the claims. */
  days: { [day: Day]: { [S in StandingId | 'none']?: string[] } };
  /** The same of the opposites of claims, where words of the article say these. */
  opposites?: AsOfView['days'];
}

/**
 * The words of one standing that the script needs; after a number of claims in each of the forms
 * that the language has for numbers.
 */
export type StandingText = readonly [label: string, short: string, ...ofNumbers: string[]];

export function asOfView(article: Article): AsOfView {
  const claims = shownClaims(article);
  const rows = growthOf(article).map(({ day }) => ({
    day,
    stood: new Map(
      claims
        .filter((claim) => hasEntries(claim, day))
        .map((claim) => [claim, analyse(claim, day).standing.row.id]),
    ),
  }));
  const denied = new Set(
    proseOf(article)
      .flatMap(({ claimLinks }) => claimLinks)
      .flatMap(({ claim, title }) => (linkDirection(title) === 'otherwise' ? claim : [])),
  );
  const opposites = rows.map(({ day, stood }) => ({
    day,
    stood: new Map(
      [...denied]
        .filter((claim) => stood.has(claim))
        .map((claim) => [claim, analyse(claim, day).opposite.row.id]),
    ),
  }));
  const had = new Set([
    ...rows.slice(0, -1).flatMap(({ stood }) => claims.map((claim) => stood.get(claim) ?? 'none')),
    ...opposites.flatMap(({ stood }) => [...stood.values()]),
  ]);
  return {
    words: Object.fromEntries(
      [...had].map((standing) => [
        standing,
        wordsOf(
          standing === 'none' ? messages.article.notYetRecorded : messages.standings[standing],
        ),
      ]),
    ),
    days: differentDays(rows, claims),
    ...(denied.size > 0 && { opposites: differentDays(opposites, [...denied]) }),
  };
}

/** By day, but the last, the claims that stood otherwise than on the last. */
function differentDays(
  rows: readonly { day: Day; stood: ReadonlyMap<Claim, StandingId> }[],
  claims: readonly Claim[],
): AsOfView['days'] {
  const now = rows.at(-1)?.stood;
  return Object.fromEntries(
    rows.slice(0, -1).map(({ day, stood }) => {
      const other = claims.filter((claim) => stood.get(claim) !== now?.get(claim));
      const byStanding = Map.groupBy(other, (claim) => stood.get(claim) ?? 'none');
      return [
        day,
        Object.fromEntries(
          [...byStanding].map(([standing, some]) => [standing, some.map(({ id }) => id)]),
        ),
      ];
    }),
  );
}

function wordsOf({
  label,
  short,
  ofSeveral,
}: Pick<StandingWords, 'label' | 'short' | 'ofSeveral'>): StandingText {
  return [label, short, ...messages.revisit.samples.map(ofSeveral)];
}
