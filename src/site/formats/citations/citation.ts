import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Claim } from '../../../core/model/model.ts';
import type { Day } from '../../../core/dates/when.ts';
import { authorOf, type Author } from '../../parts/authorOf.ts';
import { articleFile, claimFile, type DataEdition } from '../json/dataFiles.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import { digestOf } from '../digest.ts';
import type { Edition } from '../../parts/edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { stripView } from '../../parts/article/stripView.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';

/** What there is to cite of a claim or an article, before it takes a form. */
export interface Citation {
  is: 'claim' | 'article';
  /** By which a bibliography knows it: `call-during-talks-2025-08-19`. */
  key: string;
  title: string;
  author: Author;
  site: string;
  publisher: string;
  language: string;
  /**
   * Of an article the day of its publication, of a claim that of its record. None for a claim of
   * which nothing is recorded.
   */
  day?: Day;
  dayInWords?: string;
  /** None where the site has no address. */
  url?: string;
  /** How it stood, and on which day: "Contested as of 19 August 2025". */
  standing: string;
  /** The SHA-256 of its JSON file: whether the record is still the one that was cited. */
  digest: string;
}

export function citationOf(thing: Article | Claim, edition: DataEdition): Citation {
  const cited = citedOf(thing, edition);
  const asOf = thing.type === 'claim' ? dayOfClaim(thing) : dayOfArticle(thing);
  return {
    ...cited,
    is: thing.type,
    key: asOf === undefined ? thing.id : `${thing.id}-${asOf}`,
    ...(cited.day !== undefined && { dayInWords: dayView(cited.day, edition).text }),
    standing: standingInWords(thing, asOf, edition),
    digest: digestOf(
      thing.type === 'claim' ? claimFile(thing, edition) : articleFile(thing, edition),
    ),
  };
}

/** What a citation says that needs no look at how it stands. */
export function citedOf(
  thing: Article | Claim,
  edition: Edition,
): Pick<Citation, 'title' | 'author' | 'site' | 'publisher' | 'language' | 'day' | 'url'> {
  const { name, publisher, language, address } = edition.record.site;
  const day = thing.type === 'claim' ? dayOfClaim(thing) : thing.published.last;
  return {
    title: sharedTitle(thing),
    author: authorOf(thing, edition),
    site: name,
    publisher,
    language,
    ...(day !== undefined && { day }),
    ...(address !== undefined && { url: wholeAddressOf(thing, edition) }),
  };
}

function standingInWords(
  thing: Article | Claim,
  asOf: Day | undefined,
  edition: DataEdition,
): string {
  if (thing.retracted)
    return messages.citation.retracted(
      dateView(thing.retracted.at, edition).text,
      thing.retracted.why,
    );
  const standing =
    thing.type === 'claim'
      ? describeStanding(analyse(thing).standing).label
      : messages.citation.claims(messages.article.tally(stripView(thing)));
  return asOf === undefined
    ? standing
    : messages.citation.asOf(standing, dayView(asOf, edition).text);
}
